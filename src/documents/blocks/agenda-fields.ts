import { codeKey } from '../../core/people/code-key.js';
import type { Person } from '../../core/people/person.js';
import { printHour } from '../engine/print.js';
import { oneLine } from './person-fields.js';
import type { TimedItem } from './timed-agenda.js';
import { words } from './words.js';

/** "07 giờ 30 - 07 giờ 45"; counted from the opening while nobody has said its hour. */
export function printSlot({ from, to }: Pick<TimedItem, 'from' | 'to'>, startsAt: number | null): string {
  if (startsAt === null) return words.elapsed(from, to ?? from);
  const begins = printHour(startsAt + from);
  return to === null || to === from ? begins : words.slot(begins, printHour(startsAt + to));
}

/** Between words of Người thực hiện; a dash may be part of a code. */
const WORD = /[^\s;,:()/]+/g;

/** Người thực hiện as people read it: a code of the workbook gives way to the name of who bears it. */
export function codeNamer(people: readonly Person[]): (text: string | null) => string {
  const names = new Map(people.flatMap(({ code, name }) => (code === null ? [] : [[codeKey(code), oneLine(name)]])));
  return (text) => {
    const whole = text ?? '';
    const named = whole.replace(WORD, (word) => {
      const name = names.get(codeKey(word));
      return name === undefined ? word : whole.includes(name) ? '' : name;
    });
    return named === whole ? whole : tidy(named);
  };
}

/** What is left around a word that was taken out. */
const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([,;:)])/g, '$1')
    .replace(/^[\s,;:/]+/, '')
    .trim();
