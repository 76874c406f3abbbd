import { rowAsStanding } from '../../core/reading/value-as-standing.js';
import { buildNames, type Names } from '../../core/reading/names.js';
import type { RawCell } from '../../core/contract/sheet-data.js';
import type { TabKey } from '../../core/contract/tabs.js';
import { columnsOf, TABS } from '../../core/contract/tabs.js';
import type { Host } from '../stand-in/host.js';
import { columnLetters } from '../model/area.js';
import { displayText } from '../model/display.js';
import { formatKind } from '../model/number-format.js';
import { cellAt, lastRowWithContent, sheetNamed } from '../model/sheet.js';
import type { Cell, Sheet } from '../model/workbook.js';
import { guideLines } from '../sample/guide-lines.js';
import { sampleWorkbook } from '../sample/sample-workbook.js';

type Row = Readonly<Record<string, RawCell | undefined>>;

/**
 * What a person types for a value: texts after a `'`, so that a phone or a day written as text stays what it was; in a plain text
 * cell as they are, where the `'` may stay a character.
 */
function typed(value: RawCell | undefined, cell: Cell | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return formatKind(cell?.numberFormat ?? 'General') === 'text' ? value : `'${value}`;
  if (typeof value === 'number') return displayText(value, 'General', 'vi_VN');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const [year = '', month = '', date = ''] = value.day.split('-');
  return `${date}/${month}/${year}`;
}

const textAt = (sheet: Sheet, row: number, column: number): string => {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'string' ? value : '';
};

/** Column numbers by key, as the headers of row 1 say. */
function columnsIn(sheet: Sheet, tab: TabKey, names: Names): ReadonlyMap<string, number> {
  const width = sheet.rows[0]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, at) => textAt(sheet, 1, at + 1));
  return new Map(columnsOf(tab).map(([key]) => [key, headers.indexOf(names.caption(tab, key)) + 1]));
}

/** The row that set-up has written for the same code, key or unit; 0 when there is none. */
function rowOf(sheet: Sheet, column: number, value: RawCell | undefined): number {
  for (let row = 2; row <= lastRowWithContent(sheet); row += 1) {
    if (typeof value === 'string' && textAt(sheet, row, column) === value) return row;
  }
  return 0;
}

function typeRow(host: Host, sheet: Sheet, columns: ReadonlyMap<string, number>, row: Row): void {
  const [firstKey = ''] = columns.keys();
  const known = rowOf(sheet, columns.get(firstKey) ?? 1, row[firstKey]);
  const at = known === 0 ? lastRowWithContent(sheet) + 1 : known;
  for (const [key, value] of Object.entries(row)) {
    const column = columns.get(key) ?? 0;
    const same = known > 0 && key === firstKey;
    if (column > 0 && !same)
      host
        .person(host.workbook.owner)
        .type(sheet.name, `${columnLetters(column)}${at}`, typed(value, cellAt(sheet, at, column)));
  }
}

function pasteRows(host: Host, sheet: Sheet, columns: ReadonlyMap<string, number>, rows: readonly Row[]): void {
  const width = Math.max(...columns.values());
  const texts = rows.map((row, at) => {
    const cells = Array.from({ length: width }, () => '');
    for (const [key, column] of columns)
      if (column > 0) cells[column - 1] = typed(row[key], cellAt(sheet, at + 2, column));
    return cells;
  });
  host.person(host.workbook.owner).paste(sheet.name, 'A2', texts);
}

/** Hướng dẫn says that nobody in the sample is real. */
function typeGuide(host: Host, names: Names): void {
  const sheet = sheetNamed(host.workbook, names.tab('guide'));
  if (sheet === null) return;
  const lines = guideLines(names).map((line) => [`'${line}`]);
  host.person(host.workbook.owner).paste(sheet.name, `A${lastRowWithContent(sheet) + 2}`, lines);
}

/** How a workbook that has just been set up calls things. */
function namesIn({ workbook }: Host): Names {
  const isEnglish = sheetNamed(workbook, TABS.nominations.en) !== null;
  return buildNames({ tabs: new Map(), headerOf: () => undefined }, isEnglish ? 'en' : 'vi');
}

/** Fills a workbook that has just been set up with the sample's rows, as people would type them; what they tell stays Vietnamese. */
export function typeInSample(host: Host): void {
  const names = namesIn(host);
  typeGuide(host, names);
  for (const [tab, told] of Object.entries(sampleWorkbook()) as [TabKey, readonly Row[]][]) {
    const sheet = sheetNamed(host.workbook, names.tab(tab));
    if (sheet === null || told.length === 0) continue;
    const rows = told.map((row) => rowAsStanding(names, tab, row));
    const columns = columnsIn(sheet, tab, names);
    if (lastRowWithContent(sheet) <= 1) pasteRows(host, sheet, columns, rows);
    else for (const row of rows) typeRow(host, sheet, columns, row);
  }
}
