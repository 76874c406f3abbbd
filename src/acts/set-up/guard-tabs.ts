import { locateColumns } from '../../core/reading/find-columns.js';
import { columnsOf, TABS, type TabKey } from '../../core/contract/tabs.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import {
  protectHeader,
  protectTab,
  readGuard,
  readRangeProtections,
  type Guard,
  type Guarded,
} from '../../google/protect.js';
import { readTabProtections } from '../../google/protections.js';
import type { Sheet } from '../../google/surface.js';
import { warnOnColumns } from '../../google/warn-columns.js';
import { headerOf } from './dress-tab.js';
import type { Catalogue } from '../../text/say.js';

/** What became of the protections of a tab; `place` is how people call it. */
interface GuardedTab extends Guarded {
  readonly place: string;
  readonly warned: boolean;
}

/**
 * Where units write: the header row is closed to them, our columns only warn. A true protection of a column would stop onEdit, which
 * runs as who types, and keep people from inserting and sorting rows through it.
 */
function guardOpenTab(spreadsheet: OpenSpreadsheet, key: TabKey, sheet: Sheet, by: By): GuardedTab {
  const { words, guard } = by;
  const ranges = readRangeProtections(sheet);
  const at = locateColumns(key, headerOf(spreadsheet, key));
  const computed = columnsOf(key).flatMap(([name, column]) => (column.computed === true ? (at[name] ?? []) : []));
  const warned = warnOnColumns(sheet, ranges, computed, words.layout.computedColumn);
  const place = words.actions.headersOf(sheet.getName());
  return { ...protectHeader(sheet, ranges, words.layout.headerRow, guard), place, warned };
}

interface By {
  readonly words: Catalogue;
  readonly guard: Guard;
}

/** Protects every tab of ours: before the sheet is shared, and again what has come to be open since. */
export function guardTabs(spreadsheet: OpenSpreadsheet, words: Catalogue): GuardedTab[] {
  const standing = readTabProtections(spreadsheet);
  const by: By = { words, guard: readGuard(spreadsheet.file) };
  return [...spreadsheet.sheets].map(([key, sheet]) => {
    const { access } = TABS[key];
    if (access === 'open') return guardOpenTab(spreadsheet, key, sheet, by);
    const why = access === 'officer' ? words.layout.officerTab : words.layout.outputTab;
    const guarded = protectTab(sheet, standing.get(sheet.getSheetId()), why, by.guard);
    return { ...guarded, place: sheet.getName(), warned: false };
  });
}

/** What the officer has to know of it: what was closed again, what could not be, and what to do once the sheet is shared. */
export function sayGuarded(tabs: readonly GuardedTab[], { actions }: Catalogue): string[] {
  const places = (is: (tab: GuardedTab) => boolean): string[] => tabs.filter(is).map(({ place }) => place);
  const closed = places(({ did, hold }) => did === 'closed' && hold === 'closed');
  const open = places(({ hold }) => hold === 'open');
  const waits = tabs.some(({ did, hold }) => did !== 'nothing' && hold === 'alone');
  return [
    ...(closed.length === 0 ? [] : [actions.setUpClosed(closed)]),
    ...(open.length === 0 ? [] : [actions.setUpOpen(open)]),
    ...(waits ? [actions.setUpShareLater] : []),
  ];
}

export const hasGuarded = (tabs: readonly GuardedTab[]): boolean =>
  tabs.some(({ did, warned }) => did !== 'nothing' || warned);
