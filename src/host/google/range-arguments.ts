import type { Area } from '../model/area.js';
import type { Style } from '../model/workbook.js';
import { GoogleException, mismatch, notImitated } from './exception.js';

function assertCount(what: 'rows' | 'columns', has: number, wants: number): void {
  if (has === wants) return;
  throw new GoogleException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${String(has)} but the range has ${String(wants)}.`,
  );
}

/** Throws Google's texts unless the data are rows of cells that fill the area exactly. */
export function assertDimensions({ rows, columns }: Area, data: unknown, method: string): void {
  if (!Array.isArray(data) || !data.every(Array.isArray)) throw mismatch(`SpreadsheetApp.Range.${method}`, [data]);
  assertCount('rows', data.length, rows);
  for (const row of data) assertCount('columns', row.length, columns);
}

/** The style with one key set, or taken away. */
export function withStyle<K extends keyof Style>(style: Style, key: K, value: Style[K] | undefined): Style {
  const entries = Object.entries(style).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? entries : [...entries, [key, value]]);
}

/** Google silently ignores a word that it does not know; we do not. */
export function assertOneOf(method: string, word: unknown, words: readonly string[]): void {
  if (!words.includes(word as string)) throw notImitated(`${method}(${JSON.stringify(word)}): use ${words.join(', ')}`);
}

/** Google refuses a number that is too small. */
export function assertAtLeast(least: number, number: number): void {
  if (number < least) throw new GoogleException(`Invalid argument: ${String(number)}`);
}

/** A number format as it is kept; Google has no `null` for the default (platform facts, section 7). */
export const readNumberFormat = (format: string): string => (/^general$/i.test(format) ? 'General' : format);

/** Only what people and we write: `#rrggbb`, or null for the default. Google silently ignores the rest; we do not. */
export function readColor(method: string, color: string | null): string | undefined {
  if (color === null) return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw notImitated(`Range.${method}(${JSON.stringify(color)}): use #rrggbb`);
  return color.toLowerCase();
}
