import type { CheckResult } from '../core/judgement/result.js';
import { mustInvite, type LockChange } from '../core/lock/lock-changes.js';
import { codeKey } from '../core/people/code-key.js';
import type { LockView, Target } from '../endpoints/endpoints.js';
import type { OpenWorkbook } from '../session/open-workbook.js';
import { isIntact } from '../session/lock-tab.js';
import { sayChange, sayLock, saySinceLock } from '../session/lock-words.js';

/** The row of the person a change is about; of one who is gone, the register's. */
function targetOf(change: LockChange, { people }: CheckResult): Target {
  const code = change.kind === 'replaced' ? change.by.code : change.code;
  const person = people.find((one) => one.code !== null && codeKey(one.code) === codeKey(code));
  return { tab: person?.tab ?? 'delegates', row: person?.row ?? null, column: null, code };
}

/** What the sidebar shows of the last lock. */
export function viewLock(
  result: CheckResult,
  open: Pick<OpenWorkbook, 'language' | 'words' | 'names'>,
): LockView | null {
  if (result.lock === null) return null;
  const { lock, changes } = result.lock;
  const { tampered } = open.words.lock.status;
  const since = saySinceLock(result, open);
  return {
    locked: lock.opened === null,
    status: sayLock(lock, open),
    since: lock.opened === null && !isIntact(lock) ? `${tampered} ${since}` : since,
    changes: changes.map((change) => ({
      kind: change.kind,
      sentence: sayChange(change, open),
      invite: mustInvite(change),
      target: targetOf(change, result),
    })),
  };
}
