import { columnLetters, columnNumber } from '../model/area.js';

/** Strings and quoted tab names of a formula: what a change of its references or functions must leave alone. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Whether a formula leads nowhere but into the workbook's own cells. Other files (`[1]Tab!A1`) and tables (`Bảng[Cột]`) are not
 * copied, and Excel offers to repair a file whose formulas lead to them.
 */
export function isWhole(formula: string): boolean {
  if (!formula.includes('[')) return true;
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const table = plain.search(/[\p{L}\d_.]\[/u);
  return !/(?:^|[^"\w\])])'?\[\d+\]/.test(plain) && (table < 0 || !plain.includes(']', table));
}

/** What a formula may be long in a file. */
const MOST_LETTERS = 8192;

/** The same, and short enough for a file: Excel takes no longer one, so no file of a spreadsheet program has it. */
export const isWholeAndShort = (formula: string): boolean => formula.length <= MOST_LETTERS && isWhole(formula);

/** Whether a formula can be one at all: quotes and brackets close, something stands there, nothing hangs at its end. */
export function isSound(formula: string): boolean {
  const plain = formula.replace(QUOTED, 'Q');
  if (plain.trim() === '' || formula.length > MOST_LETTERS || /["']|[-+*/^&=<>,;(]\s*$/.test(plain)) return false;
  const open: string[] = [];
  for (const letter of plain) {
    if (letter === '(' || letter === '{') open.push(letter);
    else if (letter === ')' && open.pop() !== '(') return false;
    else if (letter === '}' && open.pop() !== '{') return false;
  }
  return open.length === 0;
}

/** Changes the parts of a formula outside quotes. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  let done = '';
  let from = 0;
  for (const match of formula.matchAll(QUOTED)) {
    done += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return done + change(formula.slice(from));
}

const REFERENCE = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g;

/** The formula of a shared formula's other cell: relative references moved by so many rows and columns. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(REFERENCE, (_, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      const column = columnNumber(letters) + (fixColumn === '$' ? 0 : columns);
      const row = Number(digits) + (fixRow === '$' ? 0 : rows);
      if (column < 1 || row < 1) return '#REF!';
      return `${fixColumn}${columnLetters(column)}${fixRow}${String(row)}`;
    }),
  );
}

/**
 * Functions younger than Excel 2007 bear a prefix in files ([MS-XLSX] 2.2.2); those of `_xlws` bear two. Without it Excel
 * shows #NAME?.
 */
const YOUNGER =
  'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE LET LAMBDA IFNA DAYS NUMBERVALUE XOR ISOWEEKNUM ' +
  'FORMULATEXT SHEET SHEETS UNICHAR UNICODE ARABIC BASE DECIMAL ENCODEURL PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC ' +
  'QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S VAR.P VAR.S MODE.SNGL TOCOL TOROW VSTACK HSTACK TAKE DROP';
const prefixes = new Map([
  ...YOUNGER.split(' ').map((name) => [name, '_xlfn.'] as const),
  ...['FILTER', 'SORT'].map((name) => [name, '_xlfn._xlws.'] as const),
]);

/** What only Google has: written as Google itself exports it, with the last result. */
const GOOGLE_ONLY =
  /(?<![\w.])(QUERY|IMPORTRANGE|IMPORTDATA|IMPORTXML|GOOGLEFINANCE|GOOGLETRANSLATE|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|SPLIT|JOIN|FLATTEN|COUNTUNIQUE|SPARKLINE|IMAGE|TO_DATE|TO_TEXT|TO_PURE_NUMBER|MAP|BYROW|QUERY)\(/i;

const EXPORTED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;

/**
 * Google fills cells beside an array formula by itself. Exported, such a cell holds this marker and its value as the result;
 * there it has no formula.
 */
export const isSpilled = (text: string): boolean => EXPORTED.exec(text)?.[1] === '""COMPUTED_VALUE""';

/** A formula of a file (without `=`) → ours, with `=`. */
export function readFormula(text: string, isArray: boolean): string {
  const google = EXPORTED.exec(text)?.[1];
  if (google !== undefined) return `=${google.replace(/""/g, '"')}`;
  const plain = outsideQuotes(text, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, ''));
  return isArray ? `=ARRAYFORMULA(${plain})` : `=${plain}`;
}

/** Changes the `;` that separate arguments; those inside braces separate the rows of an array. */
function changeSeparators(formula: string, change: (separator: string) => string): string {
  let depth = 0;
  return outsideQuotes(formula, (part) =>
    part.replace(/[{};]/g, (letter) => {
      if (letter === ';') return depth > 0 ? letter : change(letter);
      depth += letter === '{' ? 1 : -1;
      return letter;
    }),
  );
}

/** A file separates arguments by commas in every language; a vi_VN spreadsheet takes `;`, with decimal commas. */
function withCommas(formula: string): string {
  const separators: string[] = [];
  changeSeparators(formula, (separator) => {
    separators.push(separator);
    return separator;
  });
  if (separators.length === 0) return formula;
  const points = outsideQuotes(formula, (part) => part.replace(/(\d),(\d)/g, '$1.$2'));
  return changeSeparators(points, () => ',');
}

export interface FileFormula {
  readonly formula: string;
  readonly isArray: boolean;
}

/** Our formula → the file's. `result` is what a reader without Google's functions shall see. */
export function writeFormula(formula: string, result: string | number | boolean): FileFormula {
  const whole = /^=ARRAYFORMULA\(([\s\S]*)\)$/i.exec(formula)?.[1];
  const text = whole ?? formula.replace(/^=/, '');
  if (GOOGLE_ONLY.test(text)) {
    const shown = typeof result === 'string' ? `"${result.replace(/"/g, '""')}"` : String(result).toUpperCase();
    const original = formula.slice(1).replace(/"/g, '""');
    return { formula: `IFERROR(__xludf.DUMMYFUNCTION("${original}"),${shown})`, isArray: false };
  }
  const prefixed = outsideQuotes(withCommas(text), (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z.]*)(?=\()/gi, (name) => `${prefixes.get(name.toUpperCase()) ?? ''}${name}`),
  );
  return { formula: prefixed, isArray: whole !== undefined };
}
