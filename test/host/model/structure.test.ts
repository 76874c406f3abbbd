import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatA1, parseA1, splitTabName } from '../../../src/host/model/area.js';
import { formatKind } from '../../../src/host/model/number-format.js';
import { instantOfSerial, serialOfDay, serialOfInstant } from '../../../src/host/model/serial.js';
import { addSheet, cellAt, emptyWorkbook, makeCell } from '../../../src/host/model/sheet.js';
import { deleteRows, insertColumns, insertRows } from '../../../src/host/model/structure.js';

function sheetWithRule() {
  const workbook = emptyWorkbook();
  const sheet = addSheet(workbook, 'Tab');
  const range = { row: 3, column: 2, rows: 5, columns: 1 };
  sheet.conditionalFormats.push({ ranges: [range], condition: { kind: 'formula', formula: '=TRUE' }, style: {} });
  return { workbook, sheet, range };
}

describe('lines that people insert and delete', () => {
  it.each([
    [1, 2, 'B5:B9'],
    [4, 2, 'B3:B9'],
    [8, 2, 'B3:B7'],
  ])('rows inserted at %i: a rule of B3:B7 is %s', (at, count, a1) => {
    const { workbook, sheet, range } = sheetWithRule();
    insertRows(workbook, sheet, at, count);
    expect(formatA1(range)).toBe(a1);
    expect(sheet.maxRows).toBe(1000 + count);
  });

  it.each([
    [1, 2, 'B1:B5'],
    [2, 3, 'B2:B4'],
    [6, 9, 'B3:B5'],
  ])('rows deleted from %i: a rule of B3:B7 is %s', (at, count, a1) => {
    const { workbook, sheet, range } = sheetWithRule();
    deleteRows(workbook, sheet, at, count);
    expect(formatA1(range)).toBe(a1);
  });

  it('a rule whose rows are all deleted is gone', () => {
    const { workbook, sheet } = sheetWithRule();
    deleteRows(workbook, sheet, 2, 8);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('an inserted line looks like the one before it and is empty', () => {
    const { workbook, sheet } = sheetWithRule();
    Object.assign(makeCell(sheet, 2, 1), { value: 'x', numberFormat: '@', note: 'n' });
    insertRows(workbook, sheet, 3, 1);
    insertColumns(workbook, sheet, 2, 1);
    expect([cellAt(sheet, 3, 1), cellAt(sheet, 2, 2)]).toEqual([
      expect.objectContaining({ value: '', numberFormat: '@', note: null }),
      expect.objectContaining({ value: '', numberFormat: '@', note: null }),
    ]);
  });
});

describe('addresses, days and formats', () => {
  it('A1 notation is read back as written', () => {
    const line = fc.integer({ min: 1, max: 800 });
    fc.assert(
      fc.property(line, line, line, line, (row, column, rows, columns) => {
        const area = { row, column, rows, columns };
        expect(parseA1(formatA1(area), 2000, 2000)).toEqual(area);
      }),
    );
  });

  it('whole columns and rows reach to the end of the grid; a tab’s name may hold quotes', () => {
    expect(parseA1('B:C', 1000, 26)).toEqual({ row: 1, column: 2, rows: 1000, columns: 2 });
    expect(parseA1('$3:$4', 1000, 26)).toEqual({ row: 3, column: 1, rows: 2, columns: 26 });
    expect(parseA1('Đề', 1000, 26)).toBeNull();
    expect(splitTabName("'Đề ''cử'!A1")).toEqual({ tab: "Đề 'cử", a1: 'A1' });
  });

  it('a serial number is the same wall time in its zone, back and forth', () => {
    const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Chatham', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), zones, (day, zone) => {
        expect(serialOfInstant(instantOfSerial(day + 0.5, zone), zone)).toBe(day + 0.5);
      }),
    );
    expect(serialOfDay(2025, 8, 15)).toBe(45_884);
    expect(serialOfDay(2025, 2, 29)).toBeNull();
  });

  it.each([
    ['General', 'general'],
    ['@', 'text'],
    ['dd/mm/yyyy', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['mmm', 'date'],
    ['[h]:mm', 'time'],
    ['0.0%', 'number'],
    ['#,##0 "đ"', 'number'],
    ['[Red]0', 'number'],
  ])('the format %s is of kind %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });
});
