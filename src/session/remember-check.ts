import type { CheckResult } from '../core/judgement/result.js';
import { fieldsOf } from '../core/fields-of.js';
import { buildListFacts } from '../core/people/list-facts.js';
import { digest, readProperty } from '../google/properties.js';
import { keepNote } from './keep-note.js';

const KEY = 'lastCheck';

/** What the last check of delegates left behind, so that a document can tell an unchecked or failing list. */
export interface LastCheck {
  readonly fingerprint: string;
  readonly errors: number;
  readonly today: string;
}

/** A fingerprint of everything the list is judged by: any change of a person, a decision or a target changes it. */
export const fingerprintOf = (result: CheckResult): string => digest(buildListFacts(result.workbook));

/** Keeps the verdict with the document: no cell, so nobody can type over it. */
export function rememberCheck(result: CheckResult): void {
  const errors = result.findings.filter(({ level }) => level === 'error').length;
  const last: LastCheck = { fingerprint: fingerprintOf(result), errors, today: result.today };
  // An older verdict is told from this one by its fingerprint: the document then says that the list has changed since.
  keepNote('check', KEY, JSON.stringify(last));
}

/** The verdict of the last check, null when there was none or it cannot be read. */
export function readLastCheck(): LastCheck | null {
  const text = readProperty(KEY);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isLastCheck(value) ? value : null;
  } catch {
    return null;
  }
}

function isLastCheck(value: unknown): value is LastCheck {
  const { fingerprint, errors, today } = fieldsOf(value);
  return typeof fingerprint === 'string' && typeof errors === 'number' && typeof today === 'string';
}
