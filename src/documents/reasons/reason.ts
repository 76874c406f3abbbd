import type { DraftReason, DraftReasonOf, DraftReasonParams } from './draft-reason.js';

/** The codes whose params are just these. */
type CodesWith<P> = {
  [C in keyof DraftReasonParams]: DraftReasonParams[C] extends P ? (P extends DraftReasonParams[C] ? C : never) : never;
}[keyof DraftReasonParams];

/** A reason with a count stands when the count is not 0. */
export const counted = (
  code: CodesWith<{ readonly count: number }>,
  count: number,
): readonly DraftReasonOf<typeof code>[] => (count === 0 ? [] : [{ code, params: { count } }]);

export const plain = (
  code: CodesWith<{ readonly [none: string]: never }>,
  stands: boolean,
): readonly DraftReasonOf<typeof code>[] => (stands ? [{ code, params: {} }] : []);

/** A reason that one kind alone knows. */
export const own = (reason: DraftReasonParams['own'], stands: boolean): readonly DraftReason[] =>
  stands ? [{ code: 'own', params: reason }] : [];
