import { columnNumber } from '../../src/host/model/area.js';
import { isDateFormat } from '../../src/host/model/number-format.js';
import { elementsOf, parseParts, type Element } from './xml-parts.js';

/** A cell as it stands in a file. */
export interface FileCell {
  readonly value: string | number | boolean | { readonly error: string };
  readonly formula: string | null;
  readonly isDate: boolean;
  readonly link: string | null;
}

export interface FileTab {
  readonly name: string;
  /** rows[r - 1][c - 1] */
  readonly rows: (FileCell | undefined)[][];
}

const undo = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The text of a shared or inline string: its runs, without what is said about how it is read aloud. */
const stringOf = (element: Element): string =>
  element.children
    .map((child) => (child.name === 't' ? undo(child.text) : child.name === 'r' ? stringOf(child) : ''))
    .join('');

function valueOf(cell: Element, shared: readonly string[]): FileCell['value'] {
  const inline = elementsOf(cell, 'is')[0];
  const raw = elementsOf(cell, 'v')[0]?.text;
  switch (cell.attributes['t']) {
    case 's':
      return shared[Number(raw)] ?? '';
    case 'inlineStr':
      return inline === undefined ? '' : stringOf(inline);
    case 'str':
      return undo(raw ?? '');
    case 'b':
      return raw === '1';
    case 'e':
      return { error: raw ?? '' };
    case undefined:
    default:
      return raw === undefined ? '' : Number(raw);
  }
}

/** Which style numbers are dates. */
function dateStyles(styles: Element | undefined): ReadonlySet<number> {
  if (styles === undefined) return new Set();
  const own = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const formats = elementsOf(styles, 'cellXfs')[0]?.children ?? [];
  return new Set(
    formats.flatMap(({ attributes }, i) => {
      const id = Number(attributes['numFmtId']);
      return (id >= 14 && id <= 22) || isDateFormat(own.get(attributes['numFmtId']) ?? '') ? [i] : [];
    }),
  );
}

function linksOf(sheet: Element, relations: Element | undefined): ReadonlyMap<string, string> {
  const targets = new Map(
    (relations === undefined ? [] : elementsOf(relations, 'Relationship')).map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  return new Map(
    elementsOf(sheet, 'hyperlink').map(({ attributes }) => [
      attributes['ref'] ?? '',
      targets.get(attributes['r:id']) ?? `#${attributes['location'] ?? ''}`,
    ]),
  );
}

function readTab(
  name: string,
  sheet: Element,
  shared: readonly string[],
  dates: ReadonlySet<number>,
  links: ReadonlyMap<string, string>,
): FileTab {
  const rows: (FileCell | undefined)[][] = [];
  for (const cell of elementsOf(sheet, 'c')) {
    const address = cell.attributes['r'] ?? '';
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    (rows[Number(digits) - 1] ??= [])[columnNumber(letters) - 1] = {
      value: valueOf(cell, shared),
      formula: elementsOf(cell, 'f')[0]?.text ?? null,
      isDate: dates.has(Number(cell.attributes['s'] ?? 0)),
      link: links.get(address) ?? null,
    };
  }
  return { name, rows };
}

/** The tabs of an .xlsx, read without any code of ours that reads files. Throws where a part is not well-formed. */
export function readBook(bytes: Uint8Array): readonly FileTab[] {
  const parts = parseParts(bytes);
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw new Error('no workbook in the file');
  const targets = new Map(
    elementsOf(relations, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  const sharedPart = parts.get('xl/sharedStrings.xml');
  const shared = sharedPart === undefined ? [] : elementsOf(sharedPart, 'si').map(stringOf);
  const dates = dateStyles(parts.get('xl/styles.xml'));
  return elementsOf(workbook, 'sheet').map(({ attributes }) => {
    const target = (targets.get(attributes['r:id']) ?? '').replace(/^\/xl\//, '');
    const sheet = parts.get(`xl/${target}`);
    if (sheet === undefined) throw new Error(`no part for the tab ${attributes['name'] ?? ''}`);
    const links = linksOf(sheet, parts.get(`xl/${target.replace(/([^/]+)$/, '_rels/$1.rels')}`));
    return readTab(attributes['name'] ?? '', sheet, shared, dates, links);
  });
}
