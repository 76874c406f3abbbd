import type { Finding } from '../../findings/finding.js';
import { codeKey } from '../../people/code-key.js';
import type { Person } from '../../people/person.js';
import type { Delegate, Workbook } from '../../reading/rows.js';
import { findingAt, groupBy, namedRows } from '../../findings/row-finding.js';
import type { Stage } from '../facts/stage.js';

const DOUBLED = { code: 'code.doubled', level: 'error', clause: 'R-VI-2' } as const;

type PersonByKey = ReadonlyMap<string, Person>;

/** While a tab of people, or its codes, is missing, nobody can be told from an orphan. */
function knowsEverybody({ has }: Workbook): boolean {
  return has('nominations', 'code') && has('nominations') && has('guests', 'code') && has('guests');
}

function findOrphan({ row, code }: Delegate, people: PersonByKey): readonly Finding[] {
  if (code === null || people.has(codeKey(code))) return [];
  const place = { tab: 'delegates', row, column: 'code' } as const;
  return [{ code: 'delegate.orphan', level: 'warning', place, nomination: code, params: { code }, clause: 'R-VI-2' }];
}

/** Only approved exemplars may be sent to the congress above (R-III-1-h, R-V-1-d). */
function findUpperLevel(delegate: Delegate, people: PersonByKey, stage: Stage): readonly Finding[] {
  const { row, code, upperCongress } = delegate;
  if (upperCongress !== true) return [];
  const person = code === null ? undefined : people.get(codeKey(code));
  const exemplar = person?.tab === 'nominations';
  const decision = person?.decision ?? delegate.decision ?? 'Đề cử';
  if (exemplar && decision === 'Đã duyệt') return [];
  return [
    {
      code: 'delegate.upperLevel.notApproved',
      level: stage === 'lock' ? 'error' : 'warning',
      place: { tab: 'delegates', row, column: 'upperCongress' },
      ...(code !== null && { nomination: code }),
      params: { decision, exemplar },
      clause: 'R-III-1-h',
    },
  ];
}

/** One person, one row: of two rows only the first that says something would count. One finding, at the last of them. */
function findDoubledRows(delegates: readonly Delegate[]): Finding[] {
  const rows = delegates.map(({ row, code }) => ({ tab: 'delegates', row, code }) as const);
  const findings: Finding[] = [];
  for (const same of groupBy(rows, ({ code }) => (code === null ? null : codeKey(code))).values()) {
    const later = same[same.length - 1];
    if (later === undefined || later.code === null || same.length < 2) continue;
    const { code } = later;
    findings.push(findingAt(DOUBLED, later, 'code', { ...namedRows(same.slice(0, -1)), code }));
  }
  return findings;
}

/** What the register says of people who are not there, or not approved. */
export function checkRegister(workbook: Workbook, people: readonly Person[], stage: Stage): readonly Finding[] {
  if (!knowsEverybody(workbook)) return [];
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = person.code === null ? null : codeKey(person.code);
    // Đề cử comes first: where a code is doubled across the tabs, the nominee is meant.
    if (key !== null && !byKey.has(key)) byKey.set(key, person);
  }
  const alone = workbook.delegates.flatMap((delegate) => [
    ...findOrphan(delegate, byKey),
    ...findUpperLevel(delegate, byKey, stage),
  ]);
  return [...alone, ...findDoubledRows(workbook.delegates)];
}
