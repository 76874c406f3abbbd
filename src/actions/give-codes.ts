import { codeKey } from '../core/list/code-key.js';
import { identityOf, textOf as cellText } from '../core/sync/align-rows.js';
import { planCodes, type CodedRow } from '../core/sync/place-codes.js';
import { buildJournal, recallCodes } from '../core/sync/recall-codes.js';
import { locateColumns } from '../core/tables/find-columns.js';
import type { RawCell, RawTab, RawWorkbook } from '../core/tables/sheet-data.js';
import { columnsOf } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { writeCodes, type WrittenCodes } from '../google/write-codes.js';
import { clearJournal, keepJournal, readJournal } from './code-journal.js';
import { drawCodes } from './code-pool.js';

const UNIT = { nominations: 'unit', guests: 'organisation' } as const;

const textOf = (cell: RawCell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell);

/**
 * Rows that hold a person or bear a code. A person is where some cell of people other than `Mã` has content; a code alone may
 * be one of ours that landed on a row inserted meanwhile.
 */
export function codedRows(key: 'nominations' | 'guests', tab: RawTab): CodedRow[] {
  const at = locateColumns(key, tab.cells[0] ?? []);
  const owned = columnsOf(key).flatMap(([name, column]) =>
    name === 'code' || column.computed === true ? [] : (at[name] ?? []),
  );
  return tab.cells.slice(1).flatMap((row, i): CodedRow[] => {
    const code = textOf(row[at['code'] ?? -1]);
    const cells = owned.map((index) => cellText(row[index]));
    if (code === '' && cells.every((cell) => cell === '')) return [];
    const content = identityOf([row[at['name'] ?? -1], row[at[UNIT[key]] ?? -1]]);
    return [{ row: i + 2, code, content, cells }];
  });
}

/** Rows with a code that is not the one they bear: new ones, and those that an action which died had overwritten. */
function planAll(spreadsheet: OpenSpreadsheet, key: 'nominations' | 'guests', rows: readonly CodedRow[]): CodedRow[] {
  const journal = readJournal(key);
  const recalled = journal === null ? rows : recallCodes(rows, journal);
  const isBare = ({ code, cells }: CodedRow): boolean => code === '' && cells?.some((cell) => cell !== '') !== false;
  const known = new Set([...rows, ...recalled].map(({ code }) => codeKey(code)));
  const codes = drawCodes(spreadsheet, key, recalled.filter(isBare).length, known);
  const given = planCodes(recalled.filter(isBare), () => codes.shift() ?? '');
  const restored = recalled.filter((row, i) => row.code !== rows[i]?.code && !isBare(row));
  return [...restored, ...given];
}

/** Gives a code to every person of Đề cử or Khách mời that has none. Undefined where the tab or its column is missing. */
export function giveCodes(
  spreadsheet: OpenSpreadsheet,
  key: 'nominations' | 'guests',
  raw: RawWorkbook,
): WrittenCodes | undefined {
  const tab = raw[key];
  const index = tab === undefined ? undefined : locateColumns(key, tab.cells[0] ?? [])['code'];
  if (tab === undefined || index === undefined) return undefined;
  const rows = codedRows(key, tab);
  const planned = planAll(spreadsheet, key, rows);
  const changing = new Set(planned.map(({ row }) => row));
  const had = rows.filter(({ row }) => !changing.has(row));
  if (planned.length > 0) keepJournal(key, buildJournal(had, planned));
  const column = { index, rowsOf: (now: RawTab) => codedRows(key, now) };
  const written = writeCodes(spreadsheet, key, tab, column, planned, had);
  if (planned.length > 0 && written.settled) clearJournal(key);
  return written;
}
