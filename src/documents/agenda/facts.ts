import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import { findApproved } from '../../core/people/approved.js';
import type { Person } from '../../core/people/person.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';
import type { Speech } from '../blocks/speeches.js';
import { findPapers } from '../blocks/speeches.js';
import type { TimedItem } from '../blocks/timed-agenda.js';
import { timeAgenda } from '../blocks/timed-agenda.js';

/** Chương trình with its times, the papers under their item (R-III-1). */
export interface AgendaFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly items: readonly TimedItem[];
  readonly papers: readonly Speech[];
  /** Whose codes may stand in Người thực hiện. */
  readonly people: readonly Person[];
}

export const findAgendaFacts = (check: CheckResult): AgendaFacts => ({
  office: findOffice(check.workbook.settings, 'agenda'),
  today: check.today,
  conference: findConference(check.workbook.settings),
  items: timeAgenda(check.workbook),
  papers: findPapers(check.workbook, findApproved(check)),
  people: check.people,
});
