import type { Finding } from '../finding.js';
import type { Nomination } from '../tables/rows.js';

/** What the row of a nominee says back to whoever fills it on a phone. */
export interface RowStatus {
  readonly nomination: Nomination;
  /** Keys of the columns still to be filled. */
  readonly lacking: readonly string[];
  /** What is filled and wrong. */
  readonly faults: readonly Finding[];
}

/** Homonyms are for the officer to tell apart; the hamlet has nothing to mend. */
const NOT_THE_UNITS_TO_MEND: ReadonlySet<string> = new Set(['nomination.sameName']);

const isMissing = (finding: Finding): boolean => finding.code.endsWith('.missing');

function rowsOf(finding: Finding): readonly number[] {
  const own = finding.place?.tab === 'nominations' && finding.place.row !== null ? [finding.place.row] : [];
  const others = 'others' in finding.params ? finding.params.others.filter(({ tab }) => tab === 'nominations') : [];
  return [...own, ...others.map(({ row }) => row)];
}

function groupByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.level === 'info' || NOT_THE_UNITS_TO_MEND.has(finding.code)) continue;
    for (const row of rowsOf(finding)) {
      const group = groups.get(row);
      if (group === undefined) groups.set(row, [finding]);
      else group.push(finding);
    }
  }
  return groups;
}

/** One status per nomination, in their order. */
export function buildRowStatuses(nominations: readonly Nomination[], findings: readonly Finding[]): RowStatus[] {
  const groups = groupByRow(findings);
  return nominations.map((nomination) => {
    const own = groups.get(nomination.row) ?? [];
    const lacking = own.filter(isMissing).flatMap((finding) => finding.place?.column ?? []);
    return { nomination, lacking, faults: own.filter((finding) => !isMissing(finding)) };
  });
}
