/** Longer quoted cells are a stray quotation mark: nobody's achievement is a book. */
const LONGEST_QUOTED = 20_000;

interface QuotedCell {
  readonly text: string;
  /** Where the text goes on after the closing mark. */
  readonly end: number;
}

/**
 * The cell that a quotation mark at `start` opens: Excel writes so a cell with a line break or a delimiter in it, marks inside
 * doubled. Null when no mark closes it right before a delimiter or an end of line: then somebody just wrote a quotation.
 */
function readQuoted(text: string, start: number, delimiter: string): QuotedCell | null {
  let cell = '';
  const last = Math.min(text.length, start + LONGEST_QUOTED);
  for (let at = start + 1; at < last; at += 1) {
    const character = text.charAt(at);
    if (character !== '"') cell += character;
    else if (text.charAt(at + 1) === '"') {
      cell += character;
      at += 1;
    } else {
      const next = text.charAt(at + 1);
      return next === '' || next === '\n' || next === delimiter ? { text: cell, end: at + 1 } : null;
    }
  }
  return null;
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') end += 1;
  return end;
}

/** Splits a pasted table with one-character delimiters and `\n` between rows; cells are as written. Never throws. */
export function splitCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // Once a mark was never closed, later ones are not looked up again: the time stays proportional to the text.
  let quotes = true;
  for (let at = 0; ; at += 1) {
    const quoted: QuotedCell | null = quotes && text.charAt(at) === '"' ? readQuoted(text, at, delimiter) : null;
    if (quoted === null && text.charAt(at) === '"') quotes = false;
    const end = quoted?.end ?? endOfPlain(text, at, delimiter);
    row.push(quoted?.text ?? text.slice(at, end));
    at = end;
    if (text.charAt(at) === delimiter) continue;
    rows.push(row);
    row = [];
    if (at >= text.length) return rows;
  }
}
