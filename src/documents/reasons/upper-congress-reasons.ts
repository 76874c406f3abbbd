import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import type { UpperCongressFacts } from '../blocks/upper-congress.js';
import type { DraftReason } from './draft-reason.js';
import { counted, plain } from './reason.js';

/** R-III-1-h, R-V-1-d: the people sent on, their number and their profiles. */
export function upperCongressReasons(
  { findings }: CheckResult,
  { people, seats }: UpperCongressFacts,
): readonly DraftReason[] {
  const count = people.length;
  const refused = findings.filter(({ code }) => code === 'delegate.upperLevel.notApproved');
  return [
    ...plain('upperCongressEmpty', count === 0),
    ...counted('upperCongressNotApproved', refused.length),
    ...(seats !== null && count > seats ? [{ code: 'upperCongressSeats', params: { count, seats } } as const] : []),
    ...counted('profilesIncomplete', people.filter((one) => !isWholeProfile(one)).length),
  ];
}

/** Name, gender, birth year, unit, work, field and achievement. */
function isWholeProfile({ person, nomination }: Approved): boolean {
  const work = nomination?.position ?? nomination?.occupation ?? null;
  const asked = [person.name, person.gender, person.birthYear, person.unit, person.field, work];
  return [...asked, nomination?.achievement].every((cell) => cell !== null && cell !== undefined);
}
