import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { emptyWorkbook, addSheet, makeCell } from '../../../src/host/model/sheet.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';

const compound = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(inside, 'utf16le')]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** A zip whose directory declares 4 GB for one part: what a bomb looks like before it is opened. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(zip({ 'xl/workbook.xml': '<workbook/>' }));
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(0xfffffff0, directory + 24);
  return bytes;
}

function small(): Uint8Array {
  const workbook = emptyWorkbook();
  makeCell(addSheet(workbook, 'Đề cử'), 1, 1).value = 'x';
  return writeWorkbook(workbook);
}

describe('bytes that are no workbook of today’s Excel', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a .csv', strToU8('Họ và tên;Năm sinh\nNguyễn Văn An;1980\n'), 'text'],
    ['a web page called .xls', strToU8('<html><table></table></html>'), 'notWorkbook'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'notWorkbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'notWorkbook'],
    ['an old .xls', compound('Workbook'), 'oldXls'],
    ['a password-protected workbook', compound('EncryptionInfo EncryptedPackage'), 'encrypted'],
    ['a Word document', zip({ 'word/document.xml': '<w:document/>' }), 'notWorkbook'],
    ['any zip', zip({ 'a.txt': 'a' }), 'notWorkbook'],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'openDocument'],
    ['an .xlsb', zip({ 'xl/workbook.bin': '' }), 'binaryXlsb'],
    ['a zip bomb', bomb(), 'tooLarge'],
  ])('%s', (_, bytes, problem) => {
    expect(readWorkbook(bytes, 'x')).toEqual({ ok: false, problem });
  });

  it('a workbook cut short anywhere is damaged, or not a workbook; never an exception', () => {
    const whole = small();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const read = readWorkbook(whole.subarray(0, Math.floor(whole.length * share)), 'x');
      expect(read).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('a workbook with a part of nonsense', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const bytes = zip({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/${part}"/></Relationships>`,
      [part]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</w></c></row></sheetData></worksheet>',
    });
    expect(readWorkbook(bytes, 'x')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('content further away than Google has cells names the tab and the cell', () => {
    const workbook = emptyWorkbook();
    const sheet = addSheet(workbook, 'Đề cử');
    Object.assign(sheet, { maxRows: 1_048_576, maxColumns: 40 });
    makeCell(sheet, 1, 40).value = 'x';
    makeCell(sheet, 1_048_576, 1).value = 'phím lỡ tay';
    const bytes = writeWorkbook(workbook);
    expect(readWorkbook(bytes, 'x')).toEqual({ ok: false, problem: 'tooWide', tab: 'Đề cử', cell: 'A1048576' });
  });
});

describe('files that must not hang', () => {
  const rows = (tail: string, before = '') =>
    zip({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': `<workbook><sheets><sheet name="Đề cử" sheetId="1" r:id="rId1"/></sheets>${before}</workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/Bang.xml"/></Relationships>',
      'xl/worksheets/Bang.xml': `<x:worksheet xmlns:x="m"><x:dimension ref="A1:XFD1048576"/><x:cols><x:col min="1" max="16384" width="9"/></x:cols><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>một</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c><x:c t="d"><x:v>2025-08-15</x:v></x:c></x:row><x:row r="1048576"/></x:sheetData>${tail}</x:worksheet>`,
    });

  it('a merge, a dropdown, a colour rule, a filter and a name of the whole sheet; no cell has an address', () => {
    const all = 'A1:XFD1048576';
    const read = readWorkbook(
      rows(
        `<x:autoFilter ref="${all}"/><x:mergeCells><x:mergeCell ref="${all}"/></x:mergeCells>` +
          `<x:conditionalFormatting sqref="${all}"><x:cfRule type="expression" priority="1"/></x:conditionalFormatting>` +
          `<x:dataValidations><x:dataValidation type="list" sqref="${all}"><x:formula1>"a,b"</x:formula1></x:dataValidation></x:dataValidations>`,
        `<definedNames><definedName name="tat_ca">'Đề cử'!$A:$XFD</definedName></definedNames>`,
      ),
      'x',
    );
    if (!read.ok) throw new Error(read.problem);
    const [sheet] = read.workbook.sheets;
    expect([sheet?.maxRows, sheet?.maxColumns]).toEqual([1000, 26]);
    expect(sheet?.rows[0]?.slice(0, 3).map((cell) => cell?.value)).toEqual(['một', 2, 45884]);
    expect(sheet?.merges).toEqual([{ row: 1, column: 1, rows: 1000, columns: 26 }]);
    expect(read.workbook.namedRanges[0]?.area).toEqual({ row: 1, column: 1, rows: 1000, columns: 26 });
    expect(sheet?.conditionalFormats).toEqual([]);
  });
});
