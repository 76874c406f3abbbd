import { buildCode } from '../core/vietnamese/codes.js';
import { identityOf } from '../core/sync/align-rows.js';
import { planCodes, type CodedRow } from '../core/sync/place-codes.js';
import { locateColumns } from '../core/tables/find-columns.js';
import type { RawCell, RawTab, RawWorkbook } from '../core/tables/sheet-data.js';
import { columnsOf, type TabKey } from '../core/tables/tabs.js';
import { randomSource } from '../google/properties.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { writeCodes } from '../google/write-codes.js';

const PREFIX = { nominations: 'ĐC', guests: 'KM' } as const;
const UNIT = { nominations: 'unit', guests: 'organisation' } as const;

const textOf = (cell: RawCell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell);

/** Rows that count, with code and content. A row counts when some person-owned cell other than `Mã` has content. */
function codedRows(key: 'nominations' | 'guests', tab: RawTab): CodedRow[] {
  const at = locateColumns(key, tab.cells[0] ?? []);
  const owned = columnsOf(key).flatMap(([name, column]) =>
    name === 'code' || column.computed === true ? [] : (at[name] ?? []),
  );
  return tab.cells.flatMap((cells, i): CodedRow[] => {
    if (i === 0 || owned.every((index) => textOf(cells[index]) === '' && typeof cells[index] !== 'object')) return [];
    const content = identityOf([cells[at['name'] ?? -1], cells[at[UNIT[key]] ?? -1]]);
    return [{ row: i + 1, code: textOf(cells[at['code'] ?? -1]), content }];
  });
}

function takenCodes(raw: RawWorkbook): Set<string> {
  const taken = new Set<string>();
  for (const key of ['nominations', 'guests', 'delegates', 'papers', 'log'] as const satisfies readonly TabKey[]) {
    const tab = raw[key];
    const index = tab === undefined ? undefined : locateColumns(key, tab.cells[0] ?? [])['code'];
    if (index === undefined) continue;
    for (const cells of tab?.cells ?? []) taken.add(textOf(cells[index]));
  }
  return taken;
}

/** Gives a code to every person of Đề cử or Khách mời that has none; the tab as it stands afterwards. */
export function giveCodes(
  spreadsheet: OpenSpreadsheet,
  key: 'nominations' | 'guests',
  raw: RawWorkbook,
): RawTab | undefined {
  const tab = raw[key];
  const index = tab === undefined ? undefined : locateColumns(key, tab.cells[0] ?? [])['code'];
  if (tab === undefined || index === undefined) return tab;
  const taken = takenCodes(raw);
  const random = randomSource();
  const makeCode = (): string => {
    const code = buildCode(PREFIX[key], random, taken);
    taken.add(code);
    return code;
  };
  const planned = planCodes(codedRows(key, tab), makeCode);
  return writeCodes(spreadsheet, key, tab, { index, rowsOf: (now) => codedRows(key, now) }, planned);
}
