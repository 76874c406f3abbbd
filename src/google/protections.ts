import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { spreadsheetApp } from './services.js';
import type { Protection } from './surface.js';

/** Known again by it: Google has no other name for a protection, and protecting twice makes two (platform facts, 7). */
const MARK = 'Tiêu Biểu';

/**
 * How a description ends. `closed`: somebody was really taken off the list of editors, so it binds whoever is let in later.
 * `alone`: nobody else could edit the spreadsheet yet; whether it binds is not known for sure, and it is looked at again.
 */
const SIGNS = { closed: '✓', alone: '○' } as const;
export type Hold = keyof typeof SIGNS;

export const describeWarning = (why: string): string => `${MARK}: ${why}`;
export const describeHold = (why: string, hold: Hold): string => `${describeWarning(why)} ${SIGNS[hold]}`;

export const isOurs = (protection: Protection): boolean => protection.getDescription().startsWith(`${MARK}: `);

/** What a protection is called until it is whole: a run that died before is then gone on with. */
const BEGUN = `${MARK} …`;
/** The same once somebody is being taken off: whoever goes on cannot see any more that there was somebody. */
const CLOSING = `${BEGUN} ${SIGNS.closed}`;

export const markBegun = (protection: Protection, isClosing: boolean): Protection =>
  protection.setDescription(isClosing ? CLOSING : BEGUN);

export const isClosing = (protection: Protection): boolean => protection.getDescription() === CLOSING;
export const isBegun = (protection: Protection): boolean =>
  protection.getDescription() === BEGUN || isClosing(protection);

/** What is known of a protection of ours; null of one that warns only, or that an earlier version made. */
export function holdOf(protection: Protection): Hold | null {
  const description = protection.getDescription();
  if (!isOurs(protection) || protection.isWarningOnly()) return null;
  if (description.endsWith(SIGNS.closed)) return 'closed';
  return description.endsWith(SIGNS.alone) ? 'alone' : null;
}

/** The protection of each whole tab by the id of its sheet, in one call. */
export function readTabProtections({ file }: OpenSpreadsheet): ReadonlyMap<number, Protection> {
  const found = file.getProtections(spreadsheetApp().ProtectionType.SHEET);
  return new Map(found.map((protection) => [protection.getRange().getSheet().getSheetId(), protection]));
}
