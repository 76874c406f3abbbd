import type { ProtectionRule, Sheet, Workbook } from '../model/workbook.js';
import { makeCell } from '../model/sheet.js';
import { areasOf } from './areas.js';
import type { CarriedTab } from './lines-in.js';
import { MOST_LETTERS } from './file-text.js';
import type { Kept, KeptTab } from './kept-tab.js';
import { truth } from './xml.js';

/** The spreadsheet's own properties, or those assumed of a file that says nothing: vi_VN, Asia/Ho_Chi_Minh. */
export function withKeptWorkbook(empty: Workbook, kept: Kept | null): Workbook {
  if (kept === null) return empty;
  const { id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId } = kept;
  return { ...empty, id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId };
}

/** A protection that stops somebody, on a whole tab: the only kind that a file's lock stands for. */
export const isLock = (rule: ProtectionRule): boolean => rule.area === null && !rule.warningOnly && rule.restricted;

/**
 * Protections of a tab. Excel and LibreOffice know only whether a tab is locked as a whole: somebody who unlocked it there
 * meant it, and a lock that they added is a lock here.
 */
function protectionsOf(locked: boolean, kept: KeptTab | undefined, nextId: () => number): ProtectionRule[] {
  const rules = kept?.protections ?? [];
  if (!locked) return rules.filter((rule) => !isLock(rule));
  if (rules.some(isLock)) return rules;
  const added = {
    id: nextId(),
    area: null,
    description: '',
    warningOnly: false,
    restricted: true,
    editors: [],
    domainEdit: false,
  };
  return [...rules, added];
}

/** Whole texts and links of cells that a file cannot hold, where the file still has what we wrote in their place. */
function placeKeptCells(sheet: Sheet, kept: KeptTab): void {
  for (const [address, whole] of Object.entries(kept.longTexts)) {
    const place = areasOf(address)[0];
    const cell = place === undefined ? undefined : sheet.rows[place.row - 1]?.[place.column - 1];
    if (typeof cell?.value === 'string' && cell.value === whole.slice(0, MOST_LETTERS)) cell.value = whole;
  }
  for (const [address, link] of Object.entries(kept.links)) {
    const place = areasOf(address)[0];
    if (place !== undefined) makeCell(sheet, place.row, place.column).link ??= link;
  }
}

export function applyKeptTab(sheet: Sheet, kept: KeptTab | undefined, workbook: Workbook): void {
  const protection = (sheet.carried as CarriedTab | null)?.protection;
  sheet.protections = protectionsOf(truth(protection?.['sheet']), kept, () => workbook.nextId++);
  if (kept !== undefined) placeKeptCells(sheet, kept);
}
