import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { printCount } from '../engine/print.js';
import type { PersonFields } from './person-fields.js';
import { personFields } from './person-fields.js';
import { words } from './words.js';

/** A heading across the table, and the people under it. */
interface GroupFields {
  readonly heading: string;
  readonly people: readonly PersonFields[];
}

export interface DelegateRows {
  readonly groups: readonly Readonly<GroupFields>[];
}

/** The list of delegates as rows under headings: A. exemplars with a heading for each unit, then leaders and guests; numbered throughout. */
export function groupFields(groups: readonly DelegateGroup[]): readonly Readonly<GroupFields>[] {
  const exemplars = groups.filter(({ kind }) => kind === 'exemplars');
  const all = exemplars.reduce((total, { people }) => total + people.length, 0);
  const heading = exemplars.length === 0 ? [] : [{ heading: words.groups.exemplars(printCount(all)), people: [] }];
  let numbered = 0;
  const rows = groups.map((group, index) => {
    const people = group.people.map((one, at) =>
      personFields(one, numbered + at + 1, group.kind === 'exemplars' ? null : one.person.unit),
    );
    numbered += people.length;
    return { heading: headingOf(group, index + 1), people };
  });
  return [...heading, ...rows];
}

function headingOf({ kind, unit, people }: DelegateGroup, number: number): string {
  const count = printCount(people.length);
  return kind === 'exemplars' ? words.unit(number, unit ?? words.unitMissing, count) : words.groups[kind](count);
}
