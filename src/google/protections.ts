import { spreadsheetApp } from './services.js';
import type { Protection, Sheet } from './surface.js';

/** Known again by it: Google has no other name for a protection, and protecting twice makes two (platform facts, 7). */
const MARK = 'Tiêu Biểu';

const isOurs = (protection: Protection): boolean => protection.getDescription().startsWith(MARK);

/** Only the owner and whoever set up may write: the officer shares the tab with others by Sheets' own dialog. */
function removeOtherEditors(protection: Protection): void {
  protection.removeEditors(protection.getEditors().map((editor) => editor.getEmail()));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Protects a whole tab of the officer. True when it was not yet. */
export function protectTab(sheet: Sheet, why: string): boolean {
  if (sheet.getProtections(spreadsheetApp().ProtectionType.SHEET).length > 0) return false;
  removeOtherEditors(sheet.protect().setDescription(`${MARK}: ${why}`));
  return true;
}

/** Whether a tab that is wholly ours was protected to the end. */
export const isProtectedByUs = (sheet: Sheet): boolean =>
  sheet.getProtections(spreadsheetApp().ProtectionType.SHEET).some(isOurs);

/**
 * Protects a tab that is wholly ours. The description comes last: a run that died before it is done over (protecting a sheet
 * again gives its one protection, platform facts, section 7).
 */
export function protectOwnTab(sheet: Sheet, why: string): void {
  const protection = sheet.protect();
  removeOtherEditors(protection);
  protection.setDescription(`${MARK}: ${why}`);
}

/**
 * Warns whoever types into our columns of an open tab. A true protection there would stop onEdit, which runs as the person
 * who types. Columns are 0-based; true when something was added.
 */
export function warnOnColumns(sheet: Sheet, columns: readonly number[], why: string): boolean {
  const covered = sheet
    .getProtections(spreadsheetApp().ProtectionType.RANGE)
    .filter(isOurs)
    .map((protection) => protection.getRange());
  const bare = columns.filter(
    (column) => !covered.some((r) => column + 1 >= r.getColumn() && column + 1 < r.getColumn() + r.getNumColumns()),
  );
  for (const column of bare) {
    sheet
      .getRange(2, column + 1, sheet.getMaxRows() - 1, 1)
      .protect()
      .setDescription(`${MARK}: ${why}`)
      .setWarningOnly(true);
  }
  return bare.length > 0;
}
