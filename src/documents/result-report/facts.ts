import type { CheckResult } from '../../core/judgement/result.js';
import type { Day } from '../../core/day.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved, isExemplar, isWoman } from '../../core/people/approved.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';
import { countBreakdown } from '../blocks/breakdown.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { NotedLock } from '../blocks/lock-note.js';
import { findNotedLock } from '../blocks/lock-note.js';
import type { Speech } from '../blocks/speeches.js';
import { findPapers } from '../blocks/speeches.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';
import type { UpperCongressFacts } from '../blocks/upper-congress.js';
import { findUpperCongress } from '../blocks/upper-congress.js';

/** `present + absent + unrecorded` = everybody approved; a substitute is among the present. */
export interface Attendance {
  readonly present: number;
  readonly absent: number;
  readonly unrecorded: number;
  readonly substitutes: number;
}

/** `collectives + households + individuals + unstated` = `total`, the approved exemplars. */
export interface Honoured {
  readonly total: number;
  readonly collectives: number;
  readonly households: number;
  readonly individuals: number;
  /** `Đối tượng` is blank: an error that stands. */
  readonly unstated: number;
}

/** What the result report says (R-V-1-b), counted from the rows at this moment, people Đã duyệt only. */
export interface ResultReportFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly periods: { readonly review: string; readonly direction: string };
  /** Which lock the list is (R-VI-2); null when it is not locked. */
  readonly lock: NotedLock | null;
  readonly nominated: number;
  readonly cap: number;
  readonly approved: readonly Approved[];
  readonly women: number;
  readonly attendance: Attendance;
  readonly breakdown: readonly BreakdownGroup[];
  readonly groups: readonly DelegateGroup[];
  readonly agenda: readonly { readonly item: string; readonly by: string | null }[];
  /** Of approved exemplars only (R-III-3.2). */
  readonly papers: readonly Speech[];
  readonly honoured: Honoured;
  readonly upperCongress: UpperCongressFacts;
  /** Whether step R-V-1-c is done, the first of the report's two attachments. */
  readonly fiveYearReportDone: boolean;
}

export function findResultReportFacts(check: CheckResult): ResultReportFacts {
  const { workbook, today } = check;
  const { settings } = workbook;
  const approved = findApproved(check);
  const groups = groupDelegates(approved, workbook);
  const inOrder = groups.flatMap(({ people }) => people);
  return {
    office: findOffice(settings, 'resultReport'),
    today,
    conference: findConference(settings),
    periods: { review: settings['period.review'], direction: settings['period.direction'] },
    lock: findNotedLock(check),
    nominated: workbook.nominations.length,
    cap: settings['list.cap'],
    approved,
    women: approved.filter(isWoman).length,
    attendance: countAttendance(approved),
    breakdown: countBreakdown(approved, workbook),
    groups,
    agenda: workbook.agenda.flatMap(({ item, by }) => (item === null ? [] : [{ item, by }])),
    papers: findPapers(workbook, approved),
    honoured: countHonoured(approved),
    upperCongress: findUpperCongress(settings, inOrder),
    fiveYearReportDone: isStepDone(check, 'R-V-1-c'),
  };
}

/** Whether the step of a clause stands as done in Tiến độ. */
const isStepDone = ({ workbook }: CheckResult, clause: string): boolean =>
  workbook.steps.some(({ code, status }) => code === clause && status === 'Hoàn thành');

function countAttendance(approved: readonly Approved[]): Attendance {
  const present = approved.filter(({ register }) => register?.present === true);
  return {
    present: present.length,
    absent: approved.filter(({ register }) => register?.present === false).length,
    unrecorded: approved.filter(({ register }) => (register?.present ?? null) === null).length,
    substitutes: present.filter(({ register }) => register?.substitute !== null).length,
  };
}

function countHonoured(approved: readonly Approved[]): Honoured {
  const exemplars = approved.filter(isExemplar);
  const of = (subject: string | null) => exemplars.filter(({ person }) => person.subject === subject).length;
  return {
    total: exemplars.length,
    collectives: of('Tập thể'),
    households: of('Hộ gia đình'),
    individuals: of('Cá nhân'),
    unstated: of(null),
  };
}
