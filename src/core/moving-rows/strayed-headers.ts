import { textOf } from '../reading/cell-text.js';
import type { RawTab } from '../contract/sheet-data.js';

/** Header cells that we have written side by side. */
export interface WrittenHeaders {
  /** 0-based place of the first. */
  readonly index: number;
  readonly texts: readonly string[];
}

/** A header cell that we have overwritten, and the column of the earlier reading that it heads; null when it headed none. */
export interface StrayedHeader {
  readonly column: number;
  readonly from: number | null;
}

const headersOf = ({ cells: [header = []] }: RawTab): string[] => header.map(textOf);

/** For each header as it stands, where it stood; two alike in their order. */
function pairHeaders(before: readonly string[], now: readonly string[]): (number | null)[] {
  const free = new Set(before.keys());
  return now.map((header) => {
    const index = header === '' ? undefined : [...free].find((at) => before[at] === header);
    if (index === undefined) return null;
    free.delete(index);
    return index;
  });
}

/** What stood right of these headers: a blank one goes on where a blank one stood, and is new elsewhere. */
function findNext(then: readonly string[], left: readonly string[], pairs: readonly (number | null)[]): number {
  return left.reduce((next, header, i) => {
    const at = pairs[i] ?? null;
    if (at !== null) return at + 1;
    return header === '' && then[next] === '' ? next + 1 : next;
  }, 0);
}

/**
 * Which headers of other people our header cells have overwritten, because columns were moved between the reading `before` and the
 * writing. What stood where we wrote followed the columns to the left of it then as before.
 */
export function findStrayedHeaders(before: RawTab, now: RawTab, { index, texts }: WrittenHeaders): StrayedHeader[] {
  const [then, since] = [headersOf(before), headersOf(now)];
  const stands = texts.every((text, i) => since[index + i] === text);
  const others = since.map((header, i) => (i >= index && i < index + texts.length ? '' : header));
  const pairs = pairHeaders(then, others);
  const missing = [...then.keys()].filter((at) => then[at] !== '' && !pairs.includes(at));
  const next = findNext(then, others.slice(0, index), pairs);
  if (!stands || (next === index && missing.every((at) => at >= index && at < index + texts.length))) return [];
  return texts.map((_, i) => {
    const following = next + i;
    const from = missing.includes(following) ? following : (missing[i] ?? null);
    return { column: index + i, from: then[following] === '' || following >= then.length ? null : from };
  });
}
