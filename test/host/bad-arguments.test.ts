import { expect, it } from '@jest/globals';
import { bench } from './sheet-of-one-tab.js';

it.each([
  ['cells(1, 1, 1, 1).setFontWeight("boldish")', 'not imitated: Range.setFontWeight("boldish")'],
  ['cells(1, 1, 1, 1).setVerticalAlignment("centre")', 'not imitated: Range.setVerticalAlignment("centre")'],
  ['cells(1, 1, 1, 1).setWrap("yes")', 'method signature'],
  ['tab.setFrozenRows(-1)', 'Invalid argument: -1'],
  ['tab.setFrozenColumns(1.5)', 'method signature'],
  ['tab.setColumnWidth(1, -5)', 'Invalid argument: -5'],
  ['tab.setName("")', '1 to 100 characters'],
  ['file.setSpreadsheetTimeZone("Mars/X")', 'Invalid argument: Mars/X'],
  ['SpreadsheetApp.newConditionalFormatRule().setBackground("zz")', 'use #rrggbb'],
  ['SpreadsheetApp.newConditionalFormatRule().setFontColor("zz")', 'use #rrggbb'],
])('%s is not accepted', (expression, text) => {
  expect(() => bench().see(expression)).toThrow(text);
});
