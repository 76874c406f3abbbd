import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** What stands behind the platform: who holds the conference, its one name, place and day (R-III-3.4). */
export interface BackdropFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
}

export const findBackdropFacts = ({ workbook, today }: CheckResult): BackdropFacts => ({
  office: findOffice(workbook.settings, 'backdrop'),
  today,
  conference: findConference(workbook.settings),
});
