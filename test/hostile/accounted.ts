import { columnsOf, TABS } from '../../src/core/contract/tabs.js';
import type { HostileBook, HostileTab } from './hostile-book.js';
import type { FileTab } from './read-book.js';
import { isSeen } from './values.js';

/** What is looked at of `result.json`. */
export interface Result {
  readonly delegates: { readonly nominated: number; readonly guests: number };
  readonly steps: readonly unknown[];
}

/** For every row below the header: whether people see something in it that counts; null where that is a matter of opinion. */
function seenRows({ key, keys, rows }: HostileTab): (boolean | null)[] {
  const refers = key === 'delegates' || key === 'papers';
  const counting =
    key === null
      ? []
      : columnsOf(key).filter(([name, { computed }]) => computed !== true && (refers || name !== 'code'));
  const names = new Set(counting.map(([name]) => name));
  return rows.slice(1).map((row) => {
    const seen = row.map((cell, i) => cell !== null && names.has(keys[i] ?? '') && isSeen(cell));
    return seen.includes(true) ? true : seen.includes(null) ? null : false;
  });
}

/** Tabs whose rows are not all counted: each in which people see something, and none in which nobody does. */
export function findMiscounted({ tabs }: HostileBook, { delegates, steps }: Result): string[] {
  const counted = { nominations: delegates.nominated, guests: delegates.guests, steps: steps.length };
  return Object.entries(counted).flatMap(([key, count]) => {
    const seen = tabs.flatMap((tab) => (tab.key === key ? seenRows(tab) : []));
    const [least, most] = [seen.filter((one) => one === true).length, seen.filter((one) => one !== false).length];
    const all = `${String(least)} to ${String(most)}`;
    return count >= least && count <= most ? [] : [`${key}: ${String(count)} rows are counted, not ${all}`];
  });
}

/** A row is known again by these cells; where one shows the time, it is another row at every look. */
const isKnownAgain = ({ keys, rows }: HostileTab, row: number): boolean =>
  rows[row]?.every((cell, i) => cell?.formula !== 'NOW()' || !['code', 'name', 'unit'].includes(keys[i] ?? '')) ===
  true;

/** Rows of Đề cử in which people see something, and which are told nothing. */
export function findUnanswered({ tabs }: HostileBook, after: readonly FileTab[]): string[] {
  const { vi, en } = TABS.nominations.columns.check;
  const [header = [], ...rows] = after.find(({ name }) => name === TABS.nominations.vi)?.rows ?? [];
  const isCheck = (value: unknown): boolean =>
    typeof value === 'string' &&
    [vi, en].some((caption) => caption.toLowerCase() === value.normalize('NFC').toLowerCase());
  const column = header.findIndex((cell) => isCheck(cell?.value));
  const seen = tabs.flatMap((tab) =>
    tab.key === 'nominations' ? seenRows(tab).map((one, i) => one === true && isKnownAgain(tab, i + 1)) : [],
  );
  return seen.flatMap((isSeenRow, i) =>
    !isSeenRow || (rows[i]?.[column]?.value ?? '') !== '' ? [] : [`Đề cử, row ${String(i + 2)} is told nothing`],
  );
}
