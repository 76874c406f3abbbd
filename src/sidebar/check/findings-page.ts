import type { FindingView } from '../../endpoints/endpoints.js';

export type Level = FindingView['level'];

export const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** How many findings are drawn at once: a thousand of them would make the browser slow and the list unreadable. */
export const PAGE_SIZE = 50;

/** `unit` null = every unit; '' = findings that are about no unit. */
export interface Filter {
  readonly levels: readonly Level[];
  readonly unit: string | null;
}

export interface FindingsPage {
  /** In the order of levels; empty groups are left out. */
  readonly groups: readonly {
    readonly level: Level;
    readonly total: number;
    readonly findings: readonly FindingView[];
  }[];
  /** As asked for, or the nearest there is. */
  readonly page: number;
  readonly pages: number;
  /** From 1; 0 when nothing matches. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

export function countLevels(findings: readonly FindingView[]): Readonly<Record<Level, number>> {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The units that findings are about, in the order they first appear. */
export function unitsOf(findings: readonly FindingView[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => finding.unit ?? []))];
}

const matches = (filter: Filter) => (finding: FindingView) =>
  filter.levels.includes(finding.level) && (filter.unit === null || (finding.unit ?? '') === filter.unit);

/** One page of the findings that match, errors first, otherwise in the order they came. */
export function findPage(findings: readonly FindingView[], filter: Filter, wanted: number): FindingsPage {
  const matching = findings.filter(matches(filter));
  const sorted = LEVELS.flatMap((level) => matching.filter((finding) => finding.level === level));
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const shown = sorted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const group = (level: Level) => ({
    level,
    total: matching.filter((finding) => finding.level === level).length,
    findings: shown.filter((finding) => finding.level === level),
  });
  return {
    groups: LEVELS.map(group).filter((one) => one.findings.length > 0),
    page,
    pages,
    first: shown.length === 0 ? 0 : page * PAGE_SIZE + 1,
    last: page * PAGE_SIZE + shown.length,
    total: sorted.length,
  };
}
