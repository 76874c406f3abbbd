import { codeKey } from '../core/list/code-key.js';
import { identityOf } from '../core/sync/align-rows.js';
import { planCodes, type CodedRow } from '../core/sync/place-codes.js';
import { locateColumns } from '../core/tables/find-columns.js';
import type { RawCell, RawTab, RawWorkbook } from '../core/tables/sheet-data.js';
import { columnsOf } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { writeCodes } from '../google/write-codes.js';
import { drawCodes } from './code-pool.js';

const UNIT = { nominations: 'unit', guests: 'organisation' } as const;

const textOf = (cell: RawCell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell);

/** Rows that count, with code and content. A row counts when some person-owned cell other than `Mã` has content. */
export function codedRows(key: 'nominations' | 'guests', tab: RawTab): CodedRow[] {
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

/** Gives a code to every person of Đề cử or Khách mời that has none; the tab as it stands afterwards. */
export function giveCodes(
  spreadsheet: OpenSpreadsheet,
  key: 'nominations' | 'guests',
  raw: RawWorkbook,
): RawTab | undefined {
  const tab = raw[key];
  const index = tab === undefined ? undefined : locateColumns(key, tab.cells[0] ?? [])['code'];
  if (tab === undefined || index === undefined) return tab;
  const rows = codedRows(key, tab);
  const known = new Set(rows.map(({ code }) => codeKey(code)));
  const codes = drawCodes(spreadsheet, key, rows.filter(({ code }) => code === '').length, known);
  const planned = planCodes(rows, () => codes.shift() ?? '');
  return writeCodes(spreadsheet, key, tab, { index, rowsOf: (now) => codedRows(key, now) }, planned);
}
