import { buildRowStatuses, type RowStatus } from '../judgement/row-status.js';
import type { CheckResult } from '../judgement/result.js';
import { daysBetween, type Day } from '../day.js';
import type { Question, Review } from '../reading/rows.js';
import { textKey } from '../vietnamese/name-key.js';

/** A nominee's row that a unit still has to work on. */
export interface OpenRow {
  /** The row number people see in Đề cử. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
  /** Keys of the columns of Đề cử still to be filled, and of those that hold something wrong. */
  readonly lacking: readonly string[];
  readonly wrong: readonly string[];
}

/** How far one nominating unit is (R-V-1-e). */
export interface UnitProgress {
  /** As Đơn vị spells it. */
  readonly unit: string;
  /** Its row in Đơn vị, null when it stands only in Đề cử. */
  readonly row: number | null;
  readonly nominated: number;
  /** Rows with nothing left to fill or to mend. */
  readonly complete: number;
  readonly open: readonly OpenRow[];
  /** `partly`: a meeting is recorded without its day, people present or minutes (R-II-4.1-g). */
  readonly review: 'recorded' | 'partly' | 'none';
  /** Its questions that the office has not answered yet (R-END-a). */
  readonly unanswered: number;
  /** The last day on time, as the office set it. */
  readonly internalDue: Day | null;
  /** Days past that day with something still to do; null when there is no such day or it is not past. */
  readonly daysLate: number | null;
}

/** Nobody nominated and no meeting recorded. */
export const hasSentNothing = ({ nominated, review }: UnitProgress): boolean => nominated === 0 && review === 'none';

export const isReady = ({ nominated, complete, review }: UnitProgress): boolean =>
  nominated > 0 && complete === nominated && review === 'recorded';

function openRow({ nomination, lacking, faults }: RowStatus): OpenRow {
  const { row, code, name } = nomination;
  const wrong = faults.map(({ place }) => (place?.tab === 'nominations' && place.row === row ? place.column : 'name'));
  return { row, code, name, lacking, wrong: [...new Set(wrong.flatMap((column) => column ?? []))] };
}

function reviewState(reviews: readonly Review[]): UnitProgress['review'] {
  if (reviews.length === 0) return 'none';
  const whole = reviews.some(({ heldOn, present, minutes }) => heldOn !== null && present !== null && minutes !== null);
  return whole ? 'recorded' : 'partly';
}

/** Questions that wait for an answer, whoever asked them. A row that says nothing asks nothing. */
export const findUnanswered = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ question, answer }) => question !== null && answer === null);

interface NamedUnit {
  readonly unit: string;
  readonly row: number | null;
  readonly internalDue: Day | null;
}

/** Units of Đơn vị in their order, each once, then those that only nominees name. */
function findUnits({ units, nominations }: CheckResult['workbook']): NamedUnit[] {
  const found = new Map<string, NamedUnit>();
  const typed = nominations.map(({ unit }) => ({ unit, row: null, internalDue: null }));
  for (const { unit, row, internalDue } of [...units, ...typed]) {
    if (unit !== null && !found.has(textKey(unit))) found.set(textKey(unit), { unit, row, internalDue });
  }
  return [...found.values()];
}

function groupByUnit<T>(items: readonly T[], unitOf: (item: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const unit = unitOf(item);
    if (unit === null) continue;
    const group = groups.get(textKey(unit));
    if (group === undefined) groups.set(textKey(unit), [item]);
    else group.push(item);
  }
  return groups;
}

/** How far every nominating unit is, from a check of the workbook. */
export function buildUnitProgress({
  workbook,
  findings,
  today,
}: Pick<CheckResult, 'workbook' | 'findings' | 'today'>): UnitProgress[] {
  const statuses = groupByUnit(buildRowStatuses(workbook.nominations, findings), ({ nomination }) => nomination.unit);
  const reviews = groupByUnit(workbook.reviews, ({ unit }) => unit);
  const questions = groupByUnit(findUnanswered(workbook.questions), ({ unit }) => unit);
  return findUnits(workbook).map((named) => {
    const rows = statuses.get(textKey(named.unit)) ?? [];
    const open = rows.filter(({ lacking, faults }) => lacking.length + faults.length > 0).map(openRow);
    const progress: UnitProgress = {
      ...named,
      nominated: rows.length,
      complete: rows.length - open.length,
      open,
      review: reviewState(reviews.get(textKey(named.unit)) ?? []),
      unanswered: questions.get(textKey(named.unit))?.length ?? 0,
      daysLate: null,
    };
    const days = named.internalDue === null ? 0 : daysBetween(named.internalDue, today);
    return days > 0 && !isReady(progress) ? { ...progress, daysLate: days } : progress;
  });
}
