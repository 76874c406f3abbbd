import { formatNumber } from '../../text/speech/format.js';
import { officeFields } from '../blocks/office-fields.js';
import { words as shared } from '../blocks/words.js';
import { percentOf, printCount, printPercent } from '../engine/print.js';
import type { AwardCounts, AwardTable } from './awards.js';
import type { FiveYearReportFacts } from './facts.js';
import { words } from './words.js';

export type FiveYearReportFields = ReturnType<typeof fiveYearReportFields>;

export function fiveYearReportFields({ office, today, periods, nominated, byYear, byForm }: FiveYearReportFacts) {
  const { sum } = byYear;
  return {
    ...officeFields(office, today),
    review: periods.review,
    direction: periods.direction,
    nominated: say(nominated),
    awards: say(sum.total),
    collectives: say(sum.collectives),
    households: say(sum.households),
    individuals: say(sum.individuals),
    unstated: sum.unstated > 0 ? say(sum.unstated) : '',
    direct: sum.direct === null ? shared.fill : say(sum.direct),
    directShare: printDirectShare(sum) || shared.fill,
    anyAwards: byYear.rows.length > 0,
    byYear: tableRows(byYear),
    byForm: tableRows(byForm),
  };
}

const tableRows = ({ rows, sum }: AwardTable) => [
  ...rows.map((row, index) => rowFields(String(index + 1), row.name, row)),
  rowFields('', words.all, sum),
];

const print = (count: number): string => formatNumber(count, 'vi');
/** 05, 12, 1.056: as the tables have it, where a zero before it is no custom. */
const say = (count: number): string => (count < 1000 ? printCount(count) : print(count));

const rowFields = (number: string, name: string, counts: AwardCounts) => ({
  number,
  name,
  total: print(counts.total),
  collectives: print(counts.collectives),
  households: print(counts.households),
  individuals: print(counts.individuals),
  unstated: print(counts.unstated),
  direct: counts.direct === null ? '' : print(counts.direct),
  share: printDirectShare(counts),
});

/** '' where it cannot be told. */
const printDirectShare = ({ direct, total }: AwardCounts): string =>
  direct === null || total === 0 ? '' : printPercent(percentOf(direct, total));
