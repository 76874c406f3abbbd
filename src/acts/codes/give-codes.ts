import { codeKey } from '../../core/people/code-key.js';
import { codedRows } from '../../core/moving-rows/coded-rows.js';
import { holdsPerson, planCodes, type CodedRow } from '../../core/moving-rows/place-codes.js';
import { buildJournal, recallCodes } from '../../core/moving-rows/recall-codes.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { RawTab, RawWorkbook } from '../../core/contract/sheet-data.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import type { Settled } from '../../google/settle-tab.js';
import { writeCodes } from '../../google/write-codes.js';
import { clearJournal, keepJournal, readJournal } from '../../session/code-journal.js';
import { drawCodes } from '../../session/code-pool.js';

/** The rows of a tab that bear a code or hold a person. */
export const codedRowsOf = (key: PeopleTab, { cells: [header = [], ...rows] }: RawTab): CodedRow[] =>
  codedRows(key, rows, 2, locateColumns(key, header));

/** Rows with a code that is not the one they bear: new ones, and those that an action which died had overwritten. */
function planAll(spreadsheet: OpenSpreadsheet, key: PeopleTab, rows: readonly CodedRow[]): CodedRow[] {
  const journal = readJournal(key);
  const recalled = journal === null ? rows : recallCodes(rows, journal);
  const isBare = (row: CodedRow): boolean => row.code === '' && holdsPerson(row);
  const known = new Set([...rows, ...recalled].map(({ code }) => codeKey(code)));
  const codes = drawCodes(spreadsheet, key, recalled.filter(isBare).length, known);
  const given = planCodes(recalled.filter(isBare), () => codes.shift() ?? '');
  const restored = recalled.filter((row, i) => row.code !== rows[i]?.code && !isBare(row));
  return [...restored, ...given];
}

/** Gives a code to every person of Đề cử or Khách mời that has none. Undefined where the tab is missing, not settled where its column is. */
export function giveCodes(spreadsheet: OpenSpreadsheet, key: PeopleTab, raw: RawWorkbook): Settled | undefined {
  const tab = raw[key];
  if (tab === undefined) return undefined;
  if (locateColumns(key, tab.cells[0] ?? [])['code'] === undefined) return { tab, settled: false };
  const rows = codedRowsOf(key, tab);
  const planned = planAll(spreadsheet, key, rows);
  const changing = new Set(planned.map(({ row }) => row));
  const had = rows.filter(({ row }) => !changing.has(row));
  if (planned.length > 0) keepJournal(key, buildJournal(had, planned));
  const written = writeCodes(spreadsheet, key, tab, (now) => codedRowsOf(key, now), planned, had);
  if (planned.length > 0 && written.settled) clearJournal(key);
  return written;
}
