import type { Finding } from '../../findings/finding.js';
import type { Person } from '../../people/person.js';
import { nameKey, softenKey, textKey } from '../../vietnamese/name-key.js';
import { findingAt, groupBy, namedRows } from '../../findings/row-finding.js';
import { isGroup } from '../../people/lacking-columns.js';

const DUPLICATE = { code: 'nomination.duplicate', level: 'error', clause: 'R-I-2-b' } as const;
const HOMONYM = { code: 'nomination.sameName', level: 'warning', clause: 'R-I-2-b' } as const;

type Same = readonly Person[];

/** One finding for rows that are one person, at the last of them. */
function findDuplicate(same: Same): Finding[] {
  const later = same[same.length - 1];
  if (later === undefined || same.length < 2) return [];
  const units = [...new Set(same.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  return [findingAt(DUPLICATE, later, 'name', { ...namedRows(same.slice(0, -1)), units })];
}

/**
 * People of one name: those of one birth year are doubles of each other; the last row is a homonym of all the others (a year
 * missing or different). A double is not named again as its own homonym.
 */
function findAmongNamesakes(namesakes: Same): Finding[] {
  const later = namesakes[namesakes.length - 1];
  if (later === undefined || namesakes.length < 2) return [];
  const byYear = groupBy(namesakes, ({ birthYear }) => (birthYear === null ? null : String(birthYear)));
  const others = namesakes.filter(
    (person) => person !== later && (later.birthYear === null || person.birthYear !== later.birthYear),
  );
  const findings = [...byYear.values()].flatMap(findDuplicate);
  if (others.length > 0) findings.push(findingAt(HOMONYM, later, 'name', namedRows(others)));
  return findings;
}

const mayBeOneYear = (one: Person, other: Person): boolean =>
  one.birthYear === null || other.birthYear === null || one.birthYear === other.birthYear;

/** People whose names differ in i and y alone and whose years allow that they are one: a question, at the last who raises it. */
function findAmongSoftNamesakes(namesakes: Same): Finding[] {
  for (const later of [...namesakes].reverse()) {
    const key = nameKey(later.name ?? '');
    const before = namesakes.slice(0, namesakes.indexOf(later));
    const others = before.filter((one) => nameKey(one.name ?? '') !== key && mayBeOneYear(one, later));
    if (others.length > 0) return [findingAt(HOMONYM, later, 'name', { ...namedRows(others), iOrY: true })];
  }
  return [];
}

/** Within one unit a collective's or household's name is enough: it has no year of its own. */
function groupKey({ name, unit }: Person): string | null {
  return name === null || unit === null ? null : `${textKey(unit)}\n${nameKey(name)}`;
}

/** Names are few beside people: only each name's key is softened. */
function findSoftly(namesakes: ReadonlyMap<string, Same>): Finding[] {
  const keys = [...namesakes.keys()];
  const alike = [...groupBy(keys, softenKey).values()].filter(({ length }) => length > 1);
  return alike.flatMap((of) => findAmongSoftNamesakes(inOrder(of.flatMap((key) => namesakes.get(key) ?? []))));
}

/** As `buildPeople` orders them. */
const inOrder = (people: Same): Same =>
  [...people].sort((a, b) => Number(a.tab === 'guests') - Number(b.tab === 'guests') || a.row - b.row);

/**
 * The same person twice, within a unit, across units or also as a guest, and people of one name (`workbook.md`, "Same person").
 * Rows of Loại are not compared, representatives neither. `people` in the order of `buildPeople`: Đề cử before Khách mời.
 */
export function findSamePeople(people: readonly Person[]): Finding[] {
  const compared = people.filter(({ decision }) => decision !== 'Loại');
  const groups = compared.filter(({ subject }) => isGroup(subject));
  const persons = compared.filter(({ subject }) => !isGroup(subject));
  const namesakes = groupBy(persons, ({ name }) => (name === null ? null : nameKey(name)));
  return [
    ...[...namesakes.values()].flatMap(findAmongNamesakes),
    ...findSoftly(namesakes),
    ...[...groupBy(groups, groupKey).values()].flatMap(findDuplicate),
  ];
}
