import { spreadsheetApp } from './services.js';
import type { Protection, Sheet } from './surface.js';

/** Known again by it: Google has no other name for a protection, and protecting twice makes two (platform facts, 7). */
const MARK = 'Tiêu Biểu';

const described = (why: string): string => `${MARK}: ${why}`;
/** What a protection is called until it is whole: a run that died before is then gone on with. */
const BEGUN = `${MARK} …`;

const isOurs = (protection: Protection): boolean => protection.getDescription().startsWith(described(''));

/** Only the owner and whoever set up may write: the officer shares the tab with others by Sheets' own dialog. */
function removeOtherEditors(protection: Protection): void {
  protection.removeEditors(protection.getEditors().map((editor) => editor.getEmail()));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Whether a tab that is wholly ours was protected to the end. */
export const isProtectedByUs = (sheet: Sheet): boolean =>
  sheet.getProtections(spreadsheetApp().ProtectionType.SHEET).some(isOurs);

/** Protects a tab that is wholly ours; of a protected sheet `protect` gives the one there is (platform facts, section 7). */
export function protectOwnTab(sheet: Sheet, why: string): void {
  const protection = sheet.protect().setDescription(BEGUN);
  removeOtherEditors(protection);
  protection.setDescription(described(why));
}

/**
 * Protects a whole tab of the officer, unless somebody has done so already; one without a description may be people's own and
 * stays as it is. True when it was not yet.
 */
export function protectTab(sheet: Sheet, why: string): boolean {
  const [standing] = sheet.getProtections(spreadsheetApp().ProtectionType.SHEET);
  if (standing !== undefined && standing.getDescription() !== BEGUN) return false;
  protectOwnTab(sheet, why);
  return true;
}

const covers = (protection: Protection, column: number): boolean => {
  const range = protection.getRange();
  return column >= range.getColumn() && column < range.getColumn() + range.getNumColumns();
};

/** Protecting a range twice makes two, so what a run that died has begun is gone on with: one column, not described yet. */
const isBegun = (protection: Protection, column: number): boolean =>
  protection.getDescription() === '' && covers(protection, column) && protection.getRange().getNumColumns() === 1;

/**
 * Warns whoever types into our columns of an open tab. A true protection there would stop onEdit, which runs as the person
 * who types. Columns are 0-based; true when something was added.
 */
export function warnOnColumns(sheet: Sheet, columns: readonly number[], why: string): boolean {
  const standing = sheet.getProtections(spreadsheetApp().ProtectionType.RANGE);
  const ours = standing.filter(isOurs);
  const bare = columns.filter((index) => !ours.some((protection) => covers(protection, index + 1)));
  for (const index of bare) {
    const begun = standing.find((protection) => isBegun(protection, index + 1));
    const protection = begun ?? sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).protect();
    protection.setWarningOnly(true).setDescription(described(why));
  }
  return bare.length > 0;
}
