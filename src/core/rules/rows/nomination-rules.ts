import { partsOf, type Day } from '../../day.js';
import type { Finding } from '../../findings/finding.js';
import type { Person } from '../../people/person.js';
import type { PeopleTab } from '../../contract/people-tabs.js';
import type { Guest, Nomination } from '../../reading/rows.js';
import { findPhone } from '../../vietnamese/phone.js';
import { findDissolvedUnit } from '../facts/dissolved-units.js';
import { findLegacyTexts, findLegacyTextsOfGuest } from '../facts/legacy-text.js';
import { findMissingCells, findMissingGuestCells } from './missing-cells.js';
import { findingAt, type FoundRow } from '../../findings/row-finding.js';
import { isAsked, type RowFacts } from '../facts/row-facts.js';
import { findVoteFaults } from './vote-rules.js';

/** Eleven-year-olds went to the national congress; below 6 and above 100 it is a slip of the finger (domain 5.3). */
const YOUNGEST = 6;
const OLDEST = 100;
const BIRTH_YEAR = { code: 'nomination.birthYear.implausible', level: 'warning', clause: 'R-V-1-d' } as const;
const PHONE = { code: 'nomination.phone.malformed', level: 'warning' } as const;
const KIND = { code: 'nomination.kind.mismatch', level: 'warning', clause: 'R-II-4.1-a' } as const;

function findBirthYear(at: FoundRow<PeopleTab>, year: number | null, today: Day): Finding[] {
  if (year === null) return [];
  const age = partsOf(today).year - year;
  return age < YOUNGEST || age > OLDEST ? [findingAt(BIRTH_YEAR, at, 'birthYear', { year, age })] : [];
}

function findPhoneFault(at: FoundRow<PeopleTab>, phone: string | null): Finding[] {
  if (phone === null || findPhone(phone) !== null) return [];
  return [findingAt(PHONE, at, 'phone', { digits: phone.replace(/\D/g, '').length })];
}

/** A person with a representative, or a collective with somebody's birth year and nobody named (R-II-4.1-a). */
function findKindMismatch(row: Nomination, { columns }: RowFacts): Finding[] {
  const { subject, representative, birthYear } = row;
  const person = subject === 'Cá nhân' && representative !== null;
  const unnamed = representative === null && columns.has('representative') && !row.faulty.has('representative');
  const collective = subject === 'Tập thể' && birthYear !== null && unnamed;
  if (subject === null || (!person && !collective)) return [];
  return [findingAt(KIND, { tab: 'nominations', ...row }, 'representative', { subject })];
}

/**
 * Everything that is wrong with one row of Đề cử by itself: what a hamlet head can mend there. Doubles and meetings need all
 * rows (`checkRows`). `person` is the row's entry of `buildPeople`.
 */
export function findRowFaults(row: Nomination, person: Person, facts: RowFacts): Finding[] {
  const at = { tab: 'nominations', row: row.row, code: row.code } as const;
  return [
    ...findMissingCells(row, person, facts),
    ...findBirthYear(at, row.birthYear, facts.today),
    ...findPhoneFault(at, row.phone),
    ...findKindMismatch(row, facts),
    ...findDissolvedUnit(row, facts.formerUnits),
    ...findVoteFaults(row, isAsked(person), facts),
    ...findLegacyTexts(row),
  ];
}

/** Everything that is wrong with one row of Khách mời by itself. */
export function findGuestFaults(guest: Guest, today: Day, has: (column: 'name' | 'class') => boolean): Finding[] {
  const at = { tab: 'guests', row: guest.row, code: guest.code } as const;
  return [
    ...findMissingGuestCells(guest, has),
    ...findBirthYear(at, guest.birthYear, today),
    ...findPhoneFault(at, guest.phone),
    ...findLegacyTextsOfGuest(guest),
  ];
}
