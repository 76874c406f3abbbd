import { zipSync } from 'fflate';
import type { Theme } from './colors.js';
import { readTheme } from './colors.js';
import type { Parts, Relation } from './package.js';
import { relationsOf, textOf } from './package.js';
import type { XmlElement } from './xml.js';
import { elementsNamed, formatXml, localName, parseXml } from './xml.js';
import { tidyRows } from './tidy-rows.js';

/** A tab of the file with what we read ourselves, because ExcelJS drops it, expands it cell by cell or stumbles over it. */
export interface TabSource {
  readonly name: string;
  readonly state: string;
  /** The rows as XML, for what ExcelJS loses of them. */
  readonly rows: string;
  /** Everything after the rows: merges, dropdowns, links … */
  readonly tail: XmlElement;
  readonly relations: readonly Relation[];
}

export interface LaidOut {
  /** A package with the paths and parts that ExcelJS 4.4 reads well. */
  readonly bytes: Uint8Array;
  /** In the order of the tabs. */
  readonly tabs: readonly TabSource[];
  readonly names: readonly XmlElement[];
  readonly theme: Theme;
  readonly dropped: readonly Dropped[];
}

/** What the written copy will not have. */
export type Dropped = 'pictures' | 'charts' | 'pivots' | 'macros' | 'tables' | 'links';

/** What ExcelJS keeps faithfully of a sheet's tail; the rest we read from `TabSource.tail`. */
const KEPT_TAIL = new Set([
  'sheetProtection',
  'autoFilter',
  'conditionalFormatting',
  'pageMargins',
  'pageSetup',
  'printOptions',
  'headerFooter',
  'rowBreaks',
]);

const xmlBytes = (text: string) => new TextEncoder().encode(text);

/** Splits a sheet into its rows, tidied, and the tail; a sheet that is not one gives null. */
function splitSheet(xml: string): { head: string; tail: XmlElement } | null {
  const mark = /<\/sheetData\s*>|<sheetData\s*\/>/.exec(xml);
  if (mark === null) return null;
  const end = mark.index + mark[0].length;
  return { head: tidyRows(xml.slice(0, end)), tail: parseXml(xml.slice(end)) };
}

/** LibreOffice writes `true` where Excel writes `1`, and ExcelJS looks for `1`. Relations lead to parts left out. */
function plain(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.includes(':'))
    .map(([name, value]) => [name, value === 'true' ? '1' : value === 'false' ? '0' : value]);
  return { ...element, attributes: Object.fromEntries(attributes) as Record<string, string> };
}

function sheetForExcelJs(split: { head: string; tail: XmlElement }): string {
  const kept = split.tail.children.filter((element) => KEPT_TAIL.has(localName(element)));
  return `${split.head}${kept.map((element) => formatXml(plain(element))).join('')}</worksheet>`;
}

function findDropped(parts: Parts, relations: readonly Relation[]): Dropped[] {
  const paths = [...parts.keys()];
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  const found: [Dropped, boolean][] = [
    ['pictures', has(/^xl\/media\//i)],
    ['charts', has(/^xl\/charts\/|^xl\/chartsheets\//i)],
    ['pivots', has(/^xl\/pivotTables\//i)],
    ['macros', has(/vbaProject\.bin$/i)],
    ['tables', has(/^xl\/tables\//i)],
    ['links', relations.some(({ kind }) => kind === 'externalLink')],
  ];
  return found.filter(([, there]) => there).map(([dropped]) => dropped);
}

/** The workbook's part without defined names: ExcelJS takes a name of a whole tab apart, 17 billion cells. */
function workbookXml(root: XmlElement, count: number): string {
  const kept = ['workbookPr', 'bookViews'].flatMap((name) => elementsNamed(root, name));
  const names = elementsNamed(root, 'definedName').filter(({ attributes }) =>
    (attributes['name'] ?? '').startsWith('_xlnm.Print_'),
  );
  // Plain names: ExcelJS refuses some that other programs write, and cuts long ones.
  const entries = Array.from(
    { length: count },
    (_, at) => `<sheet name="t${at}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const printNames = names.length === 0 ? '' : `<definedNames>${names.map(formatXml).join('')}</definedNames>`;
  return `<workbook>${kept.map(formatXml).join('')}<sheets>${entries.join('')}</sheets>${printNames}</workbook>`;
}

function relationsXml(count: number): string {
  const one = (id: number) => `<Relationship Id="rId${id}" Type="t/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  return `<Relationships>${Array.from({ length: count }, (_, at) => one(at + 1)).join('')}</Relationships>`;
}

interface SheetPart extends Omit<TabSource, 'rows' | 'tail'> {
  readonly split: { readonly head: string; readonly tail: XmlElement };
}

/** The worksheets in the order of the tabs; sheets of charts or macros are left out. */
function sheetParts(parts: Parts, root: XmlElement, relations: readonly Relation[]): SheetPart[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return elementsNamed(root, 'sheet').flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const relation = byId.get(id);
    const split = relation?.kind === 'worksheet' ? splitSheet(textOf(parts, relation.target) ?? '') : null;
    if (relation === undefined || split === null) return [];
    const own = relationsOf(parts, relation.target);
    return [{ name: attributes['name'] ?? '', state: attributes['state'] ?? 'visible', split, relations: own }];
  });
}

/** The parts that ExcelJS shall see, under the paths at which it looks for them. */
function zipFor(
  parts: Parts,
  root: XmlElement,
  relations: readonly Relation[],
  sheets: readonly SheetPart[],
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': xmlBytes(workbookXml(root, sheets.length)),
    'xl/_rels/workbook.xml.rels': xmlBytes(relationsXml(sheets.length)),
  };
  for (const [kind, path] of [
    ['styles', 'xl/styles.xml'],
    ['sharedStrings', 'xl/sharedStrings.xml'],
  ] as const) {
    const text = textOf(parts, relations.find((relation) => relation.kind === kind)?.target ?? '');
    if (text !== null) files[path] = xmlBytes(text);
  }
  sheets.forEach(({ split }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = xmlBytes(sheetForExcelJs(split));
  });
  return zipSync(files, { level: 0 });
}

/** Lays a package out anew for ExcelJS; null when it is a zip but not a workbook. */
export function layOut(parts: Parts): LaidOut | null {
  const main = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const source = textOf(parts, main);
  if (source?.includes('<workbook') !== true) return null;
  const root = parseXml(source);
  const relations = relationsOf(parts, main);
  const sheets = sheetParts(parts, root, relations);
  if (sheets.length === 0) return null;
  return {
    bytes: zipFor(parts, root, relations, sheets),
    tabs: sheets.map(({ split, ...tab }) => ({ ...tab, rows: split.head, tail: split.tail })),
    names: elementsNamed(root, 'definedName'),
    theme: readTheme(parts, main),
    dropped: findDropped(parts, relations),
  };
}
