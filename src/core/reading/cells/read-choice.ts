import type { RawCell } from '../../contract/sheet-data.js';
import type { ValueList } from '../../contract/value-list.js';
import { isFault, unreadable, type CellReader, type Fault } from './fault.js';
import { readString } from './read-text.js';

/** The text of a cell that should hold listed values; a number may be one of them, a date or a flag never is. */
function readListed(cell: RawCell): string | null | Fault {
  if (typeof cell === 'string') return readString(cell, 'value');
  return typeof cell === 'number' ? String(cell) : unreadable('value');
}

/** A whole cell of Danh mục, name and aliases with `;` between, as a dropdown fed by it offers. */
function findWithAliases(list: ValueList, text: string): string | null {
  const [value, ...others] = new Set(splitValues(text).map((part) => list.find(part)));
  return others.length === 0 ? (value ?? null) : null;
}

/** One value of a list, spelt as the list does; as typed where there is no list to judge by. */
export function choiceReader(list: ValueList | null): CellReader<string> {
  return (cell) => {
    const text = readListed(cell);
    if (text === null || isFault(text) || list === null) return text;
    return list.find(text) ?? findWithAliases(list, text) ?? { fault: 'unknown', parts: [text], known: [] };
  };
}

/** The listed values in one part: one, or several with commas between, as Google's own multiple dropdown writes them. */
function findValues(list: ValueList, part: string): readonly string[] | null {
  const one = list.find(part);
  if (one !== null) return [one];
  const values = part.split(',').map((text) => list.find(text));
  return values.every((value) => value !== null) ? values : null;
}

/** Several values of a list with `;` between. */
export function choicesReader(list: ValueList | null): CellReader<readonly string[]> {
  return (cell) => {
    const text = readListed(cell);
    if (text === null || isFault(text)) return text;
    const parts = splitValues(text);
    if (list === null) return parts;
    const whole = list.find(text);
    if (whole !== null) return [whole];
    const found = parts.map((part) => ({ part, values: findValues(list, part) }));
    const known = [...new Set(found.flatMap(({ values }) => values ?? []))];
    const unknown = found.filter(({ values }) => values === null).map(({ part }) => part);
    return unknown.length === 0 ? known : { fault: 'unknown', parts: [...new Set(unknown)], known };
  };
}

/** A checkbox or one of the many ways of ticking (`domain.md` 5.4). */
export function yesNoReader(list: ValueList): CellReader<boolean> {
  return (cell) => {
    if (typeof cell === 'boolean') return cell;
    if (typeof cell === 'object') return unreadable('yesNo');
    const text = typeof cell === 'number' ? String(cell) : readString(cell, 'yesNo');
    if (text === null || isFault(text)) return text;
    const value = list.find(text);
    return value === null ? { fault: 'unknown', parts: [text], known: [] } : value === 'Có';
  };
}

/** Parts of a cell with `;` or line breaks between, blanks left out. */
export function splitValues(text: string): readonly string[] {
  return text
    .split(/[;\n\r]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
