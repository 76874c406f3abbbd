import { describe, expect, it } from '@jest/globals';
import { cellAt } from '../../src/host/model/sheet.js';
import { bench, HEAD } from './sheet-of-one-tab.js';

describe('reading and writing cells', () => {
  it('a blank is an empty text, an error its name, a percentage a number', () => {
    const host = bench();
    host.person(HEAD).paste('Tab', 'A1', [['', '50%', '+abc', 'có', 'TRUE']]);
    expect(host.see('cells(1, 1, 1, 5).getValues()')).toEqual([['', 0.5, '#NAME?', 'có', true]]);
  });

  it('a date is midnight of the spreadsheet’s zone, whatever the script’s zone is', () => {
    const host = bench({ zone: 'Asia/Ho_Chi_Minh', scriptTimeZone: 'America/New_York' });
    host.person(HEAD).type('Tab', 'A1', '15/8/2025');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['2025-08-14T17:00:00.000Z']]);
    expect(host.see('cells(1, 1, 1, 1).getValues()[0][0].getDate()')).toBe(14);
    expect(host.see('new Date(2025, 7, 15).toISOString()')).toBe('2025-08-15T04:00:00.000Z');
  });

  it('changing the spreadsheet’s zone leaves the day as people see it', () => {
    const host = bench();
    host.person(HEAD).type('Tab', 'A1', '15/8/2025');
    host.see('file.setSpreadsheetTimeZone("America/New_York")');
    expect(host.person(HEAD).see('Tab', 'A1')).toBe('15/08/2025');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['2025-08-15T04:00:00.000Z']]);
  });

  it('a number in a date cell is a date: a birth year typed there is lost', () => {
    const host = bench();
    host.see('cells(1, 1, 1, 1).setNumberFormat("dd/mm/yyyy").setValues([[1975]])');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['1905-05-27T16:53:30.000Z']]);
  });

  it('a number too large for a date gives a Date that is none, and is shown as the number', () => {
    const host = bench();
    host.person(HEAD).setNumberFormat('Tab', 'A1:D1', 'dd/mm/yyyy');
    host.see('cells(1, 1, 1, 4).setValues([[912345678, 1e308, 2958466, -700000]])');
    expect(host.see('cells(1, 1, 1, 4).getValues()[0].map((date) => date.getTime() || "none")')).toEqual([
      'none',
      'none',
      253_402_275_600_000,
      -62_689_187_190_000,
    ]);
    expect(host.see('cells(1, 1, 1, 1).getValues()[0].map(String)')).toEqual(['Invalid Date']);
    expect(['A1', 'C1'].map((a1) => host.person(HEAD).see('Tab', a1))).toEqual(['912345678', '01/01/10000']);
    expect(host.see('new Date(NaN).getTimezoneOffset()')).toBeNull();
    expect(host.see('new Date(2025, NaN).getFullYear()')).toBeNull();
  });

  it('setValues reads texts as if typed; plain text cells keep them', () => {
    const host = bench();
    host.see('cells(1, 2, 1, 1).setNumberFormat("@")');
    host.see('cells(1, 1, 1, 2).setValues([["0042", "0042"]])');
    expect(host.see('cells(1, 1, 1, 2).getValues()')).toEqual([[42, '0042']]);
  });

  it('null and an empty text clear, a Date gets the locale’s format, a formula is stored', () => {
    const host = bench();
    host.see('cells(1, 1, 1, 1).setValues([["x"]])');
    host.see('cells(1, 1, 1, 3).setValues([[null, new Date(Date.UTC(2025, 7, 15)), "=A1"]])');
    expect(host.see('cells(1, 1, 1, 3).getFormulas()')).toEqual([['', '', '=A1']]);
    const [tab] = host.workbook.sheets;
    expect([1, 2, 3].map((column) => tab && cellAt(tab, 1, column)?.numberFormat)).toEqual([
      'General',
      'dd/mm/yyyy h:mm:ss',
      'General',
    ]);
    expect(host.person(HEAD).see('Tab', 'A1')).toBe('');
  });

  it('a formula without a result is #N/A to scripts and itself in the grid; one with a result from a file gives it; TODAY() follows the clock', () => {
    const host = bench();
    host.see('cells(1, 1, 1, 2).setValues([["=SUM(B1:B9)", "=TODAY()"]])');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['#N/A']]);
    expect([host.person(HEAD).see('Tab', 'A1'), host.problems]).toEqual(['=SUM(B1:B9)', []]);
    const [tab] = host.workbook.sheets;
    const cell = tab && cellAt(tab, 1, 1);
    Object.assign(cell ?? {}, { value: 7, computed: true });
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([[7]]);
    host.see('cells(1, 2, 1, 1).setNumberFormat("dd/mm/yyyy")');
    expect(host.see('cells(1, 2, 1, 1).getValues()')).toEqual([['2025-08-17T17:00:00.000Z']]);
  });

  it.each([
    [
      'cells(1, 1, 2, 1).setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'cells(1, 1, 1, 4).setValues([[1, 2, 3, 4, 5]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    [
      'cells(1, 1, 1, 1).setValues([["x".repeat(50001)]])',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'cells(1, 1, 1, 1).setValues("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['cells(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['cells(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['cells(0, 1, 1, 1)', 'The starting row of the range is too small.'],
    ['cells(1000, 1, 2, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['cells(1, 26, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['file.insertSheet("Tab", 0)', 'A sheet with the name "Tab" already exists. Please enter another name.'],
  ])('%s throws Google’s text', (expression, text) => {
    expect(() => bench().see(expression)).toThrow(expect.objectContaining({ name: 'Exception', message: text }));
  });

  it('50,000 characters fit, and a refused setValues writes nothing', () => {
    const host = bench();
    expect(host.see('cells(1, 1, 1, 1).setValues([["x".repeat(50000)]]).getValues()[0][0].length')).toBe(50_000);
    expect(() => host.see('cells(2, 1, 1, 2).setValues([["a", "x".repeat(50001)]])')).toThrow('50000');
    expect(host.see('cells(2, 1, 1, 2).getValues()')).toEqual([['', '']]);
  });

  it('the last row counts content and formulas, not formats, notes or dropdowns', () => {
    const host = bench();
    host.see('cells(900, 3, 1, 1).setNumberFormat("@").setNotes([["x"]]).setBackgrounds([["#ff0000"]])');
    expect(host.see('[tab.getLastRow(), tab.getLastColumn()]')).toEqual([0, 0]);
    host.see('cells(7, 2, 1, 1).setValues([[\'=""\']])');
    expect(host.see('[tab.getLastRow(), tab.getLastColumn(), tab.getMaxRows()]')).toEqual([7, 2, 1000]);
  });

  it('a range is coordinates: after people delete a row it means other cells', () => {
    const host = bench();
    host.person(HEAD).paste('Tab', 'A1', [['one'], ['two'], ['three']]);
    host.calls.beforeCall(({ what }) => {
      if (what.startsWith('Range.setValues')) host.person(HEAD).deleteRows('Tab', 1, 1);
    });
    host.see('cells(2, 2, 1, 1).setValues([["beside two?"]])');
    expect(host.see('cells(1, 1, 2, 2).getValues()')).toEqual([
      ['two', ''],
      ['three', 'beside two?'],
    ]);
  });

  it('a tab deleted meanwhile is not found', () => {
    const host = bench();
    host.calls.beforeCall(() => host.person(HEAD).deleteTab('Other'));
    expect(() => host.see('tabOf("Other").getRange(1, 1, 1, 1).getValues()')).toThrow('not found');
  });
});
