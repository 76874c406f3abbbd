import type { Area } from '../model/area.js';
import { addSheet } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import { clip } from './areas.js';
import { changeFormulaLinks, hostLink, tabRenamer } from './cell-links.js';
import type { TabNames } from './cell-links.js';
import { readColourRules } from './colour-rules-in.js';
import type { OverlappingMerges } from './dropped.js';
import { readRules } from './dropdowns-in.js';
import type { PlacedRule, References } from './dropdowns-in.js';
import type { Extent } from './grid-size.js';
import { applyKeptTab } from './kept-in.js';
import type { KeptTab } from './kept-tab.js';
import { KEPT_TAB, keptValues } from './kept-tab.js';
import { carriedOf, readLines } from './lines-in.js';
import { readNames } from './names-in.js';
import { relationsOf } from './package.js';
import type { TabEntry } from './tab-list.js';
import type { FileBook, KeptRead } from './tab-rows.js';
import { readRows } from './tab-rows.js';
import { childNamed } from './xml.js';
import { placeLinks, placeNotes, placeRules, readMerges } from './tail-in.js';

/** A tab reaches further than Google has cells: its name and the cell that lies so far away. */
export class TooWide extends Error {
  constructor(
    readonly tab: string,
    readonly cell: string,
  ) {
    super('too wide');
  }
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

interface FilledTab {
  readonly rules: readonly PlacedRule[];
  readonly overlapping: readonly string[];
  readonly lostColourRules: boolean;
}

function sizeSheet(
  sheet: Sheet,
  name: string,
  extent: Extent,
  rules: readonly PlacedRule[],
  kept: KeptTab | undefined,
) {
  if (extent.tooFar !== null) throw new TooWide(name, extent.tooFar);
  const { rows, columns } = extent.size(kept === undefined ? rules : []);
  sheet.maxRows = kept === undefined ? rows : Math.max(kept.maxRows, extent.rows);
  sheet.maxColumns = kept === undefined ? columns : Math.max(kept.maxColumns, extent.columns);
}

function renameFormulas(sheet: Sheet, { tabs, rename }: Reading): void {
  for (const row of sheet.rows) {
    for (const cell of row ?? []) {
      if (cell?.formula) cell.formula = rename(changeFormulaLinks(cell.formula, (link) => hostLink(link, tabs)));
    }
  }
}

function fillTab(
  entry: TabEntry,
  sheet: Sheet,
  kept: KeptTab | undefined,
  references: References,
  reading: Reading,
): FilledTab {
  const { book, tabs } = reading;
  book.budget.tab = sheet.name;
  const { root, extent } = readRows(book, entry.path, sheet, reading.own);
  const rules = readRules(root, sheet.id, references);
  sizeSheet(sheet, entry.name, extent, rules, kept);
  renameFormulas(sheet, reading);
  readLines(root, sheet, book.looks.cells, book.theme, book.budget);
  const relations = relationsOf(book.parts, entry.path);
  placeRules(rules, sheet, book.budget);
  placeLinks(root, relations, sheet, tabs);
  placeNotes(book.parts, relations, sheet);
  const { merges, overlapping } = readMerges(root, sheet);
  sheet.merges = merges;
  sheet.hidden = entry.state !== 'visible';
  const { maxRows, maxColumns } = sheet;
  const colours = readColourRules(root, {
    looks: book.looks.rules,
    theme: book.theme,
    rows: maxRows,
    columns: maxColumns,
  });
  sheet.conditionalFormats = [...colours.rules];
  sheet.carried = carriedOf(root, entry.state);
  sheet.hasDrawing = childNamed(root, 'drawing') !== undefined || childNamed(root, 'picture') !== undefined;
  applyKeptTab(sheet, kept, reading.workbook);
  return { rules, overlapping, lostColourRules: colours.isLossy };
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

export interface AddedTabs {
  readonly overlapping: readonly OverlappingMerges[];
  /** Whether some colour rules, some names were left out. */
  readonly colourRules: boolean;
  readonly names: boolean;
}

/** Puts the file's tabs into the workbook, and its names. */
export function addTabs(book: FileBook, workbook: Workbook, keptRead: KeptRead | null): AddedTabs {
  const kept = keptRead?.values ?? null;
  const entries = book.tabs.filter(({ name }) => name !== KEPT_TAB);
  const keptTabs = entries.map(({ name }) => kept?.tabs.find(({ fileName }) => fileName === name));
  const sheets = entries.map(({ name }, at) => addNamedSheet(workbook, name, keptTabs[at]));
  const ids = new Map(entries.map(({ name }, at) => [name.toLowerCase(), sheets[at]?.id ?? 0]));
  const idOf = (name: string) => ids.get(name.toLowerCase()) ?? null;
  const tabIds: (number | null)[] = [];
  entries.forEach(({ place }, at) => (tabIds[place] = sheets[at]?.id ?? null));
  const names = readNames(book.names, idOf, tabIds);
  workbook.namedRanges = names.ranges;
  if (names.carried.length > 0) workbook.carried = names.carried;
  const rename = tabRenamer((kept?.tabs ?? []).map(({ fileName, name }) => [fileName, name]));
  const reading: Reading = { book, workbook, tabs: { idOf, nameOf: () => null }, rename, own: kept !== null };
  const references: References = {
    idOf,
    named: (name) => workbook.namedRanges.find((range) => range.name === name) ?? null,
    kept: (tab, area) => (tab === KEPT_TAB ? keptValues(keptRead?.sheet, area) : null),
    from1904: book.from1904,
  };
  const filled = entries.flatMap((entry, at) => {
    const sheet = sheets[at];
    return sheet === undefined ? [] : [{ sheet, ...fillTab(entry, sheet, keptTabs[at], references, reading) }];
  });
  clipReferences(
    workbook,
    filled.flatMap(({ rules }) => rules),
  );
  const active = entries.findIndex(({ place }) => place === book.activeTab);
  workbook.activeSheetId = (sheets[active] ?? sheets[0])?.id ?? 0;
  return {
    overlapping: filled.flatMap(({ sheet, overlapping }) =>
      overlapping.length === 0 ? [] : [{ tab: sheet.name, areas: overlapping }],
    ),
    colourRules: filled.some(({ lostColourRules }) => lostColourRules),
    names: names.isLossy,
  };
}
