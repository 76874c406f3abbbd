import { describeHold, holdOf, isBegun, isClosing, isOurs, markBegun, type Hold } from './protections.js';
import { mayClose, othersOf, readProtector, type Protector } from './protector.js';
import { spreadsheetApp } from './services.js';
import type { Protection, Sheet, SpreadsheetFile } from './surface.js';

/** What became of a protection, and whom it keeps out; `people`: it is not ours and was left as it is. */
export interface Guarded {
  readonly did: 'made' | 'closed' | 'nothing';
  readonly hold: Hold | 'open' | 'people';
}

/** Who protects, and whether others are named as editors of the spreadsheet by now. */
export interface Guard extends Protector {
  readonly isShared: boolean;
}

export function readGuard(file: SpreadsheetFile): Guard {
  const protector = readProtector(file);
  return { ...protector, isShared: othersOf(file.getEditors(), protector).length > 0 };
}

/** Takes the others off the list; true when it has really changed, as far as can be known. */
function takeOff(protection: Protection, guard: Guard): boolean {
  const wasClosing = isClosing(protection);
  const others = othersOf(protection.getEditors(), guard);
  const isOfDomain = protection.canDomainEdit();
  // One of them may be the one who runs the script, where Google does not say who that is: he stays on the list.
  const isKnown = guard.me !== '' || others.length !== 1;
  const closes = wasClosing || isOfDomain || (others.length > 0 && isKnown);
  if (closes && !wasClosing) markBegun(protection, true);
  if (others.length > 0) protection.removeEditors(others);
  if (isOfDomain) protection.setDomainEdit(false);
  return closes || (!isKnown && othersOf(protection.getEditors(), guard).length === 0);
}

/**
 * Leaves a protection to the one who runs the script and the owner. They are added before the others are taken off: else "the range
 * remains unprotected", and whoever may edit through a group would lock himself out (references of `protect` and `Protection`).
 */
function finish(protection: Protection, why: string, guard: Guard): Hold {
  if (!isClosing(protection)) markBegun(protection, false);
  const kept = guard.me === '' ? guard.owner : guard.me;
  if (kept !== '') protection.addEditor(kept);
  const hold = takeOff(protection, guard) ? 'closed' : 'alone';
  protection.setDescription(describeHold(why, hold));
  return hold;
}

/** A protection of ours that stands: closed again where it lets others in, which it may have done since the sheet was shared. */
function lookAgain(protection: Protection, why: string, guard: Guard): Guarded {
  const hold = holdOf(protection);
  if (hold === 'closed') return { did: 'nothing', hold };
  const isEmpty =
    hold === 'alone' && !protection.canDomainEdit() && othersOf(protection.getEditors(), guard).length === 0;
  if (isEmpty && !guard.isShared) return { did: 'nothing', hold };
  if (!mayClose(guard)) return { did: 'nothing', hold: isEmpty ? 'closed' : 'open' };
  if (isEmpty) {
    // Others may edit the spreadsheet and are not on its list: it binds.
    protection.setDescription(describeHold(why, 'closed'));
    return { did: 'nothing', hold: 'closed' };
  }
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  return { did: 'closed', hold: finish(protection, why, guard) };
}

/** Protects what has no protection yet, and closes one of ours that is open. Whatever else is described is people's own. */
function protect(standing: Protection | undefined, make: () => Protection, why: string, guard: Guard): Guarded {
  if (standing === undefined || isBegun(standing)) {
    return { did: 'made', hold: finish(standing ?? make(), why, guard) };
  }
  return isOurs(standing) ? lookAgain(standing, why, guard) : { did: 'nothing', hold: 'people' };
}

/** Protects a whole tab; `standing` is the protection that it has. */
export const protectTab = (sheet: Sheet, standing: Protection | undefined, why: string, guard: Guard): Guarded =>
  protect(standing, () => sheet.protect(), why, guard);

export const readRangeProtections = (sheet: Sheet): readonly Protection[] =>
  sheet.getProtections(spreadsheetApp().ProtectionType.RANGE);

/** Whether a protection is that of the header row, and reaches over every header. */
function isHeader(protection: Protection, sheet: Sheet): boolean {
  const range = protection.getRange();
  const isFirstRow = range.getRow() === 1 && range.getNumRows() === 1;
  return isFirstRow && range.getColumn() === 1 && range.getNumColumns() >= sheet.getLastColumn();
}

/** Protects the header row of a tab where others write: no script of theirs writes there, and a header lost loses its column. */
export function protectHeader(sheet: Sheet, ranges: readonly Protection[], why: string, guard: Guard): Guarded {
  const standing = ranges.find((one) => isHeader(one, sheet));
  return protect(standing, () => sheet.getRange(1, 1, 1, sheet.getMaxColumns()).protect(), why, guard);
}
