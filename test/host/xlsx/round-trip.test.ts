import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { formatA1 } from '../../../src/host/model/area.js';
import { addSheet, blankCell, emptyWorkbook, makeCell } from '../../../src/host/model/sheet.js';
import type { Cell, Sheet, ValidationRule, Workbook } from '../../../src/host/model/workbook.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';
import { anyWorkbook } from './any-workbook.js';

const isBare = (it: Cell) => JSON.stringify(it) === JSON.stringify(blankCell());

/** A tab as it can be compared: cells by address, lines sorted, nothing of what only a file carries. */
function comparable({ rows, columnWidths, rowHeights, hiddenColumns, hiddenRows, ...rest }: Sheet) {
  const cells = rows.flatMap((row, rowAt) =>
    (row ?? []).flatMap((it, columnAt) => {
      const address = formatA1({ row: rowAt + 1, column: columnAt + 1, rows: 1, columns: 1 });
      return it === undefined || isBare(it) ? [] : [[address, it] as const];
    }),
  );
  const sorted = (lines: Iterable<unknown>) => [...lines].map((it) => JSON.stringify(it)).sort();
  const lines = [columnWidths, rowHeights, hiddenColumns, hiddenRows].map((it) => sorted(it));
  return { ...rest, carried: null, cells: Object.fromEntries(cells), lines };
}

function roundTrip(workbook: Workbook): Workbook {
  const read = readWorkbook(writeWorkbook(workbook), 'tệp khác tên');
  if (!read.ok) throw new Error(read.problem);
  return read.workbook;
}

describe('a workbook written and read again', () => {
  it('is what it was: values, formulas, formats, looks, notes, links, dropdowns, rules, lines, names, protections', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const again = roundTrip(workbook);
        const { sheets, ...properties } = workbook;
        const { sheets: sheetsAgain, ...propertiesAgain } = again;
        expect(sheetsAgain.map(comparable)).toEqual(sheets.map(comparable));
        expect(propertiesAgain).toEqual(properties);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps a text of 50,000 letters whole, though a file’s cell holds 32,767', () => {
    const workbook = emptyWorkbook();
    const long = 'Thành tích. '.repeat(4200).slice(0, 50_000);
    makeCell(addSheet(workbook, 'Đề cử'), 2, 3).value = long;
    const again = roundTrip(workbook);
    expect(again.sheets[0]?.rows[1]?.[2]?.value).toBe(long);
  });

  it('writes one entry for a dropdown on 10,000 rows of three columns', () => {
    const workbook = emptyWorkbook();
    const sheet = addSheet(workbook, 'Đề cử');
    sheet.maxRows = 10_001;
    const shared: ValidationRule = {
      criteria: { kind: 'list', values: ['Nam', 'Nữ'] },
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    for (let row = 2; row <= 10_001; row += 1)
      for (const column of [2, 3, 4]) makeCell(sheet, row, column).validation = shared;
    const xml = strFromU8(unzipSync(writeWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toContain('sqref="B2:D10001"');
    expect(xml).not.toContain('<c r="B2"');
  });

  it('is unlocked where somebody unlocked a tab in Excel', () => {
    const workbook = emptyWorkbook();
    const sheet = addSheet(workbook, 'Thiết lập');
    const lock = { id: 1, description: 'x', restricted: true, editors: [], domainEdit: false };
    const columns = { row: 1, column: 2, rows: 9, columns: 1 };
    sheet.protections = [
      { ...lock, area: null, warningOnly: false },
      { ...lock, id: 2, area: columns, warningOnly: true },
    ];
    const files = unzipSync(writeWorkbook(workbook));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(files[path] ?? new Uint8Array());
    expect(xml).toContain('<sheetProtection sheet="1"');
    files[path] = strToU8(xml.replace(/<sheetProtection[^>]*\/>/, ''));
    const read = readWorkbook(zipSync(files), 'x');
    expect(read.ok && read.workbook.sheets[0]?.protections.map(({ area: at }) => at)).toEqual([columns]);
  });

  it('forgets what somebody spoilt in our hidden tab, and nothing else', () => {
    const workbook = emptyWorkbook({ timeZone: 'Europe/Paris' });
    makeCell(addSheet(workbook, 'Đề cử'), 1, 1).value = 'Mã';
    const files = unzipSync(writeWorkbook(workbook));
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    files['xl/sharedStrings.xml'] = strToU8(strings.replace(/version(?!=)/, 'phiên bản'));
    const read = readWorkbook(zipSync(files), 'x');
    expect(read.ok && [read.workbook.timeZone, read.workbook.sheets.map(({ name }) => name)]).toEqual([
      'Asia/Ho_Chi_Minh',
      ['Đề cử'],
    ]);
  });
});
