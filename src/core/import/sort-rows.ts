import type { RawCell } from '../contract/sheet-data.js';
import type { ValueList } from '../contract/value-list.js';
import { findLegacyFont } from '../vietnamese/legacy-font.js';
import type { TableLayout } from './find-layout.js';
import { isColumnNumbers, isEndOfList, isScant, isTotal } from './footers.js';
import { findHeadedUnit } from './headings.js';
import type { SkipReason } from './skip-reason.js';
import { cellText, type SourceTable } from './source-table.js';

/** A row below the headers: a person's, with the unit that heads it, or something else. */
export interface SortedRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly unit: string | null;
  /** Why it is no person's; null when it may be one. */
  readonly aside: SkipReason | null;
}

/** `I`, `II`, `A`, `1`: numbers a heading in a cell of its own. */
const ORDINAL = /^(?:[IVX]{1,5}|[A-H]|\d{1,3})[.)]?$/;
const SINGLE = 1;

/** How many cells a usual row has, so that a row with one is known for a heading. */
function usualCells(table: SourceTable, body: number): number {
  const counts = table
    .slice(body)
    .map(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** A row whose one text is a heading: a unit's name anywhere, any text where people have three cells or more. */
function findHeading(texts: readonly string[], usual: number, units: ValueList | null): SkipReason | null {
  const words = texts.filter((text) => text !== '' && !ORDINAL.test(text));
  const [text] = words;
  if (words.length !== SINGLE || text === undefined) return null;
  const unit = findHeadedUnit(text, units) ?? findHeadedUnit(findLegacyFont(text)?.converted ?? '', units);
  return unit !== null || usual > 2 ? { kind: 'heading', unit } : null;
}

/** Headers come again on every printed page, whole or the half of a two-row header. */
function repeatsHeader(texts: readonly string[], captions: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '');
  const same = texts.filter((text, column) => {
    const caption = captions[column] ?? '';
    return text !== '' && (caption === text || caption.startsWith(`${text} `) || caption.endsWith(` ${text}`));
  });
  return same.length > 1 && same.length > written.length / 2;
}

/** Tells people's rows from headings, sums, headers repeated on a new page, and what follows the end of the list. */
export function sortRows(table: SourceTable, { body, captions }: TableLayout, units: ValueList | null): SortedRow[] {
  const usual = usualCells(table, body);
  let unit: string | null = null;
  let closed = false;
  const asideOf = (texts: readonly string[]): SkipReason | null => {
    if (texts.every((text) => text === '')) return { kind: 'blank' };
    if (isColumnNumbers(texts) || repeatsHeader(texts, captions)) return { kind: 'header' };
    closed = closed || isEndOfList(texts);
    if (closed && isScant(texts)) return { kind: 'footer' };
    return isTotal(texts) ? { kind: 'total' } : findHeading(texts, usual, units);
  };
  return table.slice(body).map(({ line, cells }) => {
    const aside = asideOf(cells.map(cellText));
    if (aside?.kind === 'heading') unit = aside.unit;
    return { line, cells, unit, aside };
  });
}
