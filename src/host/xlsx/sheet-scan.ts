import { columnNumber } from '../model/area.js';
import { MOST_COLUMNS, MOST_ROWS } from './areas.js';
import type { Scanner, XmlElement } from './xml.js';
import { keepElements, NotWellFormed, scanXml } from './xml.js';

/** A formula as a cell of the file has it; `text` is '' where a shared formula's other cells refer to the first. */
export interface ScannedFormula {
  text: string;
  readonly type: string;
  readonly sharedIndex: string;
}

/** A cell of the file; the reader of rows gets one after the other, in the order of the file. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Of `<v>`; null when there is none. */
  value: string | null;
  /** Of `<is>`, without the reading aids of East Asian names; null when there is none. */
  inline: string | null;
  formula: ScannedFormula | null;
}

export interface RowTaker {
  row(row: number, attributes: Readonly<Record<string, string>>): void;
  cell(cell: ScannedCell): void;
}

type Attributes = Readonly<Record<string, string>>;

/** `r` may be left out of rows and cells, which then follow one another (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
class Position {
  row = 0;
  private column = 0;

  startRow(given: string | undefined): void {
    this.row = given === undefined ? this.row + 1 : Number(given);
    this.column = 0;
    if (!(Number.isInteger(this.row) && this.row >= 1 && this.row <= MOST_ROWS)) throw new NotWellFormed('a row');
  }

  cell(given: string | undefined): { row: number; column: number } {
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(given ?? '') ?? [];
    if (given !== undefined && letters === undefined) throw new NotWellFormed('an address');
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    const row = digits === undefined ? this.row : Number(digits);
    if (this.column > MOST_COLUMNS || row < 1 || row > MOST_ROWS) throw new NotWellFormed('an address');
    return { row, column: this.column };
  }
}

/** Turns what stands inside `sheetData` into rows and cells. */
class RowScanner implements Scanner {
  private readonly position = new Position();
  private cell: ScannedCell | null = null;
  /** Which text is being read: of `v`, `f` or `t`. */
  private inside = '';
  /** How many `rPh` are open: the texts inside them are reading aids. */
  private hidden = 0;

  constructor(private readonly taker: RowTaker) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.position.startRow(attributes['r']);
      this.taker.row(this.position.row, attributes);
    } else if (name === 'c') {
      const { s, t = 'n' } = attributes;
      const place = this.position.cell(attributes['r']);
      this.cell = { ...place, style: Number(s ?? 0), type: t, value: null, inline: null, formula: null };
    } else if (this.cell !== null) this.openPart(name, attributes, this.cell);
  }

  private openPart(name: string, attributes: Attributes, cell: ScannedCell): void {
    if (name === 'rPh') this.hidden += 1;
    if (this.hidden > 0) return;
    this.inside = name;
    if (name === 'v') cell.value ??= '';
    else if (name === 't') cell.inline ??= '';
    else if (name === 'f') {
      cell.formula = { text: '', type: attributes['t'] ?? 'normal', sharedIndex: attributes['si'] ?? '' };
    }
  }

  text(text: string): void {
    const { cell, inside } = this;
    if (cell === null || this.hidden > 0) return;
    if (inside === 'v') cell.value = (cell.value ?? '') + text;
    else if (inside === 't') cell.inline = (cell.inline ?? '') + text;
    else if (inside === 'f' && cell.formula !== null) cell.formula.text += text;
  }

  close(name: string): void {
    this.inside = '';
    if (name === 'rPh') this.hidden -= 1;
    if (name !== 'c' || this.cell === null) return;
    this.taker.cell(this.cell);
    this.cell = null;
  }
}

/** Reads a worksheet: rows go to `taker` as they come, everything around them is kept as elements. Null: no worksheet. */
export function scanSheet(part: Uint8Array, taker: RowTaker): XmlElement | null {
  const around = keepElements();
  const rows = new RowScanner(taker);
  let depth = 0;
  let isData = false;
  scanXml(part, {
    open(name, attributes) {
      depth += 1;
      if (isData) rows.open(name, attributes);
      else if (depth === 2 && name === 'sheetData') isData = true;
      else around.open(name, attributes);
    },
    close(name) {
      depth -= 1;
      if (!isData) around.close(name);
      else if (depth === 1) isData = false;
      else rows.close(name);
    },
    text(text) {
      (isData ? rows : around).text(text);
    },
  });
  const root = around.root.children[0];
  return root?.name === 'worksheet' ? root : null;
}
