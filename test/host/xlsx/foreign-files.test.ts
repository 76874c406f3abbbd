import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cellAt, sheetNamed } from '../../../src/host/model/sheet.js';
import type { Cell, Sheet, Workbook } from '../../../src/host/model/workbook.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';
import { parseA1 } from '../../../src/host/model/area.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes, 'thử');
  if (!read.ok) throw new Error(read.problem);
  return read.workbook;
}

function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
}

function cellOf(sheet: Sheet, a1: string): Cell {
  const area = parseA1(a1, sheet.maxRows, sheet.maxColumns);
  const cell = area === null ? undefined : cellAt(sheet, area.row, area.column);
  if (cell === undefined) throw new Error(`no cell ${a1}`);
  return cell;
}

/** Read as it is, and read again after we have written it: both must say the same. */
describe.each(
  ['openpyxl.xlsx', 'libreoffice.xlsx'].flatMap((file) => [
    [file, 'read'],
    [file, 'written again'],
  ]),
)('%s, %s', (file, again) => {
  const workbook = (() => {
    const first = open(fixture(file));
    return again === 'read' ? first : open(writeWorkbook(first));
  })();
  const nominations = () => tabOf(workbook, 'Đề cử');

  it.each([
    ['a text', 'A2', 'Nguyễn Văn An', 'General'],
    ['a number', 'D3', -2, 'General'],
    ['a boolean', 'E2', true, 'General'],
    ['a day by the wall clock', 'C2', 45884, 'dd/mm/yyyy'],
    ['a time of day', 'C3', 45887.3125, 'dd/mm/yyyy hh:mm'],
    ['a phone as text', 'G2', '0912345678', '@'],
    ['lines', 'H2', 'dòng 1\ndòng 2', 'General'],
    ['spaces at both ends', 'H3', '  hai đầu  ', 'General'],
  ])('%s', (_, a1, value, numberFormat) => {
    expect(cellOf(nominations(), a1)).toMatchObject({ value, numberFormat, formula: null });
  });

  it('an error cell, not a formula', () => {
    expect(cellOf(nominations(), 'K2')).toMatchObject({ value: { error: '#REF!' }, formula: null });
  });

  it('formulas', () => {
    expect(cellOf(nominations(), 'F3').formula).toBe('=SUM(D2:D3)');
    expect(cellOf(nominations(), 'J2').formula).toBe('=TODAY()');
  });

  it('a link to a cell inside a formula goes by the tab’s id', () => {
    const id = tabOf(workbook, 'Đơn vị').id;
    expect(cellOf(nominations(), 'I2').formula).toBe(`=HYPERLINK("#gid=${id}&range=A2","tới đơn vị")`);
  });

  it('notes and links', () => {
    expect(cellOf(nominations(), 'A2').note).toBe('Ghi chú của ô');
    expect(cellOf(nominations(), 'H2').link).toBe('https://example.vn/a?b=1&c=2');
  });

  it('dropdowns: inline, of another tab, by a name, and rules that are no dropdown', () => {
    const sheet = nominations();
    const units = { kind: 'range', sheetId: tabOf(workbook, 'Đơn vị').id };
    const area = { row: 2, column: 1, rows: 3, columns: 1 };
    expect(cellOf(sheet, 'B900').validation).toMatchObject({
      criteria: { kind: 'list', values: ['Nam', 'Nữ'] },
      allowInvalid: true,
      helpText: 'Chọn một',
    });
    expect(cellOf(sheet, 'L900').validation).toMatchObject({ criteria: { ...units, area }, allowInvalid: false });
    expect(cellOf(sheet, 'N50').validation?.criteria).toEqual({ ...units, area });
    expect(cellOf(sheet, 'M50').validation?.criteria.kind).toBe('carried');
  });

  it('colour rules in their order', () => {
    const [blank, below, scale, doubled] = nominations().conditionalFormats;
    expect(blank?.condition).toEqual({ kind: 'formula', formula: '=($A2="")*($B2<>"")' });
    expect(blank?.style).toMatchObject({ fill: '#ffc7ce', bold: true });
    expect(below?.condition).toMatchObject({
      carried: { attributes: { type: 'cellIs', operator: 'lessThan' }, children: [{ name: 'formula', text: '0' }] },
    });
    expect(scale?.condition).toMatchObject({ carried: { attributes: { type: 'colorScale' } } });
    expect(doubled?.condition).toEqual({ kind: 'formula', formula: '=COUNTIF($G$2:$G$100,G2)>1' });
  });

  it('looks', () => {
    const head = { bold: true, fill: '#1f4e79', fontColor: '#ffffff', wrap: true, vertical: 'middle' };
    expect(cellOf(nominations(), 'A1').style).toMatchObject(head);
    expect(JSON.stringify(cellOf(nominations(), 'D2').style.carried)).toContain('"left","attributes":{"style":"thin"}');
  });

  it('columns, rows, colour, filter, hidden tab, merges, lock', () => {
    const sheet = nominations();
    expect([sheet.columnWidths.get(1), [...sheet.hiddenColumns], sheet.rowHeights.get(3)]).toEqual([210, [8], 53]);
    expect([sheet.tabColor, sheet.filter]).toEqual(['#ff8800', { row: 1, column: 1, rows: 3, columns: 8 }]);
    const units = tabOf(workbook, 'Đơn vị');
    expect(units.merges).toEqual([{ row: 1, column: 3, rows: 2, columns: 2 }]);
    expect(units.protections).toMatchObject([{ area: null, warningOnly: false, restricted: true }]);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Đề cử', false],
      ['Đơn vị', false],
      ['Ẩn', true],
    ]);
  });

  it('names; one of a whole tab ends where the tab ends, a lost one is left out', () => {
    const sheet = nominations();
    const names = new Map(workbook.namedRanges.map(({ name, area }) => [name, area]));
    expect(names.get('don_vi')).toEqual({ row: 2, column: 1, rows: 3, columns: 1 });
    expect(names.get('ca_bang')).toEqual({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
    expect(names.has('hong')).toBe(false);
  });

  it('assumes vi_VN and Asia/Ho_Chi_Minh', () => {
    expect(workbook).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});

describe('exceljs.xlsx', () => {
  const sheet = () => tabOf(open(fixture('exceljs.xlsx')), 'Đề cử');

  it.each([
    ['rich text is plain text', 'B2', 'Nguyễn Văn An', null],
    ['a shared formula’s first cell', 'E2', 3960, '=A2*2'],
    ['a shared formula’s other cell', 'E4', 0, '=A4*2'],
    ['a formula that shows nothing', 'F2', '', '=IF(A2>0,"","Q1")'],
    ['a text that ExcelJS takes for a date', 'F3', 'chữ', '=B2'],
    ['an array formula', 'F4', 5, '=ARRAYFORMULA(SUM(A2:A4*1))'],
    ['an escaped character', 'B3', 'a\rb', null],
    ['an error', 'H2', { error: '#N/A' }, null],
  ])('%s', (_, a1, value, formula) => {
    expect(cellOf(sheet(), a1)).toMatchObject({ value, formula, computed: true });
  });

  it('a whole column’s text format counts for cells nobody has filled', () => {
    expect(cellOf(sheet(), 'D900').numberFormat).toBe('@');
  });

  it('a link inside, a freeze, a note, dropdowns given cell by cell', () => {
    const tab = sheet();
    expect(cellOf(tab, 'G2').link).toBe('#gid=0&range=A2');
    expect([tab.frozenRows, cellOf(tab, 'B2').note]).toEqual([1, 'ghi chú']);
    expect(cellOf(tab, 'I500').validation?.criteria).toEqual({ kind: 'list', values: ['Nam', 'Nữ'] });
  });

  it('openpyxl’s freeze', () => {
    const tab = tabOf(open(fixture('openpyxl.xlsx')), 'Đề cử');
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([1, 1]);
  });
});
