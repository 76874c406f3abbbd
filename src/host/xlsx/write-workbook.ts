import type { Sheet, Workbook } from '../model/workbook.js';
import { absoluteA1 } from './areas.js';
import type { TabNames } from './cell-links.js';
import { quotedTab, tabRenamer } from './cell-links.js';
import { fileTabNames } from './file-tab-names.js';
import { isWhole } from './formula-text.js';
import type { KeptTab } from './kept-tab.js';
import { KEPT_TAB, newKeptSheet, valueKeeper, writeKept } from './kept-tab.js';
import type { CarriedTab } from './lines-in.js';
import { Looks } from './looks-out.js';
import type { CarriedName } from './names-in.js';
import type { Part } from './package-out.js';
import { MAIN, OFFICE_RELATIONS, pack, relationsXml } from './package-out.js';
import type { Leftover } from './rows-out.js';
import type { SheetWriting } from './sheet-out.js';
import { writeSheet } from './sheet-out.js';
import { Strings } from './strings-out.js';
import { encodeXml, tag } from './xml.js';

function keptTabOf(sheet: Sheet, fileName: string, leftover: Leftover): KeptTab {
  const { name, id, maxRows, maxColumns, protections } = sheet;
  return { fileName, name, id, maxRows, maxColumns, protections, ...leftover };
}

/** Every tab of the workbook, and the hidden one with what a file cannot hold. */
function writeSheets(workbook: Workbook, names: ReadonlyMap<number, string>, activeId: number, shared: Shared): Part[] {
  const nameOf = (id: number) => names.get(id) ?? null;
  const tabs: TabNames = { nameOf, idOf: () => null };
  const keptSheet = newKeptSheet();
  const rename = tabRenamer(workbook.sheets.map(({ id, name }) => [name, nameOf(id) ?? name]));
  const writing: SheetWriting = { ...shared, tabs, rename, nameOf, keep: valueKeeper(keptSheet), activeId };
  const written = workbook.sheets.map((sheet, at) => writeSheet(sheet, at + 1, writing));
  const kept = workbook.sheets.map((sheet, at) =>
    keptTabOf(sheet, nameOf(sheet.id) ?? sheet.name, written[at]?.leftover ?? { longTexts: {}, links: {} }),
  );
  const { id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId } = workbook;
  const properties = { id, name, locale, timeZone, owner, editors, documentProperties, triggers, nextId };
  writeKept(keptSheet, { version: 1, ...properties, ...shared.options, tabs: kept });
  const hidden = writeSheet(keptSheet, workbook.sheets.length + 1, { ...writing, activeId: -1 });
  return [...written, hidden].flatMap(({ parts }) => parts);
}

export interface WritingOptions {
  /** Of a working copy: the digest of the file that it was begun from; read back with it. */
  readonly begunFrom?: string;
}

interface Shared {
  readonly options: WritingOptions;
  readonly looks: Looks;
  readonly strings: Strings;
}

function namesXml(workbook: Workbook, names: ReadonlyMap<number, string>): string {
  const places = new Map(workbook.sheets.map(({ id }, at) => [id, at]));
  const rename = tabRenamer(workbook.sheets.map(({ id, name }) => [name, names.get(id) ?? name]));
  const ranges = workbook.namedRanges.map(({ name, sheetId, area }) =>
    tag('definedName', { name }, encodeXml(`${quotedTab(names.get(sheetId) ?? '')}!${absoluteA1(area)}`)),
  );
  const carried = ((workbook.carried ?? []) as readonly CarriedName[]).flatMap(({ name, sheetId, formula, hidden }) => {
    const localSheetId = sheetId === null ? undefined : places.get(sheetId);
    if ((sheetId !== null && localSheetId === undefined) || !isWhole(formula)) return [];
    const attributes = { name, localSheetId, hidden: hidden ? 1 : undefined };
    return [tag('definedName', attributes, encodeXml(rename(formula)))];
  });
  const all = [...ranges, ...carried];
  return all.length === 0 ? '' : tag('definedNames', {}, all.join(''));
}

const stateOf = (sheet: Sheet): string | undefined => {
  if (!sheet.hidden) return undefined;
  return (sheet.carried as CarriedTab | null)?.state === 'veryHidden' ? 'veryHidden' : 'hidden';
};

function workbookXml(workbook: Workbook, names: ReadonlyMap<number, string>, activeAt: number): string {
  const entries = workbook.sheets.map((sheet, at) => ({
    name: names.get(sheet.id) ?? sheet.name,
    // Excel refuses a workbook in which every tab is hidden.
    state: at === activeAt ? undefined : stateOf(sheet),
  }));
  const sheets = [...entries, { name: KEPT_TAB, state: 'veryHidden' }].map(({ name, state }, at) =>
    tag('sheet', { name, sheetId: at + 1, state, 'r:id': `rId${String(at + 1)}` }),
  );
  const view = { xWindow: 0, yWindow: 0, windowWidth: 24_000, windowHeight: 14_000, activeTab: activeAt };
  return tag(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONS },
    [
      tag('workbookPr'),
      tag('bookViews', {}, tag('workbookView', view)),
      tag('sheets', {}, sheets.join('')),
      namesXml(workbook, names),
      // Formulas are computed anew when the file is opened.
      tag('calcPr', { calcId: 171_027, fullCalcOnLoad: 1 }),
    ].join(''),
  );
}

function workbookRelations(count: number): string {
  const sheets = Array.from({ length: count }, (_, at) => ({
    id: `rId${String(at + 1)}`,
    type: 'worksheet',
    target: `worksheets/sheet${String(at + 1)}.xml`,
  }));
  return relationsXml([
    ...sheets,
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

/** The tab that is shown first: the active one, or the first that is not hidden. */
function activePlace({ sheets, activeSheetId }: Workbook): number {
  const active = sheets.findIndex(({ id, hidden }) => id === activeSheetId && !hidden);
  return Math.max(0, active >= 0 ? active : sheets.findIndex(({ hidden }) => !hidden));
}

/** The host's workbook as the bytes of an .xlsx that Excel and LibreOffice open, formulas computed anew when they do. */
export function writeWorkbook(workbook: Workbook, options: WritingOptions = {}): Uint8Array {
  const names = fileTabNames(workbook);
  const shared: Shared = { options, looks: new Looks(), strings: new Strings() };
  const activeAt = activePlace(workbook);
  const sheets = writeSheets(workbook, names, workbook.sheets[activeAt]?.id ?? 0, shared);
  return pack([
    { path: 'xl/workbook.xml', kind: 'sheet.main', xml: [workbookXml(workbook, names, activeAt)] },
    { path: 'xl/_rels/workbook.xml.rels', kind: null, xml: [workbookRelations(workbook.sheets.length + 1)] },
    ...sheets,
    { path: 'xl/styles.xml', kind: 'styles', xml: [shared.looks.xml(MAIN)] },
    { path: 'xl/sharedStrings.xml', kind: 'sharedStrings', xml: [shared.strings.xml(MAIN)] },
  ]);
}
