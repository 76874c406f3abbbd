import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';
import type { AwardTable } from './awards.js';
import { countBy, isWhole, isWithin, yearsOf } from './awards.js';

/** What the five-year report says of its own accord (R-III-3.1); the rest is written by hand along its outline. */
export interface FiveYearReportFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly periods: { readonly review: string; readonly direction: string };
  readonly nominated: number;
  readonly byYear: AwardTable;
  readonly byForm: AwardTable;
  /** Rows of Khen thưởng in no table: without year, form or number, or of another period. */
  readonly incomplete: number;
  readonly outside: number;
  /** Whether step R-V-1-c stands as done: whoever wrote the text says so. */
  readonly written: boolean;
}

export function findFiveYearReportFacts({ workbook, today }: CheckResult): FiveYearReportFacts {
  const { settings, commendations, nominations, steps, lists } = workbook;
  const whole = commendations.filter(isWhole);
  const years = yearsOf(settings['period.review']);
  const within = whole.filter((row) => isWithin(row, years));
  // The report goes with the one on the result, to the same office, and to the same recipients (R-V-1-b, R-V-1-c).
  const lines = (of: typeof settings.recipients) => ({
    fiveYearReport: of['fiveYearReport'] ?? of['resultReport'] ?? [],
  });
  const { recipients, addressees } = settings;
  return {
    office: findOffice({ ...settings, recipients: lines(recipients), addressees: lines(addressees) }, 'fiveYearReport'),
    today,
    periods: { review: settings['period.review'], direction: settings['period.direction'] },
    nominated: nominations.length,
    byYear: countBy(within, ({ year }) => String(year), within.map(({ year }) => String(year)).sort()),
    byForm: countBy(
      within,
      ({ form }) => form,
      (lists.awardForm ?? []).map(({ value }) => value),
    ),
    incomplete: commendations.length - whole.length,
    outside: whole.length - within.length,
    written: steps.some(({ code, status }) => code === 'R-V-1-c' && status === 'Hoàn thành'),
  };
}
