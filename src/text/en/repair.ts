import type { Person } from '../../core/people/person.js';
import type { Moved, RepairStatus } from '../../core/repair/repair-proposal.js';
import type { Names } from '../../core/reading/names.js';
import { formatNumber, formatPercent, shorten } from '../speech/format.js';
import type { repair as vi } from '../vi/repair.js';
import { attributeName, named } from './composition-words.js';

type Who = Pick<Person, 'code' | 'tab' | 'class' | 'decision' | 'unit'>;

const number = (value: number): string => formatNumber(value, 'en');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const people = (n: number): string => (n === 1 ? '1 person' : `${number(n)} people`);
const amount = (value: number | null, unit: Moved['unit']): string =>
  value === null ? 'nobody' : unit === '%' ? formatPercent(value, 'en') : number(value);

const DECISIONS: Readonly<Record<string, string>> = { 'Dự bị': 'reserve', 'Đã duyệt': 'approved' };
const KINDS: Readonly<Record<string, string>> = { 'Lãnh đạo': 'leader', 'Khách mời': 'guest' };

function who({ code, tab, class: kind, decision, unit }: Who): string {
  const about = [
    tab === 'guests' ? (KINDS[kind ?? ''] ?? 'guest') : '',
    DECISIONS[decision] ?? '',
    shorten(unit ?? ''),
  ];
  const known = about.filter((part) => part !== '');
  return `${shorten(code ?? '')}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
}

function moved({ attribute, value, from, to, unit }: Moved, names: Names): string {
  const name = `“${named({ attribute, value }, names)}”`;
  if (unit === '%') return `${name} ${amount(from, unit)} → ${amount(to, unit)}`;
  const by = (to ?? 0) - (from ?? 0);
  return `${number(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} with ${name}`;
}

const bound = ({
  min,
  max,
  unit,
}: {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Moved['unit'];
}) =>
  [min === null ? '' : `≥ ${amount(min, unit)}`, max === null ? '' : `≤ ${amount(max, unit)}`]
    .filter((part) => part !== '')
    .join(', ');

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

export const repair: typeof vi = (names) => ({
  headline: (status: RepairStatus, swaps, adds, drops) => {
    const what = listed([
      ...(swaps === 0 ? [] : [`swap ${people(swaps)}`]),
      ...(adds === 0 ? [] : [`add ${people(adds)}`]),
      ...(drops === 0 ? [] : [`drop ${people(drops)}`]),
    ]);
    switch (status) {
      case 'fits':
        return `The list meets every target of the tab ${names.tab('composition')}; nobody has to change.`;
      case 'repaired':
        return `${upper(what)}, and every target of the tab ${names.tab('composition')} is met.`;
      case 'relaxed':
        return what === ''
          ? 'No change brings the list nearer to its recommended targets than it is.'
          : `${upper(what)} to come as near to the recommended targets as possible.`;
      case 'impossible':
        return 'No list can keep all required targets.';
    }
  },
  firstProposal: 'No exemplar is chosen yet: this is a first proposal.',
  advice: 'This is advice with arithmetic; people decide. Nothing is written to the sheet yet.',
  swap: (drop, add) => `Swap ${who(drop)} for ${who(add)}`,
  add: (add) => `Add ${who(add)}`,
  drop: (drop) => `Move ${who(drop)} to the reserve`,
  change: (what, why) =>
    why.length === 0 ? `${what}.` : `${what}: ${why.map((each) => moved(each, names)).join(', ')}.`,
  more: (count) => `… and ${number(count)} more changes: see all of them in the sidebar.`,
  relaxed: ({ attribute, value, min, max }, target) => {
    const name = named({ attribute, value }, names);
    if (min !== undefined && max !== undefined) return `${name}: its minimum is over its maximum (${bound(target)}).`;
    return min !== undefined
      ? `${name}: only ${amount(min, target.unit)} can be reached.`
      : `${name}: still ${amount(max ?? 0, target.unit)}.`;
  },
  nobodyOf: (attribute, values, more) =>
    `${attributeName(attribute)}: still nobody of ${listed([...values.map((value) => shorten(value)), ...(more > 0 ? [`${number(more)} others`] : [])])}.`,
  relaxation: ({ attribute, value, min, max }, { unit, everyValue, row }) => {
    const name = named({ attribute, value }, names);
    if (everyValue && min === 0)
      return `Allow nobody with ${name}: in row ${number(row)} change ${names.column('composition', 'level')}, or replace * by the values that must be there.`;
    const ways = [
      ...(min === undefined ? [] : [`lower the minimum of ${name} to ${amount(min, unit)}`]),
      ...(max === undefined ? [] : [`raise the maximum of ${name} to ${amount(max, unit)}`]),
    ];
    return `${upper(listed(ways))}.`;
  },
  leastRelaxation: `The least that would do (in the tab ${names.tab('composition')}):`,
  conflict: (parts) => `These cannot be kept together: ${listed(parts)}.`,
  target: (target) => `“${named(target, names)} ${bound(target)}”`,
  everyValue: (attribute, values, min) =>
    `“each ${attributeName(attribute).toLowerCase()} ≥ ${number(min)}” (there are ${number(values)})`,
  cap: (cap) => `“at most ${number(cap)} delegates”`,
  capAlone: (fixed, cap) =>
    fixed > cap
      ? `Those who may not be touched (guests, approved people) are ${number(fixed)} already, over the cap of ${number(cap)}. Allow changes to guests or approved people, or raise the cap.`
      : `There is nobody to choose from yet: fill in the tab ${names.tab('nominations')} first.`,
  alone: (targets) => `These cannot be met even one by one: ${listed(targets)}.`,
  askGuests: 'Guests and approved people are kept as they are. Allowing changes to them may open another way.',
  timedOut: 'Time ran out: this is the best list that was checked again; a smaller change may exist.',
  unverified:
    'The result did not pass its second check and is not shown. The list stays as it is; tell the administrator.',
  stale: 'The sheet has changed since the proposal was made, so nothing was written. A new proposal is below.',
  locked: 'The list is locked. Use Replace delegate for one person, or unlock it first.',
  unknownChange: 'The proposal sent no longer matches the list. Click Propose changes to make it anew.',
  nothingChosen: 'No change is chosen to be accepted.',
  accepted: (changes) =>
    `${number(changes)} changes were written to the column ${names.column('delegates', 'decision')} of the tab ${names.tab('delegates')}. Click Undo to take them back.`,
  acts: {
    accept: (proposal) => `Accepted proposed changes ${proposal}`,
    undo: (act) => `Undone: ${act}`,
  },
  undo: {
    nothing: 'The last act logged is neither an accepted proposal nor a replacement, so there is nothing to undo.',
    changed: (codes) =>
      `This cannot be undone: the decision on ${codes.map((text) => shorten(text)).join(', ')} was changed since. Edit the tab ${names.tab('delegates')} by hand if need be.`,
    done: (changes) => `${number(changes)} decisions are as they were before.`,
  },
});
