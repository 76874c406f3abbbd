import type { Finding } from '../findings/finding.js';
import { findApproved, type Approved } from '../people/approved.js';
import { groupDelegates } from '../people/delegate-groups.js';
import { checkComposition } from '../rules/composition/check-composition.js';
import { checkContradictions } from '../rules/composition/check-contradictions.js';
import { expandTargets } from '../rules/composition/expand-targets.js';
import { measureTargets } from '../rules/composition/measure-targets.js';
import type { Person } from '../people/person.js';
import { summarize } from '../people/summary.js';
import type { TabKey } from '../contract/tabs.js';
import type { CheckResult } from '../judgement/result.js';
import type { MeasuredTarget } from '../rules/composition/targets.js';

/** What stands in the way of a lock, and what would be locked. */
export interface LockVerdict {
  /** Hard findings, each once; nothing may be locked while there is one. */
  readonly findings: readonly Finding[];
  /** Who would be locked: Đã duyệt only (R-II-4.1-b), in the order in which lists print them. */
  readonly approved: readonly Approved[];
  /** Measured on those alone. */
  readonly composition: readonly MeasuredTarget[];
  /** People still Đề nghị: they are not in the lock. */
  readonly proposed: number;
}

/** Steps, agenda, papers and commendations say nothing of who is on the list. */
const ASIDE: readonly TabKey[] = ['steps', 'agenda', 'papers', 'commendations'];

const concernsList = ({ place }: Finding): boolean => place === undefined || !ASIDE.includes(place.tab);

/** As if whoever is not approved were not chosen: the lock has no other people. */
const withoutProposed = (people: readonly Person[]): readonly Person[] =>
  people.map((person) => (person.decision === 'Đề nghị' ? { ...person, decision: 'Dự bị' as const } : person));

/**
 * Judges a check made at stage `lock`: every hard finding about the list as it stands, and the hard targets of Cơ cấu on the
 * approved people alone, because only they are locked.
 */
export function judgeLock(check: CheckResult): LockVerdict {
  const { workbook } = check;
  const people = withoutProposed(check.people);
  const summary = summarize(people, workbook.settings);
  const composition = measureTargets(expandTargets(workbook).targets, people, false);
  const contradictions = checkContradictions(composition, summary);
  // A hard target stays hard where it contradicts one that is not: that contradiction is a warning and refuses nothing.
  const hopeless = new Set(
    contradictions.findings.flatMap(({ level, params }) =>
      level === 'error' ? params.targets.map(({ row }) => row) : [],
    ),
  );
  const measured = checkComposition(composition, summary, hopeless);
  const standing = check.findings.filter((finding) => !measured.some((other) => aboutOf(other) === aboutOf(finding)));
  return {
    findings: [...standing, ...measured].filter((finding) => finding.level === 'error' && concernsList(finding)),
    approved: groupDelegates(findApproved(check), workbook).flatMap(({ people: group }) => group),
    composition,
    proposed: check.people.filter(({ decision }) => decision === 'Đề nghị').length,
  };
}

/** What a finding is about, so that a target measured on the approved people is not told twice. */
const aboutOf = ({ code, place, params }: Finding): string =>
  JSON.stringify([code, place, 'value' in params && params.value]);
