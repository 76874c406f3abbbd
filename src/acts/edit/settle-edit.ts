import { contentKey } from '../../core/moving-rows/row-content.js';
import { findStatusFixes, isStatusShown, pairKey, type PlacedStatus } from '../../core/moving-rows/status-fixes.js';
import { codedRows } from '../../core/moving-rows/coded-rows.js';
import { sameHeaders } from '../../core/moving-rows/pair-columns.js';
import { mendCodes, type CodeCell } from '../../core/moving-rows/place-codes.js';
import type { TabWrite } from '../../core/moving-rows/written.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import { readTab } from '../../google/read-tab.js';
import { settleTab } from '../../google/settle-tab.js';
import { blankColumns } from '../../google/write-beside.js';
import type { Answer, Desk } from './edit-desk.js';

const ROUNDS = 7;
const WORDS = ['check', 'toFix'] as const;

const headersAt = ({ cells: [header = []] }: RawTab): ColumnIndices => locateColumns('nominations', header);

/** What people filled in each of the edited rows, where it stands. */
const spanContents = (tab: RawTab, { span: { first, last } }: Desk): string[] =>
  tab.cells.slice(first - 1, last).map((cells) => contentKey(cells, headersAt(tab)));

/** The words of the edited rows, where they stand as they were read; the others keep what the last check wrote. */
function planInPlace(tab: RawTab, { span, judge }: Desk): PlacedStatus[] {
  const at = headersAt(tab);
  const wanted = judge(tab, span);
  return tab.cells.slice(span.first - 1, span.last).flatMap((_, i): PlacedStatus[] => {
    const due = { row: span.first + i, cells: wanted(span.first + i) };
    return isStatusShown(tab, at, due) ? [] : [due];
  });
}

function writesOf(at: ColumnIndices, codes: readonly CodeCell[], statuses: readonly PlacedStatus[]): TabWrite[] {
  const { code, check, toFix } = at;
  const words = { key: 'check', index: check ?? 0 };
  const advice = { key: 'toFix', index: toFix ?? 0 };
  return [
    ...(code === undefined || codes.length === 0
      ? []
      : [{ columns: [{ key: 'code', index: code }], rows: codes.map((one) => ({ row: one.row, cells: [one.code] })) }]),
    ...(statuses.length === 0 ? [] : [{ columns: [words, advice], rows: statuses }]),
  ];
}

/** Reads the edited rows back; the whole tab where they do not stand as they stood, or codes may have landed anywhere. */
function readBack(desk: Desk, before: RawTab, answer: Answer): RawTab | undefined {
  const { spreadsheet, span } = desk;
  const top = answer.codes.length > 0 ? undefined : readTab(spreadsheet, 'nominations', { upTo: span.last });
  const inPlace =
    top !== undefined &&
    sameHeaders(before, top) &&
    spanContents(top, desk).join('\n') === spanContents(before, desk).join('\n');
  return inPlace ? top : readTab(spreadsheet, 'nominations');
}

/**
 * Writes what an edit is answered with, and looks until each word and code stands beside its own nominee. False when other people
 * moved rows without a pause: no words stand there then rather than another's, and the next full check puts all right.
 */
export function settleEdit(desk: Desk, tab: RawTab, answer: Answer): boolean {
  const pairs = new Set<string>();
  const written = new Set(answer.codes.map((given) => given.code));
  const { settled } = settleTab(desk.spreadsheet, 'nominations', tab, {
    owns: ['code', ...WORDS],
    rounds: ROUNDS,
    isFresh: true,
    plan: (current, round) => {
      const at = headersAt(current);
      const inPlace = round === 0 && spanContents(current, desk).every((content) => answer.contents.has(content));
      const statuses = inPlace
        ? planInPlace(current, desk)
        : findStatusFixes(current, at, desk.judge(current), { pairs, contents: answer.contents });
      const rows = codedRows('nominations', current.cells.slice(1), 2, at);
      const codes = answer.codes.length === 0 ? [] : mendCodes(rows, answer.had, answer.codes, written);
      for (const { code } of codes) if (code !== '') written.add(code);
      for (const { cells } of statuses) pairs.add(pairKey(cells));
      return writesOf(at, codes, statuses);
    },
    giveUp: (current) => blankColumns('nominations', current, WORDS),
    readAgain: (before) => readBack(desk, before, answer),
  });
  return settled;
}
