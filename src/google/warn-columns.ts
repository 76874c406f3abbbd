import { describeWarning, isOurs } from './protections.js';
import type { Protection, Sheet } from './surface.js';

const covers = (protection: Protection, column: number): boolean => {
  const range = protection.getRange();
  return range.getRow() > 1 && column >= range.getColumn() && column < range.getColumn() + range.getNumColumns();
};

/** Protecting a range twice makes two, so what a run that died has begun is gone on with: one column, not described yet. */
const isBegunColumn = (protection: Protection, column: number): boolean =>
  protection.getDescription() === '' && covers(protection, column) && protection.getRange().getNumColumns() === 1;

/**
 * Warns whoever types into our columns of an open tab. A true protection there would stop onEdit, which runs as the person
 * who types. Columns are 0-based, `ranges` the protections of the sheet's ranges; true when something was added.
 */
export function warnOnColumns(
  sheet: Sheet,
  ranges: readonly Protection[],
  columns: readonly number[],
  why: string,
): boolean {
  const ours = ranges.filter(isOurs);
  const bare = columns.filter((index) => !ours.some((protection) => covers(protection, index + 1)));
  for (const index of bare) {
    const begun = ranges.find((protection) => isBegunColumn(protection, index + 1));
    const protection = begun ?? sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).protect();
    protection.setWarningOnly(true).setDescription(describeWarning(why));
  }
  return bare.length > 0;
}
