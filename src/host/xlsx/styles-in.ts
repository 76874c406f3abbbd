import type { Style as FileStyle } from 'exceljs';
import type { Style } from '../model/workbook.js';
import type { FileColor, Theme } from './colors.js';
import { hexOf } from './colors.js';

/** Sheets' own font; a cell that has it says nothing about it. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** What a file says of a cell's looks and the host does not imitate; `Style.carried`. */
export interface CarriedStyle {
  readonly font?: object;
  readonly fill?: object;
  readonly border?: object;
  readonly alignment?: object;
  readonly protection?: object;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const notEmpty = (value: object | undefined): value is object => value !== undefined && Object.keys(value).length > 0;

/** Keeps the entries that say something. */
function given(entries: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== null));
}

function readFont(font: FileStyle['font'], theme: Theme, style: Mutable<Style>): object {
  const { name, size, color, bold, italic, underline, strike, family, charset, ...others } = font;
  // The theme's font wins over the name where `scheme` is kept.
  const { scheme, ...rest } = others;
  const hex = hexOf(color, theme);
  if (hex !== null && hex !== '#000000') style.fontColor = hex;
  if (bold) style.bold = true;
  if (italic) style.italic = true;
  if (underline && underline !== 'none') style.underline = true;
  if (strike) style.strikethrough = true;
  if (typeof size === 'number' && size !== DEFAULT_FONT.size) style.fontSize = size;
  if (typeof name === 'string' && name !== DEFAULT_FONT.name) style.fontFamily = name;
  const own = name === DEFAULT_FONT.name ? {} : { family, charset };
  return given({ ...rest, ...own, scheme: name === undefined ? scheme : undefined });
}

function readAlignment(alignment: FileStyle['alignment'], style: Mutable<Style>): object {
  const { horizontal, vertical, wrapText, ...rest } = alignment;
  if (wrapText) style.wrap = true;
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') style.vertical = vertical;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.horizontal = horizontal;
  const others = Object.entries({ ...rest, horizontal: undefined }).filter(
    ([, value]) => value !== false && value !== 0,
  );
  return given({
    ...Object.fromEntries(others),
    ...(style.vertical === undefined ? { vertical } : {}),
    ...(style.horizontal === undefined && (horizontal as string) !== 'general' ? { horizontal } : {}),
  });
}

/** A solid fill's colour: in a cell the foreground, in a conditional format the background (18.8.20). */
function readFill(fill: FileStyle['fill'], theme: Theme, inRule: boolean): string | null {
  if (fill.type !== 'pattern') return null;
  const { fgColor, bgColor }: { fgColor?: FileColor; bgColor?: FileColor } = fill;
  const solid =
    (fill.pattern as string | undefined) === 'solid' || (inRule && (fill.pattern as string | undefined) === undefined);
  if (!solid) return null;
  return inRule ? (hexOf(bgColor, theme) ?? hexOf(fgColor, theme)) : hexOf(fgColor, theme);
}

const saysFill = (fill: FileStyle['fill']): boolean =>
  fill.type !== 'pattern' || !['none', undefined].includes(fill.pattern);

/** A file's style → ours; what the host does not imitate is carried. */
export function readStyle(source: Partial<FileStyle> | undefined, theme: Theme, inRule = false): Style {
  // In conditional formats ExcelJS has null for what a style does not say.
  const from: Partial<FileStyle> = given({ ...source });
  const style: Mutable<Style> = {};
  const carried: Mutable<CarriedStyle> = {};
  const font = from.font === undefined ? undefined : readFont(from.font, theme, style);
  if (notEmpty(font)) carried.font = font;
  const alignment = from.alignment === undefined ? undefined : readAlignment(from.alignment, style);
  if (notEmpty(alignment)) carried.alignment = alignment;
  if (from.fill !== undefined) {
    const fill = readFill(from.fill, theme, inRule);
    if (fill !== null) style.fill = fill;
    else if (saysFill(from.fill)) carried.fill = from.fill;
  }
  if (notEmpty(from.border)) carried.border = from.border;
  if (notEmpty(from.protection)) carried.protection = from.protection;
  if (notEmpty(carried)) style.carried = carried;
  return style;
}

/** Excel's own date formats mean "as this country writes it" (18.8.30, 14 and 22). */
const LOCAL_DATE: Readonly<Record<string, string>> = { 'mm-dd-yy': 'dd/mm/yyyy', 'm/d/yy h:mm': 'dd/mm/yyyy h:mm' };

export const readNumberFormat = (format: string | undefined): string =>
  format === undefined || format === '' ? 'General' : (LOCAL_DATE[format] ?? format);
