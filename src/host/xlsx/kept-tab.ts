import * as z from 'zod/mini';
import type { Area } from '../model/area.js';
import { lastColumnOf, lastRowOf } from '../model/area.js';
import { addSheet, cellAt, emptyWorkbook, makeCell } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import { absoluteA1 } from './areas.js';
import { quotedTab } from './cell-links.js';

/** The very hidden tab in which a file keeps what .xlsx or ExcelJS cannot hold. Never a tab of the host's workbook. */
export const KEPT_TAB = '_tieu_bieu';

const NOTICE = 'Phần ghi nhớ của Tiêu Biểu, xin đừng sửa. / Kept by Tiêu Biểu, please do not edit.';
/** A cell holds 32,767 letters; JSON goes down column A in pieces. */
const PIECE = 30_000;

const area = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const texts = z.record(z.string(), z.string());

const keptTab = z.object({
  /** The name in the file; `name` is the real one, which Excel may not allow (more than 31 letters, a slash). */
  fileName: z.string(),
  name: z.string(),
  id: z.number(),
  maxRows: z.number(),
  maxColumns: z.number(),
  protections: z.array(
    z.object({
      id: z.number(),
      area: z.nullable(area),
      description: z.string(),
      warningOnly: z.boolean(),
      restricted: z.boolean(),
      editors: z.array(z.string()),
      domainEdit: z.boolean(),
    }),
  ),
  /** Whole texts of the cells that hold more than a file's cell can, and links of cells that hold no text, by address. */
  longTexts: texts,
  links: texts,
});

const kept = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  owner: z.string(),
  editors: z.array(z.string()),
  documentProperties: texts,
  triggers: z.array(
    z.object({ id: z.string(), functionName: z.string(), event: z.literal('onEdit'), creator: z.string() }),
  ),
  nextId: z.number(),
  /** Of a working copy: the digest of the file that it was begun from. */
  begunFrom: z.optional(z.string()),
  tabs: z.array(keptTab),
});

export type Kept = z.infer<typeof kept>;
export type KeptTab = z.infer<typeof keptTab>;

const textAt = (sheet: Sheet, row: number, column: number): string => {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'string' ? value : '';
};

/** What a file keeps for us; null when it has nothing, or when somebody edited it into something else. */
export function readKept(sheet: Sheet): Kept | null {
  const json = sheet.rows.map((_, at) => (at === 0 ? '' : textAt(sheet, at + 1, 1))).join('');
  try {
    const parsed = z.safeParse(kept, JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The hidden tab as a sheet of its own; it is filled while the others are written. */
export const newKeptSheet = (): Sheet => addSheet(emptyWorkbook(), KEPT_TAB);

export function writeKept(sheet: Sheet, value: Kept): void {
  makeCell(sheet, 1, 1).value = NOTICE;
  const json = JSON.stringify(value);
  for (let piece = 0; piece * PIECE < json.length; piece += 1) {
    makeCell(sheet, piece + 2, 1).value = json.slice(piece * PIECE, (piece + 1) * PIECE);
  }
}

/** The values of a dropdown that does not fit inline, down one column after the first two. */
export function valueKeeper(sheet: Sheet): (values: readonly string[]) => string {
  let column = 2;
  return (values) => {
    column += 1;
    values.forEach((value, at) => (makeCell(sheet, at + 1, column).value = value));
    return `${quotedTab(KEPT_TAB)}!${absoluteA1({ row: 1, column, rows: values.length, columns: 1 })}`;
  };
}

export function keptValues(sheet: Sheet | undefined, place: Area): readonly string[] {
  const values: string[] = [];
  if (sheet === undefined) return values;
  for (let column = place.column; column <= lastColumnOf(place); column += 1) {
    for (let row = place.row; row <= Math.min(lastRowOf(place), sheet.rows.length); row += 1) {
      values.push(textAt(sheet, row, column));
    }
  }
  return values;
}
