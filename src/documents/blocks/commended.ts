import type { Subject } from '../../core/contract/lists-of-values.js';
import type { Approved } from '../../core/people/approved.js';
import { isExemplar } from '../../core/people/approved.js';
import type { Workbook } from '../../core/reading/rows.js';
import { foldText } from '../../core/vietnamese/fold.js';
import type { TimedItem } from './timed-agenda.js';

/** An exemplar who is honoured at the conference (R-III-1-d). */
export interface Commended {
  readonly one: Approved;
  /** What they receive there, as Danh mục or `PRAISE` has it; null: the workbook does not say. */
  readonly form: string | null;
}

/** Honoured without an award. */
const PRAISE = 'Biểu dương';

interface Ranked extends Commended {
  readonly rank: readonly [form: number, held: number, subject: number];
}

const SUBJECTS: readonly (Subject | null)[] = ['Tập thể', 'Hộ gia đình', 'Cá nhân', null];

/**
 * The approved exemplars from high to low, which is the order of giving: by the form that `Ghi chú` of Đại biểu names, in the order of
 * Danh mục; then by the highest they held before; then collectives, households, individuals.
 */
export function findCommended(inOrder: readonly Approved[], workbook: Workbook): readonly Commended[] {
  const listed = (workbook.lists.awardForm ?? []).map(({ value, aliases }) => ({
    value,
    keys: [value, ...aliases].map(foldText),
  }));
  const forms = [...listed, { value: PRAISE, keys: [foldText(PRAISE)] }];
  const ranked = inOrder.filter(isExemplar).map((one): Ranked => {
    const parts = (one.register?.note ?? '').split(/[;\n]/).map((part) => foldText(part.replace(/\.\s*$/, '')));
    const given = forms.findIndex(({ keys }) => keys.some((key) => parts.includes(key)));
    const before = foldText(one.nomination?.awards ?? '');
    const held = listed.findIndex(({ keys }) => keys.some((key) => before.includes(key)));
    const rank = [last(given), last(held), SUBJECTS.indexOf(one.person.subject)] as const;
    return { one, form: forms[given]?.value ?? null, rank };
  });
  return ranked.sort(({ rank: [a, b, c] }, { rank: [d, e, f] }) => a - d || b - e || c - f);
}

const last = (at: number): number => (at < 0 ? Number.MAX_SAFE_INTEGER : at);

/** Who gives them, as Chương trình says; null where it does not. */
export const findGiver = (items: readonly TimedItem[]): string | null =>
  items.find(({ clause, by }) => clause === 'R-III-1-d' && by !== null)?.by ?? null;

/** How many receive nothing that the workbook names. */
export const countFormsMissing = (commended: readonly Commended[]): number =>
  commended.filter(({ form }) => form === null).length;
