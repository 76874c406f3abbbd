import type { Finding } from '../../findings/finding.js';
import { codeKey } from '../../people/code-key.js';
import type { Person } from '../../people/person.js';
import { findingAt, groupBy, namedRows } from '../../findings/row-finding.js';

const RULE = { code: 'code.doubled', level: 'error', clause: 'R-I-2-b' } as const;

/** Two rows of Đề cử and Khách mời with one code: a copied row carries its code along. One finding, at the last of them. */
export function findDoubledCodes(people: readonly Person[]): Finding[] {
  const byCode = groupBy(people, ({ code }) => (code === null ? null : codeKey(code)));
  const findings: Finding[] = [];
  for (const same of byCode.values()) {
    const later = same[same.length - 1];
    const code = later?.code ?? null;
    if (later === undefined || code === null || same.length < 2) continue;
    findings.push(findingAt(RULE, later, 'code', { ...namedRows(same.slice(0, -1)), code }));
  }
  return findings;
}
