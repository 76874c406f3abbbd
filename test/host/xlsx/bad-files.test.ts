import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import type { BOUNDS } from '../../../src/host/xlsx/budget.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { emptyWorkbook, addSheet, makeCell } from '../../../src/host/model/sheet.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';
import { fileOf, firstTab, rowOf, tabOf } from './file-of.js';

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

const nested = `${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}`;
const one = rowOf('<c><v>1</v></c>');

/** What a damaged or a hostile file says, in every part that is read. */
describe('damage and mischief: a problem with a name, at once', () => {
  it.each([
    ['a letter that is none, in a cell', tabOf(rowOf('<c t="inlineStr"><is><t>&#x110000;</t></is></c>')), 'damaged'],
    ['… behind the rows', tabOf(`${one}<headerFooter><oddHeader>&#x110000;</oddHeader></headerFooter>`), 'damaged'],
    ['… in the texts', tabOf(one, { strings: '<si><t>&#x110000;</t></si>' }), 'damaged'],
    ['… in the workbook', tabOf(one, { before: '<a b="&#x110000;"/>' }), 'damaged'],
    ['60,000 elements in one another, in a cell', tabOf(rowOf(`<c>${nested}</c>`)), 'damaged'],
    ['… behind the rows', tabOf(`${one}<extLst>${nested}</extLst>`), 'damaged'],
    ['… in the texts', tabOf(one, { strings: nested }), 'damaged'],
    ['… in the styles', tabOf(one, { styles: nested }), 'damaged'],
    ['… in the workbook', tabOf(one, { after: nested }), 'damaged'],
    ['comments that never end', tabOf(`${one}${'<!--'.repeat(100_000)}`), 'damaged'],
    ['tags that never end', tabOf(`<sheetData>${'<row '.repeat(100_000)}</sheetData>`), 'damaged'],
    ['quotes that never end', tabOf(`${one}${'<a b="'.repeat(100_000)}`), 'damaged'],
    ['an entity of its own', tabOf(rowOf('<c t="inlineStr"><is><t>&lol;</t></is></c>')), 'damaged'],
    ['a row beyond Excel’s last', tabOf('<sheetData><row r="9999999"><c><v>1</v></c></row></sheetData>'), 'damaged'],
    ['a row that is no number', tabOf('<sheetData><row r="x"><c><v>1</v></c></row></sheetData>'), 'damaged'],
    ['a column beyond Excel’s last', tabOf(rowOf('<c r="ZZZ1"><v>1</v></c>')), 'damaged'],
    [
      'a text of 200,000 letters',
      tabOf(rowOf(`<c t="inlineStr"><is><t>${'a'.repeat(200_000)}</t></is></c>`)),
      'damaged',
    ],
    ['a tab without its part', fileOf({ tabs: { a: one }, parts: { 'xl/worksheets/sheet1.xml': '<x/>' } }), 'damaged'],
    ['600,000 names', tabOf(one, { after: `<definedNames>${'<a/>'.repeat(600_000)}</definedNames>` }), 'tooLarge'],
  ])('%s', (_, bytes, problem) => {
    expect(readWorkbook(bytes, 'x')).toEqual({ ok: false, problem });
  });

  const full = { ok: false, problem: 'tooFull', tab: 'Đề cử' };
  const small: typeof BOUNDS = { cells: 1000, letters: 100_000, formulaLetters: 100_000 };

  it('a long formula shared by many cells is not written out for all of them', () => {
    const master = `<c><f t="shared" si="0" ref="A1:A9">${'A1+'.repeat(2700)}1</f><v>1</v></c>`;
    const bytes = tabOf(rowOf(master + '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(20)));
    expect(readWorkbook(bytes, 'x', small)).toEqual(full);
  });

  it('a long text that many cells refer to', () => {
    const strings = `<si><t>${'a'.repeat(20_000)}</t></si>`;
    const bytes = tabOf(rowOf('<c t="s"><v>0</v></c>'.repeat(6)), { strings });
    expect(readWorkbook(bytes, 'x', small)).toEqual(full);
  });

  it('many coloured cells', () => {
    const styles = '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>';
    const bytes = tabOf(`<sheetData>${`<row>${'<c s="1"/>'.repeat(200)}</row>`.repeat(6)}</sheetData>`, { styles });
    expect(readWorkbook(bytes, 'x', small)).toEqual(full);
  });

  it('a dropdown of ten whole columns with a cell far below', () => {
    const far = '<row r="300000"><c><v>1</v></c></row>';
    const rule =
      '<dataValidations><dataValidation type="list" sqref="A1:J1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    expect(readWorkbook(tabOf(`<sheetData>${far}</sheetData>${rule}`), 'x')).toEqual(full);
  });

  it('a size that the directory of the zip does not admit', () => {
    const bytes = Buffer.from(tabOf(rowOf('<c><v>1</v></c>'.repeat(1000))));
    for (let at = bytes.indexOf('504b0102', 0, 'hex'); at >= 0; at = bytes.indexOf('504b0102', at + 4, 'hex')) {
      bytes.writeUInt32LE(40, at + 24);
    }
    expect(readWorkbook(bytes, 'x')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('very many merged areas of whole columns', () => {
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(100_000);
    expect(firstTab(tabOf(`${one}<mergeCells>${merges}</mergeCells>`)).merges).toHaveLength(1);
  });
});
