import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved, isExemplar } from '../../core/people/approved.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** What may be told to everybody (R-I-1-c): numbers of all approved exemplars, names of those who agreed. */
export interface NewsArticleFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly review: string;
  readonly exemplars: readonly Approved[];
  /** Đồng ý công khai: Có, by unit and name. */
  readonly told: readonly Approved[];
  /** How many have not been asked, and are therefore left out like those who said no. */
  readonly unasked: number;
}

export function findNewsArticleFacts(check: CheckResult): NewsArticleFacts {
  const { workbook, today } = check;
  const exemplars = groupDelegates(findApproved(check).filter(isExemplar), workbook).flatMap(({ people }) => people);
  return {
    office: findOffice(workbook.settings, 'newsArticle'),
    today,
    conference: findConference(workbook.settings),
    review: workbook.settings['period.review'],
    exemplars,
    told: exemplars.filter(({ nomination }) => nomination?.publishConsent === true),
    unasked: exemplars.filter(({ nomination }) => (nomination?.publishConsent ?? null) === null).length,
  };
}
