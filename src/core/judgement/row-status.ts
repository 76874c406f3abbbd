import type { Finding } from '../findings/finding.js';
import type { PeopleTab } from '../contract/people-tabs.js';
import type { Nomination } from '../reading/rows.js';

/** What a row says of itself. */
export interface RowState {
  /** Keys of the columns still to be filled. */
  readonly lacking: readonly string[];
  /** What is filled and wrong. */
  readonly faults: readonly Finding[];
}

/** What the row of a nominee says back to whoever fills it on a phone. */
export interface RowStatus extends RowState {
  readonly nomination: Nomination;
}

/** Homonyms are for the officer to tell apart; the hamlet has nothing to mend. */
const NOT_THE_UNITS_TO_MEND: ReadonlySet<string> = new Set(['nomination.sameName']);

const isMissing = (finding: Finding): boolean => finding.code.endsWith('.missing');

function rowsOf(finding: Finding, within: PeopleTab): readonly number[] {
  const own = finding.place?.tab === within && finding.place.row !== null ? [finding.place.row] : [];
  const others = 'others' in finding.params ? finding.params.others.filter(({ tab }) => tab === within) : [];
  return [...own, ...others.map(({ row }) => row)];
}

function groupByRow(findings: readonly Finding[], within: PeopleTab): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.level === 'info' || NOT_THE_UNITS_TO_MEND.has(finding.code)) continue;
    for (const row of rowsOf(finding, within)) {
      const group = groups.get(row);
      if (group === undefined) groups.set(row, [finding]);
      else group.push(finding);
    }
  }
  return groups;
}

/** Tells of any row of Đề cử or Khách mời what it says of itself. */
export function stateFinder(findings: readonly Finding[], within: PeopleTab): (row: number) => RowState {
  const groups = groupByRow(findings, within);
  return (row) => {
    const own = groups.get(row) ?? [];
    const lacking = own.filter(isMissing).flatMap((finding) => finding.place?.column ?? []);
    return { lacking, faults: own.filter((finding) => !isMissing(finding)) };
  };
}

/** One status per nomination, in their order. */
export function buildRowStatuses(nominations: readonly Nomination[], findings: readonly Finding[]): RowStatus[] {
  const stateOf = stateFinder(findings, 'nominations');
  return nominations.map((nomination) => ({ nomination, ...stateOf(nomination.row) }));
}
