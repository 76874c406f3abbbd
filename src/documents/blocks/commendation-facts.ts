import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import { findApproved } from '../../core/people/approved.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { Person } from '../../core/people/person.js';
import type { Commended } from './commended.js';
import { findCommended, findGiver } from './commended.js';
import type { ConferenceFacts } from './conference.js';
import { findConference } from './conference.js';
import type { OfficeFacts } from './office.js';
import { findOffice } from './office.js';
import { timeAgenda } from './timed-agenda.js';

/** Who is honoured, from high to low, and who gives it to them (R-III-1-d). */
export interface CommendationListFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly commended: readonly Commended[];
  readonly giver: string | null;
  /** Whose codes may stand in Người thực hiện. */
  readonly people: readonly Person[];
}

export function findCommendationListFacts(check: CheckResult): CommendationListFacts {
  const { workbook, today, people } = check;
  const inOrder = groupDelegates(findApproved(check), workbook).flatMap((group) => group.people);
  return {
    office: findOffice(workbook.settings, 'commendationList'),
    today,
    conference: findConference(workbook.settings),
    commended: findCommended(inOrder, workbook),
    giver: findGiver(timeAgenda(workbook)),
    people,
  };
}
