import { checkEditedRows } from '../../core/moving-rows/check-edited-rows.js';
import type { EditFacts } from '../../core/moving-rows/edit-facts.js';
import { contentKey, onlyRows } from '../../core/moving-rows/row-content.js';
import type { Day } from '../../core/day.js';
import { codeKey } from '../../core/people/code-key.js';
import { codedRows, describeRow } from '../../core/moving-rows/coded-rows.js';
import { planCodes, type CodedRow } from '../../core/moving-rows/place-codes.js';
import { buildJournal } from '../../core/moving-rows/recall-codes.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { Names } from '../../core/reading/names.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import { readToday } from '../../google/clock.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import type { RowSpan } from '../../google/area-to-read.js';
import { readTab } from '../../google/read-tab.js';
import { say } from '../../text/say.js';
import { addToJournal } from '../../session/code-journal.js';
import { drawCodes } from '../../session/code-pool.js';
import { readEditFacts } from '../../session/edit-memory.js';
import { namesOf } from '../../session/names-of.js';
import type { Answer, Desk } from './edit-desk.js';
import { settleEdit } from './settle-edit.js';
import { statusCells } from '../check/show-row-statuses.js';

function judgeBy(facts: EditFacts, today: Day, names: Names): Desk['judge'] {
  const { language } = facts;
  const speech = { language, names, words: say(language, names) };
  return (tab, rows) => {
    const statuses = checkEditedRows(rows === undefined ? tab : onlyRows(tab, rows), facts, today);
    return (row) => {
      const status = statuses.get(row);
      return status === undefined ? ['', ''] : statusCells(status, speech);
    };
  };
}

interface EditedRow {
  readonly row: number;
  readonly content: string;
  /** Holds somebody and bears no code. */
  readonly bare: boolean;
}

function findEdited(tab: RawTab, { span, judge }: Desk): EditedRow[] {
  const at = locateColumns('nominations', tab.cells[0] ?? []);
  const wanted = judge(tab, span);
  return tab.cells.slice(span.first - 1, span.last).map((cells, i) => {
    const row = span.first + i;
    const [state] = wanted(row);
    return { row, content: contentKey(cells, at), bare: state !== '' && cells[at['code'] ?? -1] === '' };
  });
}

/** Gives codes to the edited rows without one, wherever they stand by now in the whole tab. */
function planAnswer({ spreadsheet }: Desk, tab: RawTab, edited: readonly EditedRow[]): Answer {
  const contents = new Set(edited.map(({ content }) => content));
  const at = locateColumns('nominations', tab.cells[0] ?? []);
  const bare = edited.filter((one) => one.bare);
  const had = bare.length === 0 ? [] : codedRows('nominations', tab.cells.slice(1), 2, at);
  const isBare = (row: number): boolean => tab.cells[row - 1]?.[at['code'] ?? -1] === '';
  const keyAt = (row: number): string => contentKey(tab.cells[row - 1] ?? [], at);
  const rows = bare.flatMap(({ row, content }) => {
    const there = keyAt(row) === content ? row : had.find((one) => keyAt(one.row) === content)?.row;
    return there === undefined || !isBare(there) ? [] : [there];
  });
  const planned = [...new Set(rows)].map((row): CodedRow => {
    return { row, code: '', ...describeRow('nominations', tab.cells[row - 1] ?? [], at) };
  });
  const codes = drawCodes(spreadsheet, 'nominations', planned.length, new Set(had.map(({ code }) => codeKey(code))));
  return { contents, had, codes: planCodes(planned, () => codes.shift() ?? '') };
}

/**
 * Gives the touched rows of Đề cử a code, their state and what to do, in one reading and one writing per kind. Headers and rows are
 * read in one call, so that they belong together; the whole tab only where codes are given, so that no code of another row gets
 * lost.
 */
export function answerEdit(spreadsheet: OpenSpreadsheet, span: RowSpan): void {
  const facts = readEditFacts(spreadsheet);
  const names = namesOf(spreadsheet, facts.language);
  const judge = judgeBy(facts, readToday(spreadsheet.zone, facts.today), names);
  const desk: Desk = { spreadsheet, span, judge };
  const top = readTab(spreadsheet, 'nominations', { upTo: span.last });
  if (top === undefined) return;
  const edited = findEdited(top, desk);
  const tab = edited.some(({ bare }) => bare) ? (readTab(spreadsheet, 'nominations') ?? top) : top;
  const answer = planAnswer(desk, tab, edited);
  const settled = settleEdit(desk, tab, answer);
  if (!settled && answer.codes.length > 0) addToJournal('nominations', buildJournal(answer.had, answer.codes));
}
