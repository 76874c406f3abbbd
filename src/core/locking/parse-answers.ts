import type { Day } from '../day.js';
import { fieldsOf } from '../fields-of.js';
import { parseDayText } from '../reading/cells/read-day.js';
import { plainText } from '../reading/plain-text.js';
import type { LockAnswers } from '../lock/lock-record.js';

/** Which answer is missing or cannot be. */
export type AnswerFault = 'approver' | 'decision' | 'decidedOn' | 'decidedLater' | 'reason' | 'outDecision' | 'by';

export type Answers<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: AnswerFault };

const LONGEST = 300;

/** One line of what a person typed, in a dialog or in the sidebar. */
export function readLine(value: unknown): string {
  return typeof value === 'string' ? plainText(value.trim().replace(/\s+/g, ' ').slice(0, LONGEST)) : '';
}

/** Reads who approved, by which decision, of which day (R-II-4.1-b): nothing may be missing, the day not after today. */
export function parseLockAnswers(value: unknown, today: Day): Answers<LockAnswers> {
  const fields = fieldsOf(value);
  const approver = readLine(fields['approver']);
  const decision = readLine(fields['decision']);
  const decidedOn = parseDayText(readLine(fields['decidedOn']), (digits) => 2000 + digits);
  const refuse = (fault: AnswerFault) => ({ ok: false, fault }) as const;
  if (approver === '') return refuse('approver');
  if (decision === '') return refuse('decision');
  if (decidedOn === null) return refuse('decidedOn');
  if (decidedOn > today) return refuse('decidedLater');
  return { ok: true, value: { approver, decision, decidedOn } };
}

/** Who leaves, who comes, what becomes of the first, who decided it and why. */
export interface ReplaceAnswers {
  readonly out: string;
  readonly in: string;
  readonly outDecision: 'Dự bị' | 'Loại';
  readonly by: string;
  readonly why: string;
}

const OUT_DECISIONS: ReadonlyMap<string, ReplaceAnswers['outDecision']> = new Map([
  ['dự bị', 'Dự bị'],
  ['reserve', 'Dự bị'],
  ['loại', 'Loại'],
  ['out', 'Loại'],
]);

export function parseReplaceAnswers(value: unknown): Answers<ReplaceAnswers> {
  const fields = fieldsOf(value);
  const outDecision = OUT_DECISIONS.get(readLine(fields['outDecision']).toLowerCase());
  const by = readLine(fields['by']);
  const why = readLine(fields['why']);
  if (outDecision === undefined) return { ok: false, fault: 'outDecision' };
  if (by === '') return { ok: false, fault: 'by' };
  if (why === '') return { ok: false, fault: 'reason' };
  return { ok: true, value: { out: readLine(fields['out']), in: readLine(fields['in']), outDecision, by, why } };
}
