import { textOf } from '../reading/cell-text.js';
import { parseDayText } from '../reading/cells/read-day.js';
import { vietnameseOf } from '../contract/english-values.js';
import { locateColumns } from '../reading/find-columns.js';
import { fixedListOf } from '../reading/names.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';
import type { Lock } from './lock-record.js';
import { LOCKED_COLUMNS, type LockedColumn, type LockedPerson } from './locked-person.js';

/** The keys by which the left part of Danh sách chốt is read again, whatever language its words are in. */
export const LOCK_KEYS = {
  number: 'lock.number',
  lockedAt: 'lock.lockedAt',
  approver: 'lock.approver',
  decision: 'lock.decision',
  decidedOn: 'lock.decidedOn',
  count: 'lock.count',
  fingerprint: 'lock.fingerprint',
  openedAt: 'lock.openedAt',
  openReason: 'lock.openReason',
  purgedAt: 'lock.purgedAt',
} as const;

/** The keys of lines that come several times. */
export const COMPOSITION_KEY = 'composition';
export const CHANGE_KEY = 'change';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Reads Danh sách chốt; null when there is none, or what stands there is no lock of ours. */
export function parseLock(tab: RawTab | undefined): Lock | null {
  const at = locateColumns('lock', tab?.cells[0] ?? []);
  const rows = tab?.cells.slice(1) ?? [];
  const cell = (row: readonly RawCell[], key: string): string => textOf(row[at[key] ?? -1]);
  const lines = rows.map((row) => ({ key: cell(row, 'key'), item: cell(row, 'item'), value: cell(row, 'value') }));
  const valueOf = (key: string): string => lines.find((line) => line.key === key)?.value ?? '';
  const number = Number(valueOf(LOCK_KEYS.number));
  const decidedOn = parseDayText(valueOf(LOCK_KEYS.decidedOn), (digits) => 2000 + digits);
  if (!Number.isInteger(number) || number < 1 || decidedOn === null) return null;
  const openedAt = orNull(valueOf(LOCK_KEYS.openedAt));
  return {
    number,
    decidedOn,
    lockedAt: valueOf(LOCK_KEYS.lockedAt),
    approver: valueOf(LOCK_KEYS.approver),
    decision: valueOf(LOCK_KEYS.decision),
    fingerprint: valueOf(LOCK_KEYS.fingerprint),
    composition: lines.flatMap(({ key, item, value }) => (key === COMPOSITION_KEY ? [{ item, value }] : [])),
    opened: openedAt === null ? null : { at: openedAt, reason: valueOf(LOCK_KEYS.openReason) },
    purgedAt: orNull(valueOf(LOCK_KEYS.purgedAt)),
    people: rows.flatMap((row) => parsePerson((key) => cell(row, key))),
  };
}

/** An English workbook shows fixed values in English; what was locked, and its fingerprint, is of the Vietnamese ones. */
function asLocked(column: LockedColumn, text: string): string {
  const list = fixedListOf('lock', column);
  return list === null ? text : vietnameseOf(list, text);
}

function parsePerson(cell: (key: string) => string): readonly LockedPerson[] {
  const code = cell('code');
  if (code === '') return [];
  const cells = Object.fromEntries(LOCKED_COLUMNS.map((column) => [column, asLocked(column, cell(column))]));
  return [{ code, cells: cells as Record<LockedColumn, string> }];
}
