import type * as surface from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { formatA1 } from '../model/area.js';
import { lastColumnWithContent, lastRowWithContent } from '../model/sheet.js';
import { insertColumns, insertRows, moveRows } from '../model/structure.js';
import type { Sheet } from '../model/workbook.js';
import { announce, GoogleException, mismatch, notImitated } from './exception.js';
import { formatRulesOf, readFormatRules } from './format-rule.js';
import { imitated } from './imitated.js';
import type { World } from './place.js';
import { assertEditable, assertInside, assertLinesMayChange, assertThere } from './place.js';
import { isOfSheet, makeSheetProtection, protectionsOf } from './host-protection.js';
import { assertAtLeast } from './range-arguments.js';
import { makeRangeList } from './range-list.js';
import { placeOf } from './range-place.js';

export class HostSheet implements surface.Sheet {
  constructor(
    private readonly world: World,
    readonly model: Sheet,
  ) {}

  getName(): string {
    return this.#there().name;
  }

  setName(name: string): surface.Sheet {
    if (name === '' || name.length > 100) throw new GoogleException('The name of a sheet has 1 to 100 characters.');
    this.#beforeWriting('setName', null);
    const { sheets } = this.world.kernel.workbook;
    if (sheets.some((sheet) => sheet !== this.model && sheet.name === name)) throw sameName(name);
    this.model.name = name;
    return this;
  }

  getSheetId(): number {
    return this.#there().id;
  }

  getLastRow(): number {
    return lastRowWithContent(this.#there());
  }

  getLastColumn(): number {
    return lastColumnWithContent(this.#there());
  }

  getMaxRows(): number {
    return this.#there().maxRows;
  }

  getMaxColumns(): number {
    return this.#there().maxColumns;
  }

  /** A file's pictures, charts and shapes are not told apart: what is there counts as a picture. */
  getImages(): readonly unknown[] {
    announce(this.world.kernel, 'read', `Sheet.getImages ${this.#there().name}`);
    return this.model.hasDrawing ? [imitated({}, 'OverGridImage')] : [];
  }

  getCharts(): readonly unknown[] {
    announce(this.world.kernel, 'read', `Sheet.getCharts ${this.#there().name}`);
    return [];
  }

  getDrawings(): readonly unknown[] {
    announce(this.world.kernel, 'read', `Sheet.getDrawings ${this.#there().name}`);
    return [];
  }

  getRange(row: number, column: number, rows: number, columns: number): surface.Range {
    const area = { row, column, rows, columns };
    assertInside(this.#there(), area);
    return this.world.range(this.model, area);
  }

  getRangeList(a1: string[]): ReturnType<surface.Sheet['getRangeList']> {
    return makeRangeList(this.world, this.#there(), a1);
  }

  /** Cuts whole rows out and puts them before the row that is the destination now; nothing is overwritten. */
  moveRows(rows: surface.Range, destination: number): void {
    const place = placeOf(rows);
    if (place === null) throw mismatch('SpreadsheetApp.Sheet.moveRows', [rows, destination]);
    this.#beforeWriting('moveRows', null);
    const { row, rows: count } = place.area;
    assertInside(this.model, place.area);
    assertInside(this.model, { row: destination, column: 1, rows: 1, columns: 1 });
    if (place.sheet !== this.model || (row <= destination && destination <= row + count)) {
      throw notImitated(`Sheet.moveRows of ${formatA1(place.area)} to ${String(destination)}`);
    }
    for (const at of [row, destination]) {
      assertLinesMayChange(this.world.kernel, this.model, { axis: 'row', at, count, kind: 'move' });
    }
    moveRows(this.model, row, count, destination);
  }

  insertColumnsAfter(column: number, count: number): surface.Sheet {
    this.#beforeWriting('insertColumnsAfter', null);
    assertInside(this.model, { row: 1, column, rows: 1, columns: 1 });
    assertCount(count, 'columns');
    assertLinesMayChange(this.world.kernel, this.model, { axis: 'column', at: column + 1, count, kind: 'insert' });
    insertColumns(this.world.kernel.workbook, this.model, column + 1, count);
    return this;
  }

  insertRowsAfter(row: number, count: number): surface.Sheet {
    this.#beforeWriting('insertRowsAfter', null);
    assertInside(this.model, { row, column: 1, rows: 1, columns: 1 });
    assertCount(count, 'rows');
    assertLinesMayChange(this.world.kernel, this.model, { axis: 'row', at: row + 1, count, kind: 'insert' });
    insertRows(this.world.kernel.workbook, this.model, row + 1, count);
    return this;
  }

  setFrozenRows(rows: number): void {
    assertAtLeast(0, rows);
    if (rows >= this.#there().maxRows) throw notImitated('freezing every row');
    this.#beforeWriting('setFrozenRows', null);
    this.model.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    assertAtLeast(0, columns);
    if (columns >= this.#there().maxColumns) throw notImitated('freezing every column');
    this.#beforeWriting('setFrozenColumns', null);
    this.model.frozenColumns = columns;
  }

  setColumnWidths(column: number, count: number, pixels: number): surface.Sheet {
    assertAtLeast(1, count);
    assertAtLeast(1, pixels);
    this.#beforeWriting('setColumnWidths', null);
    assertInside(this.model, { row: 1, column, rows: 1, columns: count });
    for (let at = column; at < column + count; at += 1) this.model.columnWidths.set(at, pixels);
    return this;
  }

  hideColumns(column: number): void {
    this.#beforeWriting('hideColumns', null);
    assertInside(this.model, { row: 1, column, rows: 1, columns: 1 });
    this.model.hiddenColumns.add(column);
  }

  getConditionalFormatRules(): surface.FormatRule[] {
    announce(this.world.kernel, 'read', `Sheet.getConditionalFormatRules ${this.#there().name}`);
    return formatRulesOf(this.#there());
  }

  /** Replaces all rules of the tab, people's too; refused as a whole when one of them is refused. */
  setConditionalFormatRules(rules: surface.FormatRule[]): void {
    this.#beforeWriting('setConditionalFormatRules', null);
    this.model.conditionalFormats = readFormatRules(this.world, this.model, rules);
  }

  getProtections(type: unknown): surface.Protection[] {
    announce(this.world.kernel, 'read', `Sheet.getProtections ${this.#there().name}`);
    const ofSheet = isOfSheet(type, 'SpreadsheetApp.Sheet.getProtections');
    return protectionsOf(this.world, this.#there(), ofSheet);
  }

  protect(): surface.Protection {
    this.#beforeWriting('protect', null);
    return makeSheetProtection(this.world, this.model);
  }

  #there(): Sheet {
    assertThere(this.world.kernel, this.model);
    return this.model;
  }

  #beforeWriting(method: string, area: Area | null): void {
    announce(this.world.kernel, 'write', `Sheet.${method} ${this.model.name}`);
    assertEditable(this.world.kernel, this.#there(), area);
  }
}

export const sameName = (name: string): GoogleException =>
  new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);

function assertCount(count: number, what: 'rows' | 'columns'): void {
  if (count < 1) {
    throw new GoogleException(`The number of ${what} in the range must be at least 1.`);
  }
}

export function showSheet({ kernel }: World, model: Sheet): void {
  if (kernel.view.sheetId === model.id) return;
  Object.assign(kernel.view, { sheetId: model.id, area: null });
}

export const makeSheet = (world: World, model: Sheet): surface.Sheet => imitated(new HostSheet(world, model), 'Sheet');
