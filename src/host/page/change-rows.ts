import { overlaps } from '../model/area.js';
import { mayChangeLines } from '../model/protection.js';
import { hasContent } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import type { page as PageCatalogue } from '../../text/vi/page.js';
import type { DialogView, RowChange } from './wire.js';
import { findOverflow } from './type-into.js';

type PageWords = typeof PageCatalogue;

/** Rows that lie in the grid. */
export const inGrid = ({ maxRows }: Sheet, { kind, at, count }: RowChange): RowChange =>
  kind === 'insert'
    ? { kind, at: Math.min(at, maxRows + 1), count }
    : { kind, at, count: Math.min(count, maxRows - at + 1) };

const holdsSomething = ({ rows }: Sheet, { at, count }: RowChange): boolean =>
  rows.slice(at - 1, at - 1 + count).some((cells) => cells?.some(hasContent) === true);

const isWarned = (sheet: Sheet, { at, count }: RowChange): boolean =>
  sheet.protections.some(
    ({ warningOnly, area }) =>
      warningOnly && (area === null || overlaps(area, { row: at, column: 1, rows: count, columns: sheet.maxColumns })),
  );

/** Why the grid refuses to insert or delete these rows, as Google does; null when it does not. */
export function refusalOf(workbook: Workbook, sheet: Sheet, change: RowChange, user: string, words: PageWords) {
  const { kind, at, count } = change;
  const line = { axis: 'row', at, count, kind } as const;
  if (!mayChangeLines(workbook, sheet, line, { user, throughProtected: true })) return words.protectedCell;
  if (kind === 'delete') return at <= sheet.frozenRows + 1 && at + count > sheet.maxRows ? words.allRows : null;
  const grown = { row: sheet.maxRows + count, column: 1, rows: 1, columns: 1 };
  const overflow = findOverflow(workbook, sheet.id, grown);
  return overflow === null ? null : words.tooLarge[overflow];
}

/** What is asked before, in this order; each wants OK. */
export function questionsBefore(sheet: Sheet, change: RowChange, words: PageWords): readonly DialogView[] {
  const { kind, at, count } = change;
  return [
    ...(isWarned(sheet, change) ? [words.warnedCell] : []),
    ...(kind === 'delete' && holdsSomething(sheet, change) ? [words.deleteRows(sheet.name, at, at + count - 1)] : []),
  ];
}
