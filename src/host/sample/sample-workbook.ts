import { buildCode, type CodePrefix } from '../../core/people/codes.js';
import type { RawCell } from '../../core/contract/sheet-data.js';
import type { TabKey } from '../../core/contract/tabs.js';
import { decide } from './decide.js';
import { inviteGuests } from './invite-guests.js';
import { makeMistakes } from './mistakes.js';
import { nominate, type NominationRow } from './nominate.js';
import { COMMENDATION_ROWS, COMPOSITION_ROWS, QUESTION_ROWS, SETTING_ROWS, speak, STEP_ROWS } from './office-rows.js';
import { drawFrom, type Draw } from './draws/random.js';
import { countVotes, holdReviews, isOvercounted } from './review-meetings.js';
import { textOf, type SampleRow } from './people/sample-row.js';
import { TOLD_BY_HAND } from './told-by-hand.js';
import { UNIT_ROWS } from './people/sample-units.js';

type Tab = Extract<
  TabKey,
  | 'nominations'
  | 'reviews'
  | 'questions'
  | 'guests'
  | 'delegates'
  | 'papers'
  | 'commendations'
  | 'composition'
  | 'steps'
  | 'settings'
  | 'units'
>;

/** The sample's rows by tab and column key. */
export type SampleWorkbook = { readonly [T in Tab]: readonly SampleRow<T>[] };

const SEED = 20250818;
/** Rows typed where no script ran, so that they have no code yet. */
const WITHOUT_CODE: readonly number[] = [9, 33, 52, 77, 118];
/** Where a phone copied a row, code and all, before it was filled in anew. */
const COPIED = { from: 17, to: 18 } as const;

function giveCodes<R extends { readonly code?: RawCell }>(rows: readonly R[], prefix: CodePrefix, draw: Draw): R[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const code = buildCode(prefix, (n) => draw.between(0, n - 1), taken);
    taken.add(code);
    return { ...row, code };
  });
}

/** Rows whose mistake only shows while they are on the list. */
const hasToBeListed = (row: NominationRow, meetings: SampleWorkbook['reviews']): boolean =>
  (row.subject === 'Tập thể' && (row.representative ?? '') === '') || isOvercounted(row, meetings);

const codesOf = (rows: readonly { readonly code?: RawCell }[]): RawCell[] =>
  rows.flatMap(({ code }) => (code === undefined || code === '' ? [] : [code]));

/** Rows of Đề cử as they came in: hand-told ones among the others, some without a code, one with another's. */
function fillNominations(meetings: SampleWorkbook['reviews'], draw: Draw): NominationRow[] {
  const taken = new Set(TOLD_BY_HAND.map((row) => textOf(row.name)));
  const invented = makeMistakes(nominate(draw, taken), draw);
  const step = Math.floor(invented.length / TOLD_BY_HAND.length);
  const mixed = invented.flatMap((row, at) => {
    const told = at % step === 5 ? TOLD_BY_HAND[Math.floor(at / step)] : undefined;
    return told === undefined ? [row] : [row, told];
  });
  const coded = giveCodes(countVotes(mixed, meetings, draw), 'ĐC', draw);
  return coded.map((row, at) => {
    if (WITHOUT_CODE.includes(at)) return { ...row, code: '' };
    return at === COPIED.to ? { ...row, code: coded[COPIED.from]?.code ?? '' } : row;
  });
}

/**
 * The sample workbook: about 135 nominations with their meetings, 45 leaders and guests, a register half decided, and the
 * mistakes people make. The same every time. Rows of `steps`, `settings`, `units` and `composition` change the row that set-up
 * has written with the same first cell (code, key, unit, attribute), or come below when there is none; rows of the other tabs stand below the headers.
 */
export function sampleWorkbook(): SampleWorkbook {
  const draw = drawFrom(SEED);
  const reviews = holdReviews(draw);
  const nominations = fillNominations(reviews, draw);
  const named = new Set(nominations.flatMap((row) => [textOf(row.name), textOf(row.representative)]));
  const guests = giveCodes(inviteGuests(draw, named), 'KM', draw);
  const proposed = new Set(codesOf(nominations.filter((row) => hasToBeListed(row, reviews))));
  const delegates = decide([...new Set(codesOf(nominations))], proposed, codesOf(guests), draw);
  const speakers = delegates.filter((row) => row.decision === 'Đã duyệt').slice(2, 6);
  const waiting = delegates.filter((row) => row.decision === 'Dự bị').slice(0, 1);
  return {
    nominations,
    reviews,
    questions: QUESTION_ROWS,
    guests,
    delegates,
    papers: speak(codesOf([...speakers, ...waiting])),
    commendations: COMMENDATION_ROWS,
    composition: COMPOSITION_ROWS,
    steps: STEP_ROWS,
    settings: SETTING_ROWS,
    units: UNIT_ROWS,
  };
}
