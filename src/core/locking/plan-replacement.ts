import type { CheckResult } from '../judgement/result.js';
import type { Finding } from '../findings/finding.js';
import { codeKey } from '../people/code-key.js';
import type { Person } from '../people/person.js';
import type { ReplaceAnswers } from './parse-answers.js';

/** Why one person cannot take another's place. */
export type ReplacementFault =
  | { readonly kind: 'out' | 'in' | 'already' | 'rejected' | 'register'; readonly code: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'unready'; readonly code: string; readonly findings: readonly Finding[] };

/** Both codes as the workbook spells them, or what is in the way. */
export type Replacing =
  | { readonly ok: true; readonly out: string; readonly in: string }
  | { readonly ok: false; readonly fault: ReplacementFault };

const findPerson = ({ people }: CheckResult, code: string): Person | undefined =>
  people.find((one) => one.code !== null && codeKey(one.code) === codeKey(code));

/** A decision is written into one row: none, or two of one code, would leave it in doubt. */
const rowsInRegister = ({ workbook }: CheckResult, code: string): number =>
  workbook.delegates.filter((row) => row.code !== null && codeKey(row.code) === codeKey(code)).length;

/** Hard findings about a person, and about the review meeting of the unit that named them. */
function findHard({ findings }: CheckResult, { code, unit }: Person): readonly Finding[] {
  const key = codeKey(code ?? '');
  return findings.filter((finding) => {
    if (finding.level !== 'error') return false;
    if (finding.code === 'review.missing') return finding.params.unit === unit;
    return finding.nomination !== undefined && codeKey(finding.nomination) === key;
  });
}

/**
 * Judges a replacement by a check made at stage `lock`: who leaves is approved, who comes is not, was not refused, and is as ready
 * as anybody must be to be locked (R-II-4.1-b, R-VI-2).
 */
export function judgeReplacement(check: CheckResult, answers: ReplaceAnswers): Replacing {
  const refuse = (fault: ReplacementFault): Replacing => ({ ok: false, fault });
  const out = findPerson(check, answers.out);
  const into = findPerson(check, answers.in);
  if (codeKey(answers.out) === codeKey(answers.in)) return refuse({ kind: 'same' });
  if (out?.decision !== 'Đã duyệt') return refuse({ kind: 'out', code: answers.out });
  if (into === undefined) return refuse({ kind: 'in', code: answers.in });
  if (into.decision === 'Đã duyệt') return refuse({ kind: 'already', code: answers.in });
  if (into.decision === 'Loại') return refuse({ kind: 'rejected', code: answers.in });
  const doubtful = [out, into].find(({ code }) => rowsInRegister(check, code ?? '') !== 1);
  if (doubtful !== undefined) return refuse({ kind: 'register', code: doubtful.code ?? '' });
  const findings = findHard(check, into);
  if (findings.length > 0) return refuse({ kind: 'unready', code: answers.in, findings });
  return { ok: true, out: out.code ?? '', in: into.code ?? '' };
}
