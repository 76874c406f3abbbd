import ExcelJS from 'exceljs';
import { emptyWorkbook } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import type { NotWorkbook } from './file-problem.js';
import { findNotWorkbook } from './file-kind.js';
import { keptOf, withKeptWorkbook } from './kept-in.js';
import { KEPT_TAB, keptValues } from './kept-tab.js';
import type { Dropped, LaidOut } from './lay-out.js';
import { layOut } from './lay-out.js';
import type { Parts } from './package.js';
import { textOf, unpack } from './package.js';
import { addTabs } from './tabs-in.js';
import type { FileBook } from './tabs-in.js';

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: Workbook; readonly dropped: readonly Dropped[] }
  | { readonly ok: false; readonly problem: NotWorkbook }
  | { readonly ok: false; readonly problem: 'tooWide'; readonly tab: string; readonly cell: string };

/** A zip that is not a workbook of Excel's present format, told apart where a person can do something about it. */
function kindOfZip(parts: Parts): NotWorkbook {
  if (textOf(parts, 'mimetype')?.includes('opendocument.spreadsheet') === true) return 'openDocument';
  return parts.has('xl/workbook.bin') ? 'binaryXlsb' : 'notWorkbook';
}

async function loadBook(laidOut: LaidOut, parts: Parts): Promise<FileBook | null> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(laidOut.bytes as unknown as ExcelJS.Buffer);
  } catch {
    return null;
  }
  const kept = laidOut.tabs.findIndex(({ name }) => name === KEPT_TAB);
  return {
    tabs: laidOut.tabs.flatMap((source, at) => {
      const sheet = book.worksheets[at];
      return sheet === undefined || at === kept ? [] : [{ source, sheet }];
    }),
    keptSheet: kept < 0 ? undefined : book.worksheets[kept],
    activeTab: (book.views as { activeTab?: number }[] | undefined)?.[0]?.activeTab ?? 0,
    names: laidOut.names,
    parts,
    theme: laidOut.theme,
  };
}

/** Reads the bytes of an .xlsx into a host's workbook. Never throws: what cannot be read is a problem with a name. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  const not = findNotWorkbook(bytes);
  if (not !== null) return { ok: false, problem: not };
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const laidOut = layOut(unpacked.parts);
  if (laidOut === null) return { ok: false, problem: kindOfZip(unpacked.parts) };
  const book = await loadBook(laidOut, unpacked.parts);
  if (book === null || book.tabs.length === 0) return { ok: false, problem: 'damaged' };
  const kept = keptOf(book.keptSheet);
  const workbook = withKeptWorkbook(emptyWorkbook({ name }), kept);
  const added = addTabs(book, workbook, kept, (place) => keptValues(book.keptSheet, place));
  if (added !== null) return { ok: false, problem: 'tooWide', ...added };
  const active: Sheet | undefined = workbook.sheets[book.activeTab] ?? workbook.sheets[0];
  workbook.activeSheetId = active?.id ?? 0;
  return { ok: true, workbook, dropped: laidOut.dropped };
}
