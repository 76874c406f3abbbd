import type { Worksheet } from 'exceljs';
import * as z from 'zod/mini';
import type { Area } from '../model/area.js';
import { lastColumnOf, lastRowOf } from '../model/area.js';
import { absoluteA1 } from './areas.js';
import { quotedTab } from './cell-links.js';
import { writeText } from './file-text.js';

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
  tabs: z.array(keptTab),
});

export type Kept = z.infer<typeof kept>;
export type KeptTab = z.infer<typeof keptTab>;

/** What a file keeps for us; null when it has nothing, or when somebody edited it into something else. */
export function readKept(sheet: Worksheet | undefined): Kept | null {
  if (sheet === undefined) return null;
  let json = '';
  for (let row = 2; row <= sheet.rowCount; row += 1) json += sheet.getCell(row, 1).text;
  try {
    const parsed = z.safeParse(kept, JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function writeKept(sheet: Worksheet, value: Kept): void {
  sheet.getCell(1, 1).value = NOTICE;
  const json = JSON.stringify(value);
  for (let piece = 0; piece * PIECE < json.length; piece += 1) {
    sheet.getCell(piece + 2, 1).value = writeText(json.slice(piece * PIECE, (piece + 1) * PIECE));
  }
}

/** The values of a dropdown that does not fit inline, down one column after the first two. */
export function valueKeeper(sheet: Worksheet): (values: readonly string[]) => string {
  let column = 2;
  return (values) => {
    column += 1;
    values.forEach((value, at) => (sheet.getCell(at + 1, column).value = writeText(value)));
    return `${quotedTab(KEPT_TAB)}!${absoluteA1({ row: 1, column, rows: values.length, columns: 1 })}`;
  };
}

export function keptValues(sheet: Worksheet | undefined, place: Area): readonly string[] {
  const values: string[] = [];
  if (sheet === undefined) return values;
  for (let column = place.column; column <= lastColumnOf(place); column += 1) {
    for (let row = place.row; row <= lastRowOf(place); row += 1) values.push(sheet.getCell(row, column).text);
  }
  return values;
}
