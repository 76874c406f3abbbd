import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/host/model/workbook.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';
import { copiedPart, fileOf, firstTab, openBytes, rowOf, tabOf } from './file-of.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
/** A look with a date, one with plain text. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="46"/></cellXfs>';

const cellsOf = (bytes: Uint8Array): (Cell | undefined)[] => firstTab(bytes).rows[0] ?? [];
const valuesOf = (bytes: Uint8Array) => cellsOf(bytes).map((cell) => cell?.value);

/** As it is read, and as it is read again from the copy. */
const both = (bytes: Uint8Array) => [bytes, writeWorkbook(openBytes(bytes))];

describe('texts, however a program writes them', () => {
  it.each([
    ['CDATA in the table of texts', '<c t="s"><v>0</v></c>', '<si><t><![CDATA[Họ & tên]]></t></si>', 'Họ & tên'],
    ['CDATA inline', '<c t="inlineStr"><is><t><![CDATA[a<b]]>c</t></is></c>', '', 'a<bc'],
    ['CDATA as a formula’s result', '<c t="str"><f>A2</f><v><![CDATA[x]]></v></c>', '', 'x'],
    ['an escape inline', '<c t="inlineStr"><is><t>Họ và_x000D_\ntên</t></is></c>', '', 'Họ và\r\ntên'],
    ['an escape as a result', '<c t="str"><f>A2</f><v>a_x000B_b</v></c>', '', 'a\u000bb'],
    ['rich text inline', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', '', 'ab'],
    ['reading aids left out', '<c t="s"><v>0</v></c>', '<si><t>東京</t><rPh><t>トウキョウ</t></rPh></si>', '東京'],
    ['a number of no text', '<c t="s"><v>7</v></c>', '', { error: '#REF!' }],
    ['the value beside a type of the future', '<c t="new"><v>abc</v></c>', '', 'abc'],
  ])('%s', (_, cell, strings, value) => {
    for (const bytes of both(tabOf(rowOf(cell), { strings }))) expect(valuesOf(bytes)).toEqual([value]);
  });
});

describe('numbers and days that are none stay as they came, and change nothing else', () => {
  it.each([
    ['NaN', '<c><v>NaN</v></c>', 'NaN'],
    ['INF', '<c><v>INF</v></c>', 'INF'],
    ['a day that no month has', '<c t="d"><v>2025-02-31</v></c>', '2025-02-31'],
    ['a day without a value', '<c t="d"/>', undefined],
    ['a day', '<c t="d"><v>2025-08-15</v></c>', 45884],
    ['a time', '<c t="d" s="1"><v>2025-08-15T12:00:00</v></c>', 45884.5],
  ])('%s', (_, cell, value) => {
    const bytes = tabOf(rowOf(`${cell}<c><v>45000</v></c>`), { styles: STYLES });
    for (const each of both(bytes)) expect(valuesOf(each)).toEqual([value, 45000]);
  });
});

describe('days counted from 1904', () => {
  it.each(['1', 'true'])('date1904="%s": days, results, bounds of rules; not durations, not plain numbers', (yes) => {
    const cells =
      '<c s="1"><v>44422</v></c><c s="1"><f>A1+5</f><v>44427</v></c><c><v>44422</v></c><c s="3"><v>0.5</v></c>';
    const rule =
      '<dataValidations><dataValidation type="date" operator="lessThan" sqref="F1"><formula1>44422</formula1></dataValidation></dataValidations>';
    const bytes = tabOf(rowOf(cells, rule), { before: `<workbookPr date1904="${yes}"/>`, styles: STYLES });
    for (const each of both(bytes)) expect(valuesOf(each).slice(0, 4)).toEqual([45884, 45889, 44422, 0.5]);
    expect(copiedPart(bytes, SHEET)).toContain('<formula1>45884</formula1>');
  });
});

describe('what Google fills in beside an array formula', () => {
  const marker = 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Thôn Mỗ Đoạn")'.replace(/"/g, '&quot;');
  const bytes = tabOf(rowOf(`<c t="str"><f>${marker}</f><v>Thôn Mỗ Đoạn</v></c><c><f>${marker}</f><v>4</v></c>`));

  it('is its value, without a formula', () => {
    for (const each of both(bytes)) {
      expect(cellsOf(each)).toMatchObject([
        { value: 'Thôn Mỗ Đoạn', formula: null, computed: true },
        { value: 4, formula: null },
      ]);
    }
  });

  it('comes out of the copy as it came, unless somebody typed something else', () => {
    expect(copiedPart(bytes, SHEET)).toContain('COMPUTED_VALUE');
    const workbook = openBytes(bytes);
    for (const cell of workbook.sheets[0]?.rows[0] ?? []) if (cell !== undefined) cell.value = 'khác';
    expect(cellsOf(writeWorkbook(workbook)).map((cell) => cell?.value)).toEqual(['khác', 'khác']);
  });
});

