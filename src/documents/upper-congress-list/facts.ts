import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import { findApproved } from '../../core/people/approved.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';
import type { UpperCongressFacts } from '../blocks/upper-congress.js';
import { findUpperCongress } from '../blocks/upper-congress.js';

export interface UpperCongressListFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly reviewPeriod: string;
  readonly upperCongress: UpperCongressFacts;
}

export function findUpperCongressListFacts(check: CheckResult): UpperCongressListFacts {
  const { workbook, today } = check;
  const inOrder = groupDelegates(findApproved(check), workbook).flatMap(({ people }) => people);
  return {
    office: findOffice(workbook.settings, 'upperCongressList'),
    today,
    reviewPeriod: workbook.settings['period.review'],
    upperCongress: findUpperCongress(workbook.settings, inOrder),
  };
}
