import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../../src/host/model/workbook.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';

/** XML of a small file, as far as a test cares. */
export interface FileSource {
  /** What stands inside `worksheet`, by tab. */
  readonly tabs?: Readonly<Record<string, string>>;
  /** What stands inside `workbook` before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** What stands inside `sst`, `styleSheet`. */
  readonly strings?: string;
  readonly styles?: string;
  /** Parts besides, or instead. */
  readonly parts?: Readonly<Record<string, string>>;
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;

/** The bytes of an .xlsx of these pieces, whatever they say: what other programs and damage write. */
export function fileOf({ tabs = {}, before = '', after = '', strings = '', styles = '', parts = {} }: FileSource) {
  const names = Object.keys(tabs);
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${before}<sheets>${sheets.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${tabs[name] ?? ''}</worksheet>`]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A file of one tab. */
export const tabOf = (inside: string, more: FileSource = {}): Uint8Array =>
  fileOf({ ...more, tabs: { 'Đề cử': inside } });

/** One row of cells given as XML, and what stands behind the rows. */
export const rowOf = (cells: string, tail = ''): string => `<sheetData><row r="1">${cells}</row></sheetData>${tail}`;

export function openBytes(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes, 'thử');
  if (!read.ok) throw new Error(read.problem);
  return read.workbook;
}

export function firstTab(bytes: Uint8Array): Sheet {
  const [sheet] = openBytes(bytes).sheets;
  if (sheet === undefined) throw new Error('no tab');
  return sheet;
}

/** A part of the copy that we write of a file. */
export const copiedPart = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(writeWorkbook(openBytes(bytes)))[path] ?? new Uint8Array());
