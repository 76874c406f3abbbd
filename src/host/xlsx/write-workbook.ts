import ExcelJS from 'exceljs';
import type { Sheet, Workbook } from '../model/workbook.js';
import { absoluteA1 } from './areas.js';
import type { TabNames } from './cell-links.js';
import { quotedTab, tabRenamer } from './cell-links.js';
import type { Leftover } from './cells-out.js';
import { writeCells } from './cells-out.js';
import { writeColourRules } from './colour-rules.js';
import { writeRules } from './dropdowns-out.js';
import { putNames, putRules } from './exceljs-inside.js';
import { fileTabNames } from './file-tab-names.js';
import type { KeptTab } from './kept-tab.js';
import { KEPT_TAB, valueKeeper, writeKept } from './kept-tab.js';
import { writeLines } from './lines-out.js';

function keptTabOf(sheet: Sheet, fileName: string, leftover: Leftover): KeptTab {
  const { name, id, maxRows, maxColumns, protections } = sheet;
  return { fileName, name, id, maxRows, maxColumns, protections, ...leftover };
}

function writeBook(workbook: Workbook, book: ExcelJS.Workbook): void {
  const names = fileTabNames(workbook);
  const nameOf = (id: number) => names.get(id) ?? null;
  const tabs: TabNames = { nameOf, idOf: () => null };
  const sheets = workbook.sheets.map((sheet) => ({ sheet, to: book.addWorksheet(nameOf(sheet.id) ?? sheet.name) }));
  const keptSheet = book.addWorksheet(KEPT_TAB, { state: 'veryHidden' });
  const keep = valueKeeper(keptSheet);
  const rename = tabRenamer(workbook.sheets.map(({ id, name }) => [name, nameOf(id) ?? name]));
  const kept = sheets.map(({ sheet, to }) => {
    const leftover = writeCells(sheet, to, { tabs, rename });
    writeLines(sheet, to);
    putRules(to, writeRules(sheet, nameOf, keep));
    for (const rule of writeColourRules(sheet.conditionalFormats)) to.addConditionalFormatting(rule);
    return keptTabOf(sheet, to.name, leftover);
  });
  const { id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId } = workbook;
  const properties = { id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId };
  writeKept(keptSheet, { version: 1, ...properties, tabs: kept });
}

/** The host's workbook as the bytes of an .xlsx that Excel and LibreOffice open, formulas computed anew when they do. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Tiêu Biểu';
  book.calcProperties.fullCalcOnLoad = true;
  writeBook(workbook, book);
  const names = fileTabNames(workbook);
  putNames(
    book.definedNames,
    workbook.namedRanges.map(({ name, sheetId, area }) => ({
      name,
      ranges: [`${quotedTab(names.get(sheetId) ?? '')}!${absoluteA1(area)}`],
    })),
  );
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: 'visible' }];
  return new Uint8Array(await book.xlsx.writeBuffer());
}
