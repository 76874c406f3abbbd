import type { Day } from '../../core/day.js';
import { addDays, partsOf } from '../../core/day.js';
import { formatDay } from '../../text/speech/format.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { words as shared } from '../blocks/words.js';
import { printCount, printMonth } from '../engine/print.js';
import type { PlanFacts } from './facts.js';
import { stepFields } from './step-fields.js';
import type { Said } from './words.js';
import { words } from './words.js';

export type PlanFields = ReturnType<typeof planFields>;

export function planFields(facts: PlanFacts) {
  const { office, today, conference, cap, exemplarShare } = facts;
  const common = officeFields(office, today);
  const said = sayCommon(facts);
  const bases = common.legalBasis.map(({ line }) => line);
  const issuer = `UBND ${said.commune}`;
  return {
    ...common,
    ...conferenceFields(conference),
    ...said,
    edition: capital(conference.edition),
    earlierBases: bases.slice(0, -1).map((line) => ({ line })),
    opening: words.opening((bases[bases.length - 1] ?? '').replace(/\.$/, ''), issuer),
    duration: words.duration(
      printDays(conference.days),
      conference.date === null ? '' : words.on(formatDay(conference.date)),
      facts.heldBefore === null ? '' : words.heldBefore(formatDay(facts.heldBefore)),
    ),
    cap: String(cap),
    shares: exemplarShare === null ? '' : words.shares(exemplarShare),
    agenda: facts.agenda.map((item) => ({ line: item.replace(/[\s.;]+$/, '') })),
    backdrop: printBackdrop(facts),
    ...stepFields(facts.steps, said),
  };
}

type Common = Omit<Said, 'before' | 'partner' | 'wholePartner'>;

/** The city or province is the one whose congress it is. */
function sayCommon({ office, conference, periods, upperCongress }: PlanFacts): Common {
  return {
    kind: office.communeKind,
    commune: `${office.communeKind} ${office.place}`,
    province: /(^|\s)tỉnh\s/.test(upperCongress) ? 'tỉnh' : 'thành phố',
    form: conference.form,
    edition: conference.edition,
    review: periods.review,
    direction: periods.direction,
    congress: upperCongress,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 01, 02, 0,5. */
const printDays = (days: number): string =>
  Number.isInteger(days) ? printCount(days) : String(days).replace('.', ',');

/** R-III-3.4: "Đại Sơn, ngày... tháng 8 năm 2025"; the day is left open until it is set, the month is the last one possible. */
function printBackdrop({ office, conference, heldBefore }: PlanFacts): string {
  const last: Day | null = conference.date ?? (heldBefore === null ? null : addDays(heldBefore, -1));
  if (last === null) return words.backdrop(office.place, '', shared.fill);
  const date = conference.date === null ? '...' : ` ${String(partsOf(last).date).padStart(2, '0')}`;
  return words.backdrop(office.place, date, printMonth(last));
}
