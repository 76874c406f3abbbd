import type { Worksheet } from 'exceljs';
import type { Area } from '../model/area.js';
import { addSheet } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import { clip } from './areas.js';
import { changeFormulaLinks, hostLink, tabRenamer } from './cell-links.js';
import type { TabNames } from './cell-links.js';
import { readCells, styleReader } from './cells-in.js';
import type { Theme } from './colors.js';
import { readColourRules } from './colour-rules.js';
import { readRules } from './dropdowns-in.js';
import type { PlacedRule, References } from './dropdowns-in.js';
import { colourRulesIn, protectionIn } from './exceljs-inside.js';
import { findExtent } from './grid-size.js';
import { applyKeptTab } from './kept-in.js';
import type { Kept, KeptTab } from './kept-tab.js';
import { KEPT_TAB } from './kept-tab.js';
import type { TabSource } from './lay-out.js';
import { readLines } from './lines-in.js';
import { lostValues } from './lost-values.js';
import type { Parts } from './package.js';
import { placeLinks, placeNotes, placeRules, readMerges } from './tail-in.js';
import { readNames } from './names-in.js';
import type { XmlElement } from './xml.js';

export interface FileTab {
  readonly source: TabSource;
  readonly sheet: Worksheet;
}

/** A file once ExcelJS has read it, with what it leaves to us. */
export interface FileBook {
  readonly tabs: readonly FileTab[];
  readonly keptSheet: Worksheet | undefined;
  readonly activeTab: number;
  readonly names: readonly XmlElement[];
  readonly parts: Parts;
  readonly theme: Theme;
}

interface Reading {
  readonly book: FileBook;
  readonly workbook: Workbook;
  readonly tabs: TabNames;
  /** Gives tabs their own names again inside a formula, where Excel does not allow them. */
  readonly rename: (formula: string) => string;
  /** Whether we wrote the file. */
  readonly own: boolean;
}

/** What the page set-up and the like say and the host does not imitate; `Sheet.carried`. */
export interface CarriedTab {
  readonly state: string;
  readonly pageSetup: object;
  readonly headerFooter: object;
  readonly view: object;
  readonly protection: object | null;
}

function carriedOf({ source, sheet }: FileTab): CarriedTab {
  const view = (sheet.views as object[] | undefined)?.[0] ?? {};
  const { pageSetup, headerFooter } = sheet as unknown as { pageSetup?: object; headerFooter?: object };
  return {
    state: source.state,
    pageSetup: pageSetup ?? {},
    headerFooter: headerFooter ?? {},
    view,
    protection: protectionIn(sheet),
  };
}

/** A tab with the id that it had in the spreadsheet: links to cells go by it. */
function addNamedSheet(workbook: Workbook, name: string, kept: KeptTab | undefined): Sheet {
  const { nextId } = workbook;
  const sheet = addSheet(workbook, kept?.name ?? name);
  if (kept === undefined) return sheet;
  workbook.nextId = nextId;
  const known = { ...sheet, id: kept.id };
  workbook.sheets[workbook.sheets.length - 1] = known;
  return known;
}

function fillSheet(tab: FileTab, sheet: Sheet, rules: readonly PlacedRule[], reading: Reading): void {
  const { book, tabs, rename } = reading;
  const cells = { styleOf: styleReader(book.theme), lostValue: lostValues(tab.source.rows) };
  readCells(tab.sheet, sheet, cells);
  for (const row of sheet.rows) {
    for (const cell of row ?? []) {
      if (cell?.formula) cell.formula = rename(changeFormulaLinks(cell.formula, (link) => hostLink(link, tabs)));
    }
  }
  readLines(tab.sheet, sheet, cells, book.theme, reading.own);
  placeRules(rules, sheet);
  placeLinks(tab.source.tail, tab.source.relations, sheet, tabs);
  placeNotes(book.parts, tab.source.relations, sheet);
  sheet.merges = readMerges(tab.source.tail, sheet);
  sheet.hidden = tab.source.state !== 'visible';
  const grid = { rows: sheet.maxRows, columns: sheet.maxColumns };
  sheet.conditionalFormats = readColourRules(colourRulesIn(tab.sheet), grid, book.theme);
  sheet.carried = carriedOf(tab);
}

/** Dropdown sources and names that reach down whole columns end where their tab ends. */
function clipReferences(workbook: Workbook, rules: readonly PlacedRule[]): void {
  const sized = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const cut = (sheetId: number, area: Area) => {
    const sheet = sized.get(sheetId);
    Object.assign(area, sheet === undefined ? null : clip(area, sheet.maxRows, sheet.maxColumns));
  };
  for (const { rule } of rules) {
    if (rule.criteria.kind === 'range') cut(rule.criteria.sheetId, rule.criteria.area);
  }
  for (const { sheetId, area } of workbook.namedRanges) cut(sheetId, area);
}

/** Puts the file's tabs into the workbook. A tab too large for Google stops it: its name and last cell are returned. */
export function addTabs(
  book: FileBook,
  workbook: Workbook,
  kept: Kept | null,
  keptValuesAt: (place: Area) => readonly string[],
): { readonly tab: string; readonly cell: string } | null {
  const keptTabs = book.tabs.map(({ source }) => kept?.tabs.find(({ fileName }) => fileName === source.name));
  const sheets = book.tabs.map(({ source }, at) => addNamedSheet(workbook, source.name, keptTabs[at]));
  const ids = new Map(book.tabs.map(({ source }, at) => [source.name.toLowerCase(), sheets[at]?.id ?? 0]));
  const idOf = (name: string) => ids.get(name.toLowerCase()) ?? null;
  const rename = tabRenamer((kept?.tabs ?? []).map(({ fileName, name }) => [fileName, name]));
  const reading: Reading = { book, workbook, tabs: { idOf, nameOf: () => null }, rename, own: kept !== null };
  workbook.namedRanges = readNames(book.names, idOf);
  const named = (name: string) => workbook.namedRanges.find((range) => range.name === name) ?? null;
  const references: References = { idOf, named, kept: (tab, area) => (tab === KEPT_TAB ? keptValuesAt(area) : null) };
  const allRules: PlacedRule[] = [];
  for (const [at, tab] of book.tabs.entries()) {
    const sheet = sheets[at];
    if (sheet === undefined) continue;
    const rules = readRules(tab.source.tail, sheet.id, references);
    const extent = findExtent(tab.sheet, rules);
    if (extent.tooFar !== null) return { tab: tab.source.name, cell: extent.tooFar };
    const keptTab = keptTabs[at];
    sheet.maxRows = keptTab === undefined ? extent.rows : Math.max(keptTab.maxRows, tab.sheet.rowCount);
    sheet.maxColumns = keptTab === undefined ? extent.columns : Math.max(keptTab.maxColumns, tab.sheet.columnCount);
    fillSheet(tab, sheet, rules, reading);
    applyKeptTab(tab.sheet, sheet, keptTab, workbook);
    allRules.push(...rules);
  }
  clipReferences(workbook, allRules);
  return null;
}
