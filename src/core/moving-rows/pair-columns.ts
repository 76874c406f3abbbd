import { textOf } from '../reading/cell-text.js';
import { foldText } from '../vietnamese/fold.js';
import type { RawTab } from '../contract/sheet-data.js';

/** For each column of a tab as it stands (0-based): where it stood in an earlier reading; null where it was not there. */
export type ColumnPairs = readonly (number | null)[];

const headersOf = ({ cells: [header = []] }: RawTab): string[] => header.map((cell) => foldText(textOf(cell)));

/** Whether both header rows say the same, cell by cell; blank ones at the end do not count. */
export function sameHeaders(before: RawTab, now: RawTab): boolean {
  const [then, since] = [headersOf(before), headersOf(now)];
  const width = Math.max(then.length, since.length);
  return Array.from({ length: width }, (_, i) => (then[i] ?? '') === (since[i] ?? '')).every(Boolean);
}

/** The texts of a column below its header, without blanks. */
const textsAt = ({ cells }: RawTab, index: number): string[] =>
  cells.slice(1).flatMap((row) => {
    const text = textOf(row[index]);
    return text === '' ? [] : [text];
  });

/** Whether most of what stood in one column stands in the other. */
function isAlike(then: readonly string[], now: readonly string[]): boolean {
  const left = new Set(now);
  return then.length > 0 && 2 * then.filter((text) => left.has(text)).length > then.length;
}

/**
 * Pairs the columns of two readings of a tab: by header, of two alike in their order; a column without a header by its content;
 * the one that was given another name by there being no other. A column that was ours is known by its header alone: another that reads
 * like it may be one that our words have just hit.
 */
export function pairColumns(before: RawTab, now: RawTab, wasOurs: (column: number) => boolean): ColumnPairs {
  const then = headersOf(before);
  const free = new Set(then.keys());
  const pairs = headersOf(now).map((header) => {
    const index = header === '' ? undefined : [...free].find((one) => then[one] === header);
    if (index === undefined) return null;
    free.delete(index);
    return index;
  });
  const take = (at: number, index: number | undefined): void => {
    if (index === undefined) return;
    pairs[at] = index;
    free.delete(index);
  };
  for (const index of [...free].filter(wasOurs)) free.delete(index);
  const unpaired = (): number[] => [...pairs.keys()].filter((at) => pairs[at] === null);
  for (const at of unpaired()) {
    const texts = textsAt(now, at);
    take(
      at,
      [...free].find((index) => isAlike(textsAt(before, index), texts)),
    );
  }
  const renamed = unpaired().filter((at) => textOf(now.cells[0]?.[at]) !== '');
  const [gone, ...more] = [...free].filter((index) => then[index] !== '');
  if (renamed.length === 1 && more.length === 0) take(renamed[0] ?? 0, gone);
  return pairs;
}