describe('merged areas', () => {
  const merges = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A3:A5"/><mergeCell ref="B1:B2"/></mergeCells>';
  const bytes = tabOf(
    `<sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>${merges}`,
  );

  it('of two that overlap the first counts, and the other is named', () => {
    expect(readWorkbook(bytes, 'x')).toMatchObject({ ok: true, overlapping: [{ tab: 'Đề cử', areas: ['A3:A5'] }] });
    expect(copiedPart(bytes, SHEET)).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:B2"/></mergeCells>',
    );
  });

  it('values under a merged area are kept', () => {
    for (const each of both(bytes)) expect(firstTab(each).rows.map((row) => row?.[0]?.value)).toEqual([1, 2]);
  });
});

describe('rules', () => {
  it.each(['TODAY()', '$A$1', '45884', 'DATE(2025,8,15)'])('a bound of a date rule stays as it came: %s', (bound) => {
    const rule = `<dataValidations><dataValidation type="date" operator="lessThanOrEqual" errorTitle="Ngày" error="Sai" sqref="B2:B9"><formula1>${bound}</formula1></dataValidation></dataValidations>`;
    const copy = copiedPart(tabOf(rowOf('<c><v>1</v></c>', rule)), SHEET);
    expect(copy).toContain(`<formula1>${bound}</formula1>`);
    expect(copy).toMatch(/type="date" operator="lessThanOrEqual" errorTitle="Ngày" error="Sai"[^>]*sqref="B2:B9"/);
  });

  const colours = (rule: string) =>
    tabOf(rowOf('<c><v>1</v></c>', `<conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`));

  it.each([
    ['a data bar without its settings', '<cfRule type="dataBar" priority="2"/>'],
    ['a scale of one colour', '<cfRule type="colorScale"><colorScale><cfvo type="min"/></colorScale></cfRule>'],
    ['a comparison with nothing', '<cfRule type="cellIs" operator="lessThan"/>'],
    ['a comparison with another file', '<cfRule type="expression"><formula>A1=[1]T!$A$1</formula></cfRule>'],
  ])('%s is left out with a note', (_, rule) => {
    expect(readWorkbook(colours(rule), 'x')).toMatchObject({ ok: true, dropped: ['colourRules'] });
    expect(copiedPart(colours(rule), SHEET)).not.toContain('cfRule');
  });

  it('a data bar and icons with their settings come out as they came', () => {
    const bar = '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>';
    const icons =
      '<iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>';
    const copy = copiedPart(
      colours(
        `<cfRule type="dataBar" priority="2">${bar}</cfRule><cfRule type="iconSet" priority="1">${icons}</cfRule>`,
      ),
      SHEET,
    );
    expect(copy.indexOf(icons)).toBeGreaterThan(0);
    expect(copy.indexOf(bar)).toBeGreaterThan(copy.indexOf(icons));
  });
});

describe('names', () => {
  const named = (names: string) =>
    fileOf({
      tabs: { "Kết qu'ả": rowOf('<c><v>1</v></c>'), 'Đơn vị': rowOf('<c><v>1</v></c>') },
      after: `<definedNames>${names}</definedNames>`,
    });
  const namesIn = (bytes: Uint8Array) => copiedPart(bytes, WORKBOOK).match(/<definedName .*?<\/definedName>/g) ?? [];

  it('of one tab and of a formula are kept with their scope, and differ by case only where their scopes do', () => {
    const bytes = named(
      `<definedName name="khoi" localSheetId="0">'Kết qu''ả'!$A$1</definedName><definedName name="KHOI">'Đơn vị'!$A$2</definedName>` +
        `<definedName name="Khoi">'Đơn vị'!$A$3</definedName><definedName name="day">OFFSET('Đơn vị'!$A$1,0,0,3,1)</definedName>`,
    );
    expect(readWorkbook(bytes, 'x')).toMatchObject({ ok: true, dropped: ['names'] });
    expect(namesIn(bytes)).toEqual([
      `<definedName name="KHOI">'Đơn vị'!$A$2</definedName>`,
      `<definedName name="khoi" localSheetId="0">'Kết qu''ả'!$A$1</definedName>`,
      `<definedName name="day">OFFSET('Đơn vị'!$A$1,0,0,3,1)</definedName>`,
    ]);
  });

  it('of print titles, on a tab with an apostrophe', () => {
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết qu''ả'!$1:$2</definedName>`;
    expect(namesIn(named(titles))).toEqual([titles]);
  });

  it.each(['A1', 'hai từ', 'R1C1', '1a'])('that Excel refuses are left out with a note: %s', (name) => {
    const bytes = named(`<definedName name="${name}">'Đơn vị'!$A$1</definedName>`);
    expect(readWorkbook(bytes, 'x')).toMatchObject({ ok: true, dropped: ['names'] });
    expect(namesIn(bytes)).toEqual([]);
  });
});

describe('formulas that Excel would refuse in the copy', () => {
  it.each([
    ['another file’s', "'[1]Tab 1'!A1", 'kq'],
    ['a table’s', 'SUM(Bảng1[Số])', 'kq'],
    ['a bracket that does not close', 'SUM(A1', 'kq'],
  ])('%s is written as what it shows', (_, formula, value) => {
    const copy = writeWorkbook(openBytes(tabOf(rowOf(`<c t="str"><f>${formula}</f><v>kq</v></c>`))));
    expect(cellsOf(copy)).toMatchObject([{ value, formula: null }]);
  });
});
