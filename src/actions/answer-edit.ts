import { checkEditedRows } from '../core/edit/check-edited-rows.js';
import type { EditFacts } from '../core/edit/edit-facts.js';
import { contentKey, placeRows } from '../core/edit/row-content.js';
import { isStatusShown, type PlacedStatus } from '../core/edit/status-fixes.js';
import type { Day } from '../core/day.js';
import { codeKey } from '../core/list/code-key.js';
import { codedRows, describeRow } from '../core/sync/coded-rows.js';
import { planCodes, type CodedRow } from '../core/sync/place-codes.js';
import { locateColumns, type ColumnIndices } from '../core/tables/find-columns.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import { readToday } from '../google/clock.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { lastRowToRead, readRows, type RowSpan } from '../google/read-rows.js';
import { spreadsheetApp } from '../google/services.js';
import type { Sheet } from '../google/surface.js';
import { writeRuns } from '../google/write-runs.js';
import { say } from '../text/say.js';
import { drawCodes } from './code-pool.js';
import { readEditFacts } from './edit-facts.js';
import type { Answer, Desk } from './edit-desk.js';
import { settleEdit } from './settle-edit.js';
import { statusCells } from './show-row-statuses.js';

function judgeBy(facts: EditFacts, today: Day): Desk['judge'] {
  const speech = { language: facts.language, words: say(facts.language) };
  return (tab) => {
    const statuses = checkEditedRows(tab, facts, today);
    return (row) => {
      const status = statuses.get(row);
      return status === undefined ? ['', ''] : statusCells(status, speech);
    };
  };
}

/** Rows that hold somebody and bear no code. */
function findBare(tab: RawTab, at: ColumnIndices, statuses: readonly PlacedStatus[]): CodedRow[] {
  return statuses.flatMap(({ row, cells: [state] }) => {
    const cells = tab.cells[row - 1] ?? [];
    return state === '' || cells[at['code'] ?? -1] !== ''
      ? []
      : [{ row, code: '', ...describeRow('nominations', cells, at) }];
  });
}

/** Gives codes to rows without one. The whole tab is read first, so that no code of another row can get lost. */
function planAnswer(desk: Desk, tab: RawTab, statuses: readonly PlacedStatus[]): Answer {
  const { spreadsheet, sheet, at } = desk;
  const bare = findBare(tab, at, statuses);
  if (bare.length === 0) return { statuses, codes: [], had: [] };
  const had = codedRows('nominations', readRows(spreadsheet, sheet, { first: 2, last: lastRowToRead(sheet) }), 2, at);
  const codes = drawCodes(spreadsheet, 'nominations', bare.length, new Set(had.map(({ code }) => codeKey(code))));
  return { statuses, had, codes: planCodes(bare, () => codes.shift() ?? '') };
}

/** One write for the codes and one for the statuses; false when both stand there already. */
function writeAnswer({ spreadsheet, sheet, at }: Desk, tab: RawTab, { statuses, codes }: Answer): boolean {
  const { code, check, toFix } = at;
  if (code !== undefined && codes.length > 0)
    writeRuns(
      spreadsheet,
      sheet,
      [code],
      codes.map((given) => ({ row: given.row, cells: [given.code] })),
    );
  const shown = statuses.every((status) => isStatusShown(tab, at, status));
  if (check !== undefined && toFix !== undefined && !shown) writeRuns(spreadsheet, sheet, [check, toFix], statuses);
  return codes.length > 0 || !shown;
}

/** Whether every touched row is still where it was read and bears what it should. A twin with a code may have lost it. */
function isSettled({ at }: Desk, before: RawTab, after: RawTab, { statuses, codes, had }: Answer): boolean {
  const given = new Map(codes.map(({ row, code }) => [row, code]));
  const coded = new Set(had.flatMap(({ code, content }) => (code === '' ? [] : [content])));
  return (
    !codes.some(({ content }) => coded.has(content)) &&
    statuses.every((status) => {
      const [then = [], now = []] = [before.cells[status.row - 1], after.cells[status.row - 1]];
      const code = given.get(status.row) ?? then[at['code'] ?? -1];
      return (
        contentKey(then, at) === contentKey(now, at) &&
        code === now[at['code'] ?? -1] &&
        isStatusShown(after, at, status)
      );
    })
  );
}

/** Gives the touched rows of Đề cử a code, their state and what to do, in one reading and one writing per kind. */
export function answerEdit(spreadsheet: OpenSpreadsheet, sheet: Sheet, span: RowSpan): void {
  const facts = readEditFacts(spreadsheet);
  const [header = []] = readRows(spreadsheet, sheet, { first: 1, last: 1 });
  const read = (): RawTab => placeRows(header, span.first, readRows(spreadsheet, sheet, span));
  const judge = judgeBy(facts, facts.today ?? readToday(spreadsheet.zone));
  const desk: Desk = { spreadsheet, sheet, at: locateColumns('nominations', header), judge };
  const tab = read();
  const wanted = judge(tab);
  const statuses = tab.cells.slice(span.first - 1).map((_, i): PlacedStatus => {
    const row = span.first + i;
    return { row, cells: wanted(row) };
  });
  const answer = planAnswer(desk, tab, statuses);
  if (!writeAnswer(desk, tab, answer)) return;
  spreadsheetApp().flush();
  if (!isSettled(desk, tab, read(), answer)) settleEdit(desk, tab, answer);
}
