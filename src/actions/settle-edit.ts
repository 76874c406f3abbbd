import { contentKey } from '../core/edit/row-content.js';
import { findStatusFixes, pairKey } from '../core/edit/status-fixes.js';
import { codedRows } from '../core/sync/coded-rows.js';
import { mendCodes } from '../core/sync/place-codes.js';
import { buildJournal } from '../core/sync/recall-codes.js';
import { locateColumns, type ColumnIndices } from '../core/tables/find-columns.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import { readTab } from '../google/read-tab.js';
import { spreadsheetApp } from '../google/services.js';
import { blankColumns } from '../google/write-beside.js';
import { writeRuns } from '../google/write-runs.js';
import { addToJournal } from './code-journal.js';
import type { Answer, Desk } from './edit-desk.js';

const ROUNDS = 6;

const sameColumns = (a: ColumnIndices, b: ColumnIndices): boolean =>
  ['code', 'check', 'toFix'].every((key) => a[key] === b[key]);

/**
 * Other people moved rows between our reading and our writing: looks through the whole tab, takes away what landed beside
 * somebody else and gives it to whom it is due, until nothing is left to mend. `before` is the tab as the answer was made on.
 */
export function settleEdit({ spreadsheet, sheet, at, judge }: Desk, before: RawTab, answer: Answer): void {
  const pairs = new Set(answer.statuses.map(({ cells }) => pairKey(cells)));
  const contents = new Set(answer.statuses.map(({ row }) => contentKey(before.cells[row - 1] ?? [], at)));
  const written = new Set(answer.codes.map((given) => given.code));
  const { code, check, toFix } = at;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tab = readTab(spreadsheet, 'nominations');
    // Where the columns themselves have moved, nothing is known of where a write would land.
    if (tab === undefined || !sameColumns(at, locateColumns('nominations', tab.cells[0] ?? []))) return;
    const codes =
      answer.codes.length === 0
        ? []
        : mendCodes(codedRows('nominations', tab.cells.slice(1), 2, at), answer.had, answer.codes, written);
    const statuses = findStatusFixes(tab, at, judge(tab), { pairs, contents });
    if (codes.length + statuses.length === 0) return;
    if (code !== undefined)
      writeRuns(
        spreadsheet,
        sheet,
        [code],
        codes.map((mended) => ({ row: mended.row, cells: [mended.code] })),
      );
    if (check !== undefined && toFix !== undefined) writeRuns(spreadsheet, sheet, [check, toFix], statuses);
    for (const mended of codes) if (mended.code !== '') written.add(mended.code);
    for (const { cells } of statuses) pairs.add(pairKey(cells));
    spreadsheetApp().flush();
  }
  // Somebody moves rows without a pause: no words rather than another's, and the next full check puts all right.
  if (check !== undefined && toFix !== undefined) blankColumns(spreadsheet, 'nominations', [check, toFix]);
  if (answer.codes.length > 0) addToJournal('nominations', buildJournal(answer.had, answer.codes));
}
