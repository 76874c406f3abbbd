import { fieldsOf } from '../../core/fields-of.js';
import type { Allowance } from '../../core/repair/items.js';
import { parseAllowance } from './make-proposal.js';

/** A change that somebody accepts, by codes. */
interface AcceptedChange {
  readonly add: string | null;
  readonly drop: string | null;
}

/** What is accepted: some changes of the proposal that was made from rows with this fingerprint. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly changes: readonly AcceptedChange[];
  readonly allow: Allowance;
}

const codeIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function parseChange(value: unknown): readonly AcceptedChange[] {
  const { add, drop } = fieldsOf(value);
  return codeIn(add) === null && codeIn(drop) === null ? [] : [{ add: codeIn(add), drop: codeIn(drop) }];
}

/** Parses `{fingerprint, changes: [{add, drop}], allow}`; null when it is nothing of the kind. */
export function parseAcceptance(value: unknown): Acceptance | null {
  const { fingerprint, changes, allow } = fieldsOf(value);
  if (typeof fingerprint !== 'string' || !Array.isArray(changes)) return null;
  return { fingerprint, changes: changes.flatMap(parseChange), allow: parseAllowance(allow) };
}
