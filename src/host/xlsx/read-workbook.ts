import { emptyWorkbook } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { Bounds } from './budget.js';
import { BOUNDS, Budget } from './budget.js';
import { readTheme } from './colors.js';
import type { Dropped, OverlappingMerges } from './dropped.js';
import { findDropped } from './dropped.js';
import { findNotWorkbook } from './file-kind.js';
import type { NotWorkbook } from '../disk/file-problem.js';
import { withKeptWorkbook } from './kept-in.js';
import { readLooks } from './looks-in.js';
import type { Parts } from './package.js';
import { partAt, relationsOf, rootOf, unpack } from './package.js';
import { readStrings } from './strings-in.js';
import { listTabs } from './tab-list.js';
import type { FileBook } from './tab-rows.js';
import { readKeptTab } from './tab-rows.js';
import { addTabs, TooWide } from './tabs-in.js';
import { childNamed, NotWellFormed, TooMuch, truth } from './xml.js';

export type ReadWorkbook =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      readonly dropped: readonly Dropped[];
      readonly overlapping: readonly OverlappingMerges[];
      /** Of a working copy of ours: the digest of the file that it was begun from. */
      readonly begunFrom: string | null;
    }
  | { readonly ok: false; readonly problem: NotWorkbook }
  | { readonly ok: false; readonly problem: 'tooWide'; readonly tab: string; readonly cell: string }
  | { readonly ok: false; readonly problem: 'tooFull'; readonly tab: string };

/** A zip that is not a workbook of Excel's present format, told apart where a person can do something about it. */
function kindOfZip(parts: Parts): NotWorkbook {
  const kind = new TextDecoder().decode(partAt(parts, 'mimetype'));
  if (kind.includes('opendocument.spreadsheet')) return 'openDocument';
  return parts.has('xl/workbook.bin') ? 'binaryXlsb' : 'notWorkbook';
}

/** Everything of a file but its tabs; null when it is a zip but not a workbook. */
function openBook(parts: Parts, budget: Budget): FileBook | null {
  const path = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = rootOf(parts, path);
  if (root?.name !== 'workbook') return null;
  const relations = relationsOf(parts, path);
  const targetOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const theme = readTheme(parts, path);
  const strings = targetOf('sharedStrings');
  return {
    parts,
    budget,
    theme,
    tabs: listTabs(root, relations),
    names: childNamed(root, 'definedNames')?.children ?? [],
    activeTab: Number(childNamed(root, 'bookViews')?.children[0]?.attributes['activeTab'] ?? 0),
    looks: readLooks(rootOf(parts, targetOf('styles')), theme),
    strings: readStrings(strings === undefined ? undefined : partAt(parts, strings)),
    from1904: truth(childNamed(root, 'workbookPr')?.attributes['date1904']),
    hasLinks: relations.some(({ kind }) => kind === 'externalLink'),
  };
}

function readBook(book: FileBook, name: string): ReadWorkbook {
  const kept = readKeptTab(book);
  const workbook = withKeptWorkbook(emptyWorkbook({ name }), kept?.values ?? null);
  const read = addTabs(book, workbook, kept);
  if (workbook.sheets.length === 0) return { ok: false, problem: 'damaged' };
  const dropped = findDropped(book.parts, { ...read, links: book.hasLinks });
  const begunFrom = kept?.values?.begunFrom ?? null;
  return { ok: true, workbook, dropped, overlapping: read.overlapping, begunFrom };
}

/** Reads the bytes of an .xlsx into a host's workbook: what cannot be read is a problem with a name. */
export function readWorkbook(bytes: Uint8Array, name: string, bounds: Bounds = BOUNDS): ReadWorkbook {
  const not = findNotWorkbook(bytes);
  if (not !== null) return { ok: false, problem: not };
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const budget = new Budget(bounds);
  try {
    const book = openBook(unpacked.parts, budget);
    return book === null ? { ok: false, problem: kindOfZip(unpacked.parts) } : readBook(book, name);
  } catch (error) {
    if (error instanceof NotWellFormed) return { ok: false, problem: 'damaged' };
    if (error instanceof TooWide) return { ok: false, problem: 'tooWide', tab: error.tab, cell: error.cell };
    if (!(error instanceof TooMuch)) throw error;
    return budget.tab === '' ? { ok: false, problem: 'tooLarge' } : { ok: false, problem: 'tooFull', tab: budget.tab };
  }
}
