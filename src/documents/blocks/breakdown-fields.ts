import { printPercent } from '../engine/print.js';
import type { BreakdownGroup } from './breakdown.js';
import { words } from './words.js';

/** A group of the table of the composition; parts that overlap have no sum. */
export function breakdownFields({ by, base, partial, overlapping, parts }: BreakdownGroup, index: number) {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return {
    number: String(index + 1),
    heading: words.counted(words.headings[by], base, partial, overlapping),
    parts: parts.map(({ value, count, percent }) => ({
      value: value === null ? words.notStated : by === 'direct' && value === 'Không' ? words.notDirect : value,
      count: String(count),
      percent: printPercent(percent),
    })),
    total: !overlapping,
    sum: String(sum),
    sumPercent: printPercent(100),
  };
}
