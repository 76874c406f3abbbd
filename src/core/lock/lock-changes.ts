import { findApproved } from '../people/approved.js';
import { codeKey } from '../people/code-key.js';
import type { Person } from '../people/person.js';
import type { Replacement } from '../log/find-replacements.js';
import type { Decision } from '../contract/lists-of-values.js';
import type { Workbook } from '../reading/rows.js';
import type { Lock } from './lock-record.js';
import { describePerson, INVITING, LOCKED_COLUMNS, type LockedColumn, type LockedPerson } from './locked-person.js';

export interface EditedCell {
  readonly column: LockedColumn;
  readonly before: string;
  readonly after: string;
}

interface Who {
  readonly code: string;
  /** For people who read it in the workbook; never for a log. */
  readonly name: string;
}

/** What has changed since the list was locked. */
export type LockChange =
  | ({ readonly kind: 'added' } & Who)
  /** `decision` is null when the row itself is gone. */
  | ({ readonly kind: 'dropped'; readonly decision: Decision | null } & Who)
  | ({ readonly kind: 'replaced'; readonly by: Who } & Who)
  | ({ readonly kind: 'edited'; readonly cells: readonly EditedCell[] } & Who);

/** Whether somebody must be invited, or invited again with other words. */
export function mustInvite(change: LockChange): boolean {
  switch (change.kind) {
    case 'added':
    case 'replaced':
      return true;
    case 'dropped':
      return false;
    case 'edited':
      return change.cells.some(({ column }) => INVITING.has(column));
  }
}

const whoIs = ({ code, cells }: LockedPerson): Who => ({ code, name: cells.name });

function findEdits(then: LockedPerson, now: LockedPerson, lock: Lock): readonly LockChange[] {
  const cells = LOCKED_COLUMNS.flatMap((column): readonly EditedCell[] => {
    const erased = column === 'birthYear' && lock.purgedAt !== null;
    const before = then.cells[column];
    const after = now.cells[column];
    return erased || before === after ? [] : [{ column, before, after }];
  });
  return cells.length === 0 ? [] : [{ kind: 'edited', ...whoIs(now), cells }];
}

/** Takes the first that a code still has, so that of two rows with one code the second is one too many. */
function takeByCode(people: readonly LockedPerson[]): (code: string) => LockedPerson | undefined {
  const waiting = new Map<string, LockedPerson[]>();
  for (const person of people) {
    const key = codeKey(person.code);
    waiting.set(key, [...(waiting.get(key) ?? []), person]);
  }
  return (code) => waiting.get(codeKey(code))?.shift();
}

function pairReplaced(changes: readonly LockChange[], replacements: readonly Replacement[]): readonly LockChange[] {
  const added = new Map(changes.flatMap((one) => (one.kind === 'added' ? [[codeKey(one.code), one]] : [])));
  const paired = new Set<LockChange>();
  const result = changes.map((change): LockChange => {
    if (change.kind !== 'dropped') return change;
    const pairs = replacements.filter((one) => codeKey(one.out) === codeKey(change.code));
    const by = added.get(codeKey(pairs[pairs.length - 1]?.in ?? ''));
    if (by === undefined || paired.has(by)) return change;
    paired.add(by);
    return { kind: 'replaced', code: change.code, name: change.name, by: { code: by.code, name: by.name } };
  });
  return result.filter((change) => !paired.has(change));
}

/**
 * Everything that is no longer as locked, in the order of the locked list, newcomers last: dropped, replaced and added people,
 * and every cell of the others that documents print (R-VI-2). A lock that was opened has none.
 */
export function findLockChanges(
  lock: Lock,
  { workbook, people }: { readonly workbook: Workbook; readonly people: readonly Person[] },
  replacements: readonly Replacement[],
): readonly LockChange[] {
  if (lock.opened !== null) return [];
  const approved = findApproved({ workbook, people }).map(describePerson);
  const take = takeByCode(approved);
  const decisions = new Map(people.map(({ code, decision }) => [codeKey(code ?? ''), decision]));
  const kept = new Set<LockedPerson>();
  const since = lock.people.flatMap((then): readonly LockChange[] => {
    const now = take(then.code);
    if (now === undefined)
      return [{ kind: 'dropped', ...whoIs(then), decision: decisions.get(codeKey(then.code)) ?? null }];
    kept.add(now);
    return findEdits(then, now, lock);
  });
  const added = approved.filter((now) => !kept.has(now)).map((now): LockChange => ({ kind: 'added', ...whoIs(now) }));
  return pairReplaced([...since, ...added], replacements);
}
