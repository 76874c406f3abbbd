import type { Subject } from '../contract/lists-of-values.js';
import type { Nomination } from '../reading/rows.js';

export type AskedColumn = 'gender' | 'birthYear' | 'field' | 'direct' | 'achievement' | 'votes';
export type NeededColumn = 'unit' | 'subject' | 'name';
/** A column in which something is missing; 'position' stands for Chức vụ and Nghề nghiệp, of which one is enough. */
export type LackingColumn = NeededColumn | AskedColumn | 'position' | 'occupation' | 'representative';

/** Without these a row means nothing. */
const NEEDED: readonly NeededColumn[] = ['unit', 'subject', 'name'];
const ASKED: readonly AskedColumn[] = ['gender', 'birthYear', 'field', 'direct', 'achievement', 'votes'];

/** Counted through a representative (R-II-4.1-a). */
export function isGroup(subject: Subject | null): boolean {
  return subject === 'Tập thể' || subject === 'Hộ gia đình';
}

/** What of a nomination depends on the decision about it. */
export interface Standing {
  /** Whether more is asked of it than what makes it a nomination at all. */
  readonly asked: boolean;
  readonly listed: boolean;
}

type HasColumn = (column: LackingColumn) => boolean;

/**
 * Columns of a nomination that are blank, there, and without a finding of their own. Gender and birth year of a collective or
 * household are its representative's, and asked once it is on the list (`workbook.md`, "Who is asked what").
 */
export function findLackingColumns(row: Nomination, { asked, listed }: Standing, has: HasColumn): LackingColumn[] {
  const isMissing = (column: LackingColumn): boolean => row[column] === null && has(column) && !row.faulty.has(column);
  const needed = NEEDED.filter(isMissing);
  if (!asked) return needed;
  const ofPerson = listed || !isGroup(row.subject);
  const wanted = ASKED.filter((column) => ofPerson || (column !== 'gender' && column !== 'birthYear'));
  const work = (['position', 'occupation'] as const).filter(has);
  const first = work.every(isMissing) ? work.slice(0, 1) : [];
  const representative = isGroup(row.subject) && isMissing('representative') ? (['representative'] as const) : [];
  return [...needed, ...wanted.filter(isMissing), ...first, ...representative];
}
