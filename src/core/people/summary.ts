import type { Settings } from '../contract/setting-values.js';
import type { Person } from './person.js';

/** The list in numbers; the shape of `delegates` in `result.json`. */
export interface ListSummary {
  readonly nominated: number;
  readonly guests: number;
  readonly listed: number;
  readonly approved: number;
  readonly reserve: number;
  readonly cap: number;
  /** Nobody among the exemplars is chosen yet, so everybody not Dự bị nor Loại counts as listed. */
  readonly wholePool: boolean;
}

type Decided = Pick<Person, 'decision'>;

const isChosen = ({ decision }: Decided) => decision === 'Đề nghị' || decision === 'Đã duyệt';

/** Whether the officer has not begun to choose among the exemplars (guests are proposed from the start). */
export function isWholePool(people: readonly Pick<Person, 'decision' | 'tab'>[]): boolean {
  return !people.some((person) => person.tab === 'nominations' && isChosen(person));
}

/** On the list: Đề nghị and Đã duyệt; before anybody is chosen, everybody but the reserve and the refused. */
export function isListed(person: Decided, wholePool: boolean): boolean {
  return isChosen(person) || (wholePool && person.decision === 'Đề cử');
}

/** Counts rows, doubles included (`workbook.md`, "Listed"). */
export function summarize(people: readonly Person[], settings: Settings): ListSummary {
  const wholePool = isWholePool(people);
  const count = (has: (person: Person) => boolean) => people.filter(has).length;
  return {
    nominated: count(({ tab }) => tab === 'nominations'),
    guests: count(({ tab }) => tab === 'guests'),
    listed: count((person) => isListed(person, wholePool)),
    approved: count(({ decision }) => decision === 'Đã duyệt'),
    reserve: count(({ decision }) => decision === 'Dự bị'),
    cap: settings['list.cap'],
    wholePool,
  };
}
