import type * as surface from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { formatA1 } from '../model/area.js';
import { isEditable } from '../model/protection.js';
import { cellAt, forEachCell, makeCell } from '../model/sheet.js';
import type { Cell, Sheet, Style } from '../model/workbook.js';
import { entryOf, readCell, writeEntries } from './cell-values.js';
import { announce, mismatch } from './exception.js';
import { originalOf } from './imitated.js';
import type { World } from './place.js';
import { assertEditable, assertInside, assertThere } from './place.js';
import { makeRangeProtection } from './host-protection.js';
import { assertDimensions, assertOneOf, readColor, readNumberFormat, withStyle } from './range-arguments.js';
import { placed } from './range-place.js';
import { HostValidation, makeValidation } from './host-validation.js';

/** A place by coordinates, not an anchor: when people insert, delete or sort rows, it means other cells. */
class HostRange implements surface.Range {
  constructor(
    private readonly world: World,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  getSheet(): surface.Sheet {
    return this.world.sheet(this.sheet);
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getValues(): surface.CellValue[][] {
    this.#before('read', 'getValues');
    return this.#map((row, column) => readCell(this.world.kernel, this.sheet, row, column));
  }

  setValues(values: surface.CellValue[][]): surface.Range {
    this.#beforeWriting('setValues');
    assertDimensions(this.area, values, 'setValues');
    const { kernel } = this.world;
    writeEntries(kernel, this.sheet, this.area, (row, column) =>
      entryOf(kernel, values[row]?.[column], cellAt(this.sheet, this.area.row + row, this.area.column + column)),
    );
    return this;
  }

  getFormulas(): string[][] {
    this.#before('read', 'getFormulas');
    return this.#map((row, column) => cellAt(this.sheet, row, column)?.formula ?? '');
  }

  getBackgrounds(): string[][] {
    this.#before('read', 'getBackgrounds');
    return this.#map((row, column) => cellAt(this.sheet, row, column)?.style.fill ?? '#ffffff');
  }

  setNumberFormat(format: string): surface.Range {
    const given = readNumberFormat(format);
    return this.#change('setNumberFormat', (cell) => (cell.numberFormat = given));
  }

  getDataValidations(): (surface.Validation | null)[][] {
    this.#before('read', 'getDataValidations');
    const made = new Map<object, surface.Validation>();
    return this.#map((row, column) => {
      const rule = cellAt(this.sheet, row, column)?.validation ?? null;
      if (rule === null) return null;
      const known = made.get(rule) ?? makeValidation(rule);
      made.set(rule, known);
      return known;
    });
  }

  setDataValidation(rule: surface.Validation | null): surface.Range {
    const given = rule === null ? null : originalOf(rule, HostValidation);
    if (rule !== null && given === null) throw mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
    return this.#change('setDataValidation', (cell) => (cell.validation = given?.rule ?? null));
  }

  setBackgrounds(colors: string[][]): surface.Range {
    return this.#changeEach('setBackgrounds', colors, (cell, color) => {
      cell.style = withStyle(cell.style, 'fill', readColor('setBackgrounds', color));
    });
  }

  setFontColor(color: string | null): surface.Range {
    return this.#style('setFontColor', 'fontColor', readColor('setFontColor', color));
  }

  setFontWeight(weight: 'bold' | 'normal'): surface.Range {
    assertOneOf('Range.setFontWeight', weight, ['bold', 'normal']);
    return this.#style('setFontWeight', 'bold', weight === 'bold' ? true : undefined);
  }

  setWrap(wrap: boolean): surface.Range {
    return this.#style('setWrap', 'wrap', wrap);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): surface.Range {
    assertOneOf('Range.setVerticalAlignment', alignment, ['top', 'middle', 'bottom']);
    return this.#style('setVerticalAlignment', 'vertical', alignment);
  }

  setNotes(notes: (string | null)[][]): surface.Range {
    return this.#changeEach('setNotes', notes, (cell, note) => (cell.note = note === '' ? null : note));
  }

  clearContent(): surface.Range {
    this.#beforeWriting('clearContent');
    writeEntries(this.world.kernel, this.sheet, this.area, () => ({ value: '', formula: null, numberFormat: null }));
    return this;
  }

  protect(): surface.Protection {
    this.#beforeWriting('protect');
    return makeRangeProtection(this.world, this.sheet, this.area);
  }

  canEdit(): boolean {
    announce(this.world.kernel, 'other', `Range.canEdit ${this.sheet.name}!${formatA1(this.area)}`);
    assertThere(this.world.kernel, this.sheet);
    assertInside(this.sheet, this.area);
    return isEditable(this.world.kernel.workbook, this.sheet, this.area, this.world.kernel.user);
  }

  activate(): surface.Range {
    assertThere(this.world.kernel, this.sheet);
    assertInside(this.sheet, this.area);
    Object.assign(this.world.kernel.view, { sheetId: this.sheet.id, area: { ...this.area } });
    return this;
  }

  #before(kind: 'read' | 'write', method: string): void {
    const { rows, columns } = this.area;
    announce(this.world.kernel, kind, `Range.${method} ${this.sheet.name}!${formatA1(this.area)}`, rows * columns);
    assertThere(this.world.kernel, this.sheet);
    assertInside(this.sheet, this.area);
  }

  #beforeWriting(method: string): void {
    this.#before('write', method);
    assertEditable(this.world.kernel, this.sheet, this.area);
  }

  #map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
    );
  }

  #change(method: string, change: (cell: Cell) => void): surface.Range {
    this.#beforeWriting(method);
    forEachCell(this.sheet, this.area, change);
    return this;
  }

  /** One value for each cell of the area; refused as a whole unless they fill it. */
  #changeEach<T>(method: string, values: readonly T[][], change: (cell: Cell, value: T) => void): surface.Range {
    this.#beforeWriting(method);
    assertDimensions(this.area, values, method);
    const { row, column } = this.area;
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        change(makeCell(this.sheet, row + r, column + c), value);
      }),
    );
    return this;
  }

  #style<K extends keyof Style>(method: string, key: K, value: Style[K] | undefined): surface.Range {
    const made = new Map<Style, Style>();
    return this.#change(method, (cell) => {
      const style = made.get(cell.style) ?? withStyle(cell.style, key, value);
      made.set(cell.style, style);
      cell.style = style;
    });
  }
}

export const makeRange = (world: World, sheet: Sheet, area: Area): surface.Range =>
  placed(new HostRange(world, sheet, { ...area }));
