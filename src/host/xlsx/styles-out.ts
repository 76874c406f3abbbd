import type { Style as FileStyle } from 'exceljs';
import type { Style } from '../model/workbook.js';
import { argbOf } from './colors.js';
import type { CarriedStyle } from './styles-in.js';
import { DEFAULT_FONT } from './styles-in.js';

const carriedOf = (style: Style): CarriedStyle => style.carried ?? {};

function fontOf(style: Style, base: object): Partial<FileStyle['font']> {
  return {
    ...base,
    ...carriedOf(style).font,
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { color: argbOf(style.fontColor) }),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.strikethrough === true ? { strike: true } : {}),
  };
}

function alignmentOf(style: Style): Partial<FileStyle['alignment']> {
  return {
    ...carriedOf(style).alignment,
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
  };
}

/** One style of the file. Fonts are complete in cells; in a rule only what the rule changes. */
export function fileStyleOf(style: Style, numberFormat: string | null, inRule = false): Partial<FileStyle> {
  const carried = carriedOf(style);
  const font = fontOf(style, inRule ? {} : DEFAULT_FONT);
  const alignment = alignmentOf(style);
  const color = style.fill === undefined ? undefined : argbOf(style.fill);
  const solid = inRule ? { bgColor: color } : { fgColor: color };
  const fill = color === undefined ? carried.fill : { type: 'pattern', pattern: 'solid', ...solid };
  return {
    ...(numberFormat === null || numberFormat === 'General' ? {} : { numFmt: numberFormat }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(fill === undefined ? {} : { fill }),
    ...(carried.border === undefined ? {} : { border: carried.border }),
    ...(carried.protection === undefined ? {} : { protection: carried.protection }),
  } as Partial<FileStyle>;
}

/** Cells share styles, so each pair of looks and number format is built once. */
export function styleWriter(): (style: Style, numberFormat: string) => Partial<FileStyle> {
  const known = new Map<Style, Map<string, Partial<FileStyle>>>();
  return (style, numberFormat) => {
    const byFormat = known.get(style) ?? new Map<string, Partial<FileStyle>>();
    known.set(style, byFormat);
    const built = byFormat.get(numberFormat) ?? fileStyleOf(style, numberFormat);
    byFormat.set(numberFormat, built);
    return built;
  };
}
