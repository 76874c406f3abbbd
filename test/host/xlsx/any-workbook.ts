import fc from 'fast-check';
import type { Area } from '../../../src/host/model/area.js';
import { addSheet, blankCell, emptyWorkbook, makeCell } from '../../../src/host/model/sheet.js';
import type { Cell, Style, ValidationRule, Workbook } from '../../../src/host/model/workbook.js';

const SIZE = 12;

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Nguyễn Văn An',
    '=1+1',
    '+84',
    "'x",
    '0912345678',
    '_x000D_',
    '_x005F_x000D_',
    'a\r\nb\tc',
    '  hai đầu  ',
    '<&>"',
    '#REF!',
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Days and times to the millisecond, as a clock has them. */
const dated = fc.record({
  value: fc.integer({ min: 60, max: 60_000 * 1000 }).map((it) => it / 1000),
  numberFormat: fc.constantFrom('dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'h:mm:ss', 'd mmmm yyyy', '[h]:mm'),
});
const plain = fc.record({
  value: fc.oneof(
    text,
    number,
    fc.boolean(),
    fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }, { error: '#DIV/0!' }),
  ),
  numberFormat: fc.constantFrom('General', '@', '0%', '#,##0.00', '#,##0 "đồng"', '0.0'),
});
const formula = fc.record({
  value: fc.oneof(text, fc.integer(), fc.boolean()),
  formula: fc.constantFrom(
    '=SUM(A1:B2)',
    '=IF(A1="","trống",A1)',
    '=TEXTJOIN(", ",TRUE,A1:A3)',
    '=HYPERLINK("#gid=0&range=B5","tới ""B5""")',
    '=ARRAYFORMULA(A1:A3*2)',
    '=QUERY(A1:B9,"select A where B = ""x""")',
    "='Tab / hai'!A1",
  ),
  numberFormat: fc.constantFrom('General', 'dd/mm/yyyy', '@'),
});
const unread = fc.record({ formula: fc.constantFrom('=A1*2', '=TODAY()'), computed: fc.constant(false) });

const style: fc.Arbitrary<Style> = fc.record(
  {
    fill: hex,
    fontColor: hex.filter((it) => it !== '#000000'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontSize: fc.integer({ min: 6, max: 40 }).filter((it) => it !== 10),
    fontFamily: fc.constantFrom('Times New Roman', 'Roboto'),
    wrap: fc.constant(true),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    horizontal: fc.constantFrom('left', 'center', 'right'),
  },
  { requiredKeys: [] },
);

const listValue = text.filter((it) => it.trim() !== '' && it.trim() === it);
const rule: fc.Arbitrary<ValidationRule> = fc.record({
  criteria: fc.oneof(
    fc.array(listValue, { minLength: 1, maxLength: 40 }).map((values) => ({ kind: 'list' as const, values })),
    fc.constant({ kind: 'range' as const, sheetId: 0, area: { row: 2, column: 1, rows: 3, columns: 1 } }),
  ),
  showDropdown: fc.constant(true),
  allowInvalid: fc.boolean(),
  helpText: fc.option(fc.constantFrom('Chọn một giá trị', 'Ghi "có" hoặc <không>')),
});

const cell: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.oneof(dated, plain, formula, unread),
    style,
    fc.record(
      {
        note: text.filter((it) => it.trim() !== ''),
        link: fc.constantFrom('https://example.vn/?a=1&b=2', '#gid=0&range=C3', 'mailto:a@example.vn'),
      },
      { requiredKeys: [] },
    ),
    fc.option(rule),
  )
  .map(([content, looks, more, validation]) => ({ ...blankCell(), ...content, style: looks, ...more, validation }));

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 1, max: SIZE }),
  column: fc.integer({ min: 1, max: SIZE }),
  rows: fc.integer({ min: 1, max: 900 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const email = fc.constantFrom('a@example.vn', 'b@example.vn');
const tab = fc.record({
  cells: fc.array(fc.tuple(fc.integer({ min: 1, max: SIZE }), fc.integer({ min: 1, max: SIZE }), cell), {
    maxLength: 25,
  }),
  hidden: fc.boolean(),
  tabColor: fc.option(hex),
  maxRows: fc.integer({ min: 1000, max: 3000 }),
  frozenRows: fc.integer({ min: 0, max: 3 }),
  frozenColumns: fc.integer({ min: 0, max: 3 }),
  columnWidths: fc.dictionary(
    fc.constantFrom('1', '2', '5'),
    fc.integer({ min: 20, max: 400 }).filter((it) => it !== 100),
  ),
  rowHeights: fc.dictionary(
    fc.constantFrom('1', '3'),
    fc.integer({ min: 10, max: 200 }).filter((it) => it !== 21),
  ),
  hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: SIZE })),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: SIZE })),
  filter: fc.option(area),
  colours: fc.array(fc.tuple(fc.array(area, { minLength: 1, maxLength: 3 }), style), { maxLength: 3 }),
  protections: fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      area: fc.option(area),
      description: text,
      warningOnly: fc.boolean(),
      restricted: fc.boolean(),
      editors: fc.array(email),
      domainEdit: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

/** Only what a colour rule may change. */
const ruleStyle = ({ fill, fontColor, bold, italic }: Style): Style => ({
  ...(fill === undefined ? {} : { fill }),
  ...(fontColor === undefined ? {} : { fontColor }),
  ...(bold === undefined ? {} : { bold }),
  ...(italic === undefined ? {} : { italic }),
});

function build(tabs: readonly (typeof tab extends fc.Arbitrary<infer T> ? T : never)[]): Workbook {
  const workbook = { ...emptyWorkbook({ name: 'Thử', timeZone: 'Asia/Bangkok', owner: 'x@example.vn' }) };
  Object.assign(workbook, { documentProperties: { 'a.b': '{"c":"đ\\u0001"}' }, editors: ['a@example.vn'], nextId: 50 });
  tabs.forEach((made, at) => {
    const sheet = addSheet(workbook, ['Đề cử', 'Tab / hai', 'Một cái tên dài hơn ba mươi mốt chữ cái'][at] ?? `t${at}`);
    const { cells, colours, columnWidths, rowHeights, hiddenColumns, hiddenRows, ...rest } = made;
    const lines = (widths: Record<string, number>) =>
      new Map(Object.entries(widths).map(([key, it]) => [Number(key), it]));
    Object.assign(sheet, rest, { columnWidths: lines(columnWidths), rowHeights: lines(rowHeights) });
    Object.assign(sheet, {
      hiddenColumns: new Set(hiddenColumns),
      hiddenRows: new Set(hiddenRows),
      hidden: at > 0 && made.hidden,
    });
    for (const [row, column, content] of cells) Object.assign(makeCell(sheet, row, column), content);
    sheet.conditionalFormats = colours.map(([ranges, looks]) => ({
      ranges,
      condition: { kind: 'formula', formula: '=($A1="")*($B1<>"x")' },
      style: ruleStyle(looks),
    }));
    workbook.namedRanges.push({
      name: `ten_${at}`,
      sheetId: sheet.id,
      area: { row: 2, column: 1, rows: 900, columns: 3 },
    });
  });
  return workbook;
}

/** Workbooks of one to three tabs with everything that a file can hold of them. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc.array(tab, { minLength: 1, maxLength: 3 }).map(build);
