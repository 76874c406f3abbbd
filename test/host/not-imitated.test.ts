import { describe, expect, it } from '@jest/globals';
import { bench } from './sheet-of-one-tab.js';

describe('what is not imitated throws', () => {
  it.each([
    ['cells(1, 1, 1, 1).getDisplayValues()', 'not imitated: Range.getDisplayValues'],
    ['cells(1, 1, 1, 1).area', 'not imitated: Range.area'],
    ['tab.model', 'not imitated: Sheet.model'],
    ['tab.getDataRange()', 'not imitated: Sheet.getDataRange'],
    ['tab.getRange("A1")', 'not imitated: Sheet.getRange with 1 arguments'],
    ['file.getViewers()', 'not imitated: Spreadsheet.getViewers'],
    ['SpreadsheetApp.openById("x")', 'not imitated: SpreadsheetApp.openById'],
    ['Utilities.sleep(1)', 'not imitated: Utilities.sleep'],
    ['Drive.Files.export("x")', 'not imitated: Drive.Files.export'],
    ['cells(1, 1, 1, 1).setBackgrounds([["red"]])', 'not imitated: Range.setBackgrounds'],
    ['(tab.x = 1)', 'not imitated: setting Sheet.x'],
  ])('%s', (expression, text) => {
    const host = bench();
    expect(() => host.see(expression)).toThrow(text);
    expect(host.problems).toEqual([expect.stringContaining(text)]);
  });

  it.each([
    'setTimeout',
    'TextEncoder',
    'URL',
    'atob',
    'Buffer',
    'process',
    'require',
    'crypto',
    'DriveApp',
    'DocumentApp',
  ])('the context has no %s', (name) => {
    expect(bench().evaluate(`typeof ${name}`)).toBe('undefined');
  });
});
