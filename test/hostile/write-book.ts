import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/host/model/area.js';
import type { HostileBook, HostileTab } from './hostile-book.js';
import type { HostileCell } from './values.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES = { date: 1, text: 2, percent: 3 } as const;

const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- exactly those are looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escapeLetter = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const inXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Text as Excel writes it (ST_Xstring): what XML cannot hold stands as `_xHHHH_`. */
const inFile = (text: string): string =>
  inXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_IN_XML, escapeLetter));

const run = (text: string): string => `<t xml:space="preserve">${inFile(text)}</t>`;

/** In two runs, the second bold; never cut inside a letter of two halves or an escape. */
function richText(text: string): string {
  const middle = text.search(/ (?=\p{L})/u);
  const [first, second] = middle < 0 ? ['', text] : [text.slice(0, middle), text.slice(middle)];
  return `${first === '' ? '' : `<r>${run(first)}</r>`}<r><rPr><b/></rPr>${run(second)}</r>`;
}

function valueXml({ value }: HostileCell): { readonly type: string; readonly xml: string } {
  if (typeof value === 'number') return { type: '', xml: `<v>${Object.is(value, -0) ? '-0' : String(value)}</v>` };
  if (typeof value === 'boolean') return { type: 'b', xml: `<v>${value ? '1' : '0'}</v>` };
  if (typeof value === 'object') return { type: 'e', xml: `<v>${value.error}</v>` };
  return value === '' ? { type: '', xml: '' } : { type: 'str', xml: `<v>${inFile(value)}</v>` };
}

/** Texts that stand once for the whole workbook, as Excel and Google write them. */
class SharedTexts {
  readonly items: string[] = [];
  private readonly known = new Map<string, number>();

  numberOf(item: string): number {
    const known = this.known.get(item) ?? this.items.push(`<si>${item}</si>`) - 1;
    this.known.set(item, known);
    return known;
  }
}

/** A text in the cell itself (as openpyxl can write it) or shared. */
function textXml(
  cell: HostileCell,
  text: string,
  shared: SharedTexts,
): { readonly type: string; readonly xml: string } {
  const item = cell.rich === true ? richText(text) : run(text);
  if (cell.inline === true) return { type: 'inlineStr', xml: `<is>${item}</is>` };
  return { type: 's', xml: `<v>${String(shared.numberOf(item))}</v>` };
}

function cellXml(cell: HostileCell, address: string, shared: SharedTexts): string {
  const style = cell.format === undefined ? '' : ` s="${String(STYLES[cell.format])}"`;
  if (cell.promisedAs !== undefined && typeof cell.value === 'string') {
    const promise = cell.promisedAs === 'day' ? ' t="d"' : '';
    return `<c r="${address}"${promise}><v>${inXml(cell.value)}</v></c>`;
  }
  const { type, xml } =
    cell.formula === undefined && typeof cell.value === 'string' ? textXml(cell, cell.value, shared) : valueXml(cell);
  const formula = cell.formula === undefined ? '' : `<f>${inXml(cell.formula)}</f>`;
  return `<c r="${address}"${style}${type === '' ? '' : ` t="${type}"`}>${formula}${xml}</c>`;
}

interface Links {
  readonly tags: string[];
  readonly relations: string[];
}

function addLink(links: Links, link: string, address: string): void {
  const id = `rId${String(links.tags.length + 1)}`;
  if (link.startsWith('#')) {
    links.tags.push(`<hyperlink ref="${address}" location="${inXml(link.slice(1))}"/>`);
    return;
  }
  links.tags.push(`<hyperlink ref="${address}" r:id="${id}"/>`);
  links.relations.push(
    `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${inXml(link)}" TargetMode="External"/>`,
  );
}

function sheetXml({ rows }: HostileTab, links: Links, shared: SharedTexts): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      if (cell === null) return '';
      const address = `${columnLetters(c + 1)}${String(r + 1)}`;
      if (cell.link !== undefined) addLink(links, cell.link, address);
      return cellXml(cell, address, shared);
    });
    return `<row r="${String(r + 1)}">${cells.join('')}</row>`;
  });
  const hyperlinks = links.tags.length === 0 ? '' : `<hyperlinks>${links.tags.join('')}</hyperlinks>`;
  return `${HEAD}<worksheet ${MAIN} xmlns:r="${OFFICE}"><sheetData>${lines.join('')}</sheetData>${hyperlinks}</worksheet>`;
}

const STYLES_XML = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const relations = (inside: string): string => `${HEAD}<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`;

/** The workbook as the bytes of an .xlsx, written by hand: no library stands between what is meant and what is read. */
export function writeBook({ tabs }: HostileBook): Uint8Array {
  const parts: Record<string, string> = { 'xl/styles.xml': STYLES_XML };
  const shared = new SharedTexts();
  const sheets = tabs.map((tab, i) => {
    const number = String(i + 1);
    const links: Links = { tags: [], relations: [] };
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(tab, links, shared);
    if (links.relations.length > 0)
      parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations(links.relations.join(''));
    return { tag: `<sheet name="${inXml(tab.name)}" sheetId="${number}" r:id="rId${number}"/>`, number };
  });
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst ${MAIN}>${shared.items.join('')}</sst>`;
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.map(({ tag }) => tag).join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relations(
    [
      ...sheets.map(
        ({ number }) =>
          `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ),
      `<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      `<Relationship Id="rIdTexts" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    ].join(''),
  );
  parts['_rels/.rels'] = relations(
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
  );
  const types = sheets.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${types.join('')}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
