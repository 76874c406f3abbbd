import type { ValueList } from '../contract/value-list.js';
import { countHeaders } from './header-words.js';
import { isNumberedList, readNumberedList } from './numbered-list.js';
import type { SourceTable } from './source-table.js';
import { splitCells } from './split-cells.js';

/** What people paste besides tabs, the rarer in ordinary text the sooner. */
const DELIMITERS = ['|', ';'] as const;
const RULE_OF_MARKDOWN = /^[\s|:+-]*-{2,}[\s|:+-]*$/;
const WIDE_SPACE = /[ \u00a0]{2,}/;
const MOST_LINES = 0.6;

/** A share of the lines that say something. */
function isUsual(lines: readonly string[], has: (line: string) => boolean): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length > 0 && written.filter(has).length >= written.length * MOST_LINES;
}

const table = (rows: readonly (readonly string[])[]): SourceTable =>
  rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.normalize('NFC').trim()) }));

/** `| a | b |`: the outer bars are no columns, the rule under the header is no row. */
function stripBars(lines: readonly string[]): string[] {
  return lines.map((line) => (RULE_OF_MARKDOWN.test(line) ? '' : line.trim().replace(/^\||\|$/g, '')));
}

function splitLines(text: string, lines: readonly string[]): SourceTable | null {
  for (const delimiter of DELIMITERS) {
    if (!isUsual(lines, (line) => line.includes(delimiter))) continue;
    return table(splitCells(delimiter === '|' ? stripBars(lines).join('\n') : text, delimiter));
  }
  const header = lines.find((line) => line.trim() !== '') ?? '';
  if (countHeaders(header.split(',')) > 1) return table(splitCells(text, ','));
  if (isUsual(lines, (line) => WIDE_SPACE.test(line.trim())))
    return table(lines.map((line) => line.trim().split(WIDE_SPACE)));
  return null;
}

/**
 * Reads a table that was pasted: tabs as Excel and Sheets copy them (quoted cells may hold line breaks), or `|`, `;`, commas
 * under a header, several spaces, or a numbered list as people send it by Zalo. `units` tells the unit among a line's
 * words. Never throws; whatever is none of these is a table of one column.
 */
export function readTable(pasted: string, units: ValueList | null): SourceTable {
  const text = pasted.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/^\ufeff|\n+$/g, '');
  if (text.trim() === '') return [];
  if (text.includes('\t')) return table(splitCells(text, '\t'));
  const lines = text.split('\n');
  if (isNumberedList(lines)) return readNumberedList(lines, units);
  const split = splitLines(text, lines);
  if (split !== null) return split;
  return isUsual(lines, (line) => line.includes(',')) ? readNumberedList(lines, units) : table(lines.map((l) => [l]));
}
