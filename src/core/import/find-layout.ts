import { isColumnNumbers } from './footers.js';
import { countHeaders, findMeaning } from './header-words.js';
import { cellText, widthOf, type SourceTable } from './source-table.js';

/** Where a list's people begin, and what stands above each column. */
export interface TableLayout {
  /** One per column, '' where nothing is written above; two-row headers are joined. */
  readonly captions: readonly string[];
  /** Index of the first row below the headers. */
  readonly body: number;
  /** Titles above the headers. */
  readonly titles: readonly string[];
}

/** Titles, the letterhead and the motto stand above a header, never more than this. */
const HIGHEST_HEADER = 30;
const DIGITS = /\d/;

const textsOf = (table: SourceTable, index: number): readonly string[] => (table[index]?.cells ?? []).map(cellText);

/** The row that names the most of our columns; a list of one column needs one, any other two. Null when there is none. */
function findHeaderRow(table: SourceTable): number | null {
  const needed = widthOf(table) < 2 ? 1 : 2;
  let best: number | null = null;
  let most = needed - 1;
  for (let index = 0; index < Math.min(table.length, HIGHEST_HEADER); index += 1) {
    const count = countHeaders(textsOf(table, index));
    if (count > most) [best, most] = [index, count];
  }
  return best;
}

const isName = (caption: string): boolean => findMeaning('nominations', caption)?.target === 'name';

/**
 * Whether the row below the header is its second half: nothing stands in the column of names (merged downwards), there are
 * words elsewhere, no figures, and one of them is a caption of ours (Nam | Nữ).
 */
function isSecondHalf(upper: readonly string[], lower: readonly string[]): boolean {
  const names = upper.findIndex(isName);
  if (names < 0 || (lower[names] ?? '') !== '') return false;
  const words = lower.filter((text) => text !== '');
  return words.length > 0 && !words.some((text) => DIGITS.test(text)) && words.some(isCaption);
}

const isCaption = (text: string): boolean => findMeaning('nominations', text) !== null;

/** A caption merged across columns stands in the first of them: the halves below the next ones belong to it. */
function joinHalves(upper: readonly string[], lower: readonly string[]): string[] {
  let parent = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '' || below === '') parent = above;
    if (below === '' || above === below) return above;
    return parent === '' || (isCaption(below) && !isCaption(`${parent} ${below}`)) ? below : `${parent} ${below}`;
  });
}

/** Finds the headers of a list under its titles; without any, every row is a person's and columns have no captions. */
export function findLayout(table: SourceTable): TableLayout {
  const at = findHeaderRow(table);
  if (at === null) return { captions: new Array<string>(widthOf(table)).fill(''), body: 0, titles: [] };
  const upper = textsOf(table, at);
  const lower = textsOf(table, at + 1);
  const halves = isSecondHalf(upper, lower);
  const width = widthOf(table);
  const captions = halves ? joinHalves(upper, lower) : [...upper];
  while (captions.length < width) captions.push('');
  const after = at + (halves ? 2 : 1);
  const numbered = isColumnNumbers(textsOf(table, after));
  const titles = table.slice(0, at).flatMap(({ cells }) => cells.map(cellText).filter((text) => text !== ''));
  return { captions, body: numbered ? after + 1 : after, titles };
}
