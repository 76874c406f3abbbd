import type { Draw } from '../../src/host/sample/draws/random.js';
import { ERRORS, FORMULAS, LINKS, LONG, NO_DAYS, NO_NUMBERS, NUMBERS, SERIALS, TEXTS } from './unwelcome.js';

/** What a cell of a file holds, as somebody who wrote the file knows it. */
export interface HostileCell {
  readonly value: string | number | boolean | { readonly error: string };
  /** Without its `=`. `value` is then its result, '' when it has none. */
  readonly formula?: string;
  readonly format?: 'date' | 'text' | 'percent';
  readonly link?: string;
  /** Where the text is cut into runs of different looks. */
  readonly rich?: true;
  /** Stands in the cell itself, not among the texts of the workbook. */
  readonly inline?: true;
  /** Written where the file promises a number or a day: it stays the text that it is. */
  readonly promisedAs?: 'number' | 'day';
}

const oneOf = <T>(draw: Draw, list: readonly T[]): T => {
  const found = list[draw.between(0, list.length - 1)];
  if (found === undefined) throw new Error('an empty list has nothing to draw');
  return found;
};

const drawText = (draw: Draw): string => {
  if (draw.chance(0.4)) return oneOf(draw, LONG);
  const text = oneOf(draw, oneOf(draw, TEXTS));
  return draw.chance(15) ? `${text} ${oneOf(draw, oneOf(draw, TEXTS))}` : text;
};

function drawResult(draw: Draw): HostileCell['value'] {
  if (draw.chance(25)) return '';
  if (draw.chance(30)) return oneOf(draw, NUMBERS);
  if (draw.chance(30)) return { error: oneOf(draw, ERRORS) };
  return draw.chance(20) ? draw.chance(50) : drawText(draw);
}

const KINDS: readonly (readonly [(draw: Draw) => HostileCell, number])[] = [
  [(draw) => ({ value: drawText(draw) }), 35],
  [(draw) => ({ value: drawText(draw), inline: true }), 10],
  [(draw) => ({ value: drawText(draw), format: 'text' }), 8],
  [(draw) => ({ value: drawText(draw), rich: true }), 5],
  [(draw) => ({ value: drawText(draw), link: oneOf(draw, LINKS) }), 4],
  [(draw) => ({ value: oneOf(draw, NUMBERS) }), 12],
  [(draw) => ({ value: oneOf(draw, NUMBERS), format: draw.pick(['text', 'percent']) }), 4],
  [(draw) => ({ value: oneOf(draw, SERIALS), format: 'date' }), 8],
  [(draw) => ({ value: oneOf(draw, NO_NUMBERS), promisedAs: 'number' }), 2],
  [(draw) => ({ value: oneOf(draw, NO_DAYS), promisedAs: 'day' }), 1],
  [(draw) => ({ value: draw.chance(50) }), 3],
  [(draw) => ({ value: { error: oneOf(draw, ERRORS) } }), 3],
  [(draw) => ({ value: drawResult(draw), formula: oneOf(draw, FORMULAS) }), 5],
  [(draw) => ({ value: drawResult(draw), formula: oneOf(draw, FORMULAS), format: 'date' }), 1],
];

/** Texts as somebody might type them. */
export const drawTyped = (draw: Draw, count: number): string[] => Array.from({ length: count }, () => drawText(draw));

/** One cell of any kind that nobody would wish for. */
export const drawHostile = (draw: Draw): HostileCell => draw.weighted(KINDS, () => ({ value: '' }))(draw);

/** Whether people see something in the cell; null where that is a matter of opinion. */
export function isSeen({ value, formula }: HostileCell): boolean | null {
  if (formula !== undefined) return null;
  if (value === false) return false;
  if (typeof value !== 'string') return true;
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(value)) return true;
  return /^[\s\u00a0]*$/.test(value) ? false : null;
}
