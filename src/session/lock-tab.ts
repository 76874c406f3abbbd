import { buildLockText, LOCKED_COLUMNS } from '../core/lock/locked-person.js';
import type { Lock } from '../core/lock/lock-record.js';
import type { LockChange } from '../core/lock/lock-changes.js';
import { CHANGE_KEY, COMPOSITION_KEY, LOCK_KEYS } from '../core/lock/parse-lock.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import { columnsOf } from '../core/contract/tabs.js';
import { makeTab, makeTextColumns } from '../google/make-tab.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { digest } from '../google/properties.js';
import { protectTab, readGuard } from '../google/protect.js';
import { isOurs, readTabProtections } from '../google/protections.js';
import { readTab } from '../google/read-tab.js';
import { columnsIn, saysSame, writeTableRows } from '../google/write-table-rows.js';
import { hasForeignColumns, writeWholeTable } from '../google/write-whole-table.js';
import { formatDay } from '../text/speech/format.js';
import type { OpenWorkbook } from './open-workbook.js';
import { sayChange } from './lock-words.js';

type Line = readonly [key: string, item: string, value: string];

/** Enough to tell two lists apart, short enough to be compared by eye. */
const FINGERPRINT_DIGITS = 16;

export const fingerprintOfLocked = (people: Lock['people']): string =>
  digest(buildLockText(people)).slice(0, FINGERPRINT_DIGITS);

/** Whether Danh sách chốt still holds what was locked. */
export const isIntact = ({ people, fingerprint }: Lock): boolean => fingerprintOfLocked(people) === fingerprint;

/** The tabs that locking and opening write into. */
export const LOCK_TABS = ['lock', 'log'] as const;

/** The tabs that a check reads besides the others when the list was ever locked. */
export const tabsOfLock = ({ sheets }: OpenSpreadsheet) => (sheets.has('lock') ? (['log', 'lock'] as const) : []);

function factLines(lock: Lock, { words }: OpenWorkbook): Line[] {
  const { items } = words.lock;
  const values: { readonly [K in keyof typeof LOCK_KEYS]: string } = {
    number: String(lock.number),
    lockedAt: lock.lockedAt,
    approver: lock.approver,
    decision: lock.decision,
    decidedOn: formatDay(lock.decidedOn),
    count: String(lock.people.length),
    fingerprint: lock.fingerprint,
    openedAt: lock.opened?.at ?? '',
    openReason: lock.opened?.reason ?? '',
    purgedAt: lock.purgedAt ?? '',
  };
  return (Object.keys(LOCK_KEYS) as (keyof typeof LOCK_KEYS)[]).map((key) => [LOCK_KEYS[key], items[key], values[key]]);
}

function changeLines(lock: Lock, changes: readonly LockChange[], open: OpenWorkbook): Line[] {
  if (lock.opened !== null) return [];
  const { items, kinds } = open.words.lock;
  const lines = changes.map((change): Line => [CHANGE_KEY, kinds[change.kind], sayChange(change, open)]);
  const heading: Line = ['', items.changes(formatDay(open.today)), ''];
  return [['', '', ''], heading, ...(lines.length === 0 ? [['', '', items.noChanges] as const] : lines)];
}

/** Every cell of Danh sách chốt, headers first: facts and changes on the left, everybody locked beside them. */
function lockCells(lock: Lock, changes: readonly LockChange[], open: OpenWorkbook): string[][] {
  const lines: Line[] = [
    ...factLines(lock, open),
    ['', '', ''],
    ['', open.words.lock.items.composition, ''],
    ...lock.composition.map(({ item, value }): Line => [COMPOSITION_KEY, item, value]),
    ...changeLines(lock, changes, open),
  ];
  const people = lock.people.map(({ code, cells }) => [
    code,
    ...LOCKED_COLUMNS.map((column) => open.names.cell('lock', column, cells[column])),
  ]);
  const noLine: Line = ['', '', ''];
  const nobody = ['', ...LOCKED_COLUMNS.map(() => '')];
  const header = columnsOf('lock').map(([key]) => open.names.caption('lock', key));
  const rows = Array.from({ length: Math.max(lines.length, people.length) }, (_, i) => [
    ...(lines[i] ?? noLine),
    ...(people[i] ?? nobody),
  ]);
  return [header, ...rows];
}

/** Danh sách chốt as it reads once it is written. */
export const lockTab = (open: OpenWorkbook, lock: Lock, changes: readonly LockChange[]): RawTab => ({
  name: open.names.tab('lock'),
  cells: lockCells(lock, changes, open),
});

/** Makes Danh sách chốt, dressed and protected; its protection comes last and tells that all the rest is done. */
export function ensureLockTab(open: OpenWorkbook): void {
  const { spreadsheet, words, names } = open;
  const existing = spreadsheet.sheets.get('lock') ?? null;
  const standing = existing === null ? undefined : readTabProtections(spreadsheet).get(existing.getSheetId());
  if (standing !== undefined && isOurs(standing)) return;
  const sheet = makeTab(spreadsheet, 'lock', names.tab('lock'), spreadsheet.file.getSheets().length, existing);
  const columns = columnsOf('lock').map(([key, column]) => ({
    key,
    column,
    caption: names.caption('lock', key),
    note: null,
  }));
  makeTextColumns(spreadsheet, 'lock', columns);
  // Whatever protects it was begun by a run that died: nobody else makes this tab.
  protectTab(sheet, undefined, words.layout.outputTab, readGuard(spreadsheet.file));
}

/**
 * Writes Danh sách chốt whole, in one call, blanking what stood below; nothing when it says the same already. Where the officer has
 * columns beside ours, each under its own header. False when other people's moves did not let it settle.
 */
export function writeLockTab(
  open: OpenWorkbook,
  tab: RawTab | undefined,
  lock: Lock,
  changes: readonly LockChange[],
): boolean {
  const { spreadsheet } = open;
  const sheet = spreadsheet.sheets.get('lock');
  if (sheet === undefined) return true;
  const [captions = [], ...rows] = lockCells(lock, changes, open);
  const keys = columnsOf('lock').map(([key]) => key);
  const keyed = rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ''])));
  const there = tab === undefined ? [] : columnsIn('lock', keys, tab);
  if (tab !== undefined && there.length === keys.length && saysSame(tab, there, keyed)) return true;
  const table = { captions, rows, isPlainText: true };
  if (hasForeignColumns(spreadsheet, 'lock', sheet, tab))
    return writeTableRows(spreadsheet, 'lock', readTab(spreadsheet, 'lock') ?? { name: '', cells: [] }, keys, keyed);
  writeWholeTable(spreadsheet, 'lock', sheet, table);
  return true;
}
