import { TABS, type TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { holdOf, isBegun, isOurs, readTabProtections } from './protections.js';
import { othersOf, readOwner, readProtector } from './protector.js';
import type { Protection } from './surface.js';

/** Whether others may write into a tab, as far as its protection says without its list of editors being read. */
function isOpen(protection: Protection | undefined): boolean {
  if (protection === undefined) return true;
  // Closed to the one who asks is closed to the units.
  if (!protection.canEdit()) return false;
  if (!isOurs(protection)) return isBegun(protection) || protection.isWarningOnly();
  const hold = holdOf(protection);
  return hold === null || (hold === 'alone' && protection.canDomainEdit());
}

/**
 * Whether everybody who may edit the spreadsheet has come onto a list that was the owner's alone. One read, and only where somebody
 * else stands there who clicks, and who may edit, are asked for.
 */
function isListOpen({ file }: OpenSpreadsheet, protection: Protection): boolean {
  if (othersOf(protection.getEditors(), { me: '', owner: readOwner(file) }).length === 0) return false;
  const protector = readProtector(file);
  const named = othersOf(protection.getEditors(), protector);
  return named.length > 0 && othersOf(file.getEditors(), protector).every((email) => named.includes(email));
}

/**
 * The officer's tabs and ours into which others may write, in one call. `withLists` reads one list of editors more where nothing says
 * yet that it binds, that of the decisions first: all of them were made alike.
 */
export function findOpenTabs(spreadsheet: OpenSpreadsheet, withLists: boolean): TabKey[] {
  const protections = readTabProtections(spreadsheet);
  const guarded = [...spreadsheet.sheets].filter(([key]) => TABS[key].access !== 'open');
  const of = new Map(guarded.map(([key, sheet]) => [key, protections.get(sheet.getSheetId())]));
  const open = [...of].flatMap(([key, protection]) => (isOpen(protection) ? [key] : []));
  if (!withLists || open.length > 0) return open;
  const alone = [...of].filter(([, one]) => one?.canEdit() === true && holdOf(one) === 'alone');
  const [key, looked] = alone.find(([tab]) => tab === 'delegates') ?? alone[0] ?? [];
  return key !== undefined && looked !== undefined && isListOpen(spreadsheet, looked) ? [key] : [];
}
