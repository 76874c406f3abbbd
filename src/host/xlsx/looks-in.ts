import type { Style } from '../model/workbook.js';
import type { Theme } from './colors.js';
import { hexOfColor, plainColors } from './colors.js';
import { readNumberFormat } from './number-formats.js';
import { soundAttributes, soundElement } from './sound-attributes.js';
import type { XmlElement } from './xml.js';
import { childNamed, truth } from './xml.js';

/** Sheets' own font; a cell that has it says nothing about it. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** What a file says of a cell's looks and the host does not imitate; `Style.carried`. Colours are no longer of the theme. */
export interface CarriedStyle {
  readonly font?: readonly XmlElement[];
  readonly fill?: XmlElement;
  readonly border?: XmlElement;
  readonly alignment?: Readonly<Record<string, string>>;
  readonly protection?: Readonly<Record<string, string>>;
}

export interface Look {
  readonly style: Style;
  readonly numberFormat: string;
}

export interface FileLooks {
  /** By the number that cells and columns refer to. */
  readonly cells: readonly Look[];
  /** By the number that colour rules refer to. */
  readonly rules: readonly Style[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An element that is there means yes, unless it says no. */
const says = (within: XmlElement, name: string): boolean => {
  const element = childNamed(within, name);
  return element !== undefined && (element.attributes['val'] === undefined || truth(element.attributes['val']));
};

/** Parts of a font that the host does not imitate, but for those that go with its name. */
const CARRIED_FONT = new Set(['condense', 'extend', 'outline', 'shadow', 'vertAlign']);

function readFont(font: XmlElement, theme: Theme, style: Mutable<Style>): readonly XmlElement[] {
  const value = (name: string) => childNamed(font, name)?.attributes['val'];
  const hex = hexOfColor(childNamed(font, 'color'), theme);
  if (hex !== null && hex !== '#000000') style.fontColor = hex;
  if (says(font, 'b')) style.bold = true;
  if (says(font, 'i')) style.italic = true;
  if (says(font, 'strike')) style.strikethrough = true;
  const underline = childNamed(font, 'u');
  if (underline !== undefined && underline.attributes['val'] !== 'none') style.underline = true;
  const size = Number(value('sz') ?? DEFAULT_FONT.size);
  if (size >= 1 && size <= 409 && size !== DEFAULT_FONT.size) style.fontSize = size;
  const name = value('name');
  if (name !== undefined && name !== '' && name !== DEFAULT_FONT.name) style.fontFamily = name;
  const isOwn = style.fontFamily === undefined;
  return font.children.filter(
    ({ name: part }) => CARRIED_FONT.has(part) || (!isOwn && /^(?:family|charset)$/.test(part)),
  );
}

const VERTICAL: Readonly<Record<string, Style['vertical']>> = { top: 'top', center: 'middle', bottom: 'bottom' };
const HORIZONTAL: Readonly<Record<string, Style['horizontal']>> = { left: 'left', center: 'center', right: 'right' };

function readAlignment(alignment: XmlElement, style: Mutable<Style>): CarriedStyle['alignment'] {
  const { horizontal = 'general', vertical, wrapText, ...others } = soundAttributes(alignment.attributes);
  if (truth(wrapText)) style.wrap = true;
  const [down, across] = [VERTICAL[vertical ?? ''], HORIZONTAL[horizontal]];
  if (down !== undefined) style.vertical = down;
  if (across !== undefined) style.horizontal = across;
  const carried = Object.entries(others).filter(([, value]) => !['0', 'false'].includes(value));
  if (down === undefined && vertical !== undefined) carried.push(['vertical', vertical]);
  if (across === undefined && horizontal !== 'general') carried.push(['horizontal', horizontal]);
  return Object.fromEntries(carried);
}

/** A solid fill's colour: in a cell the foreground, in a colour rule the background (18.8.20). */
function readFill(fill: XmlElement, theme: Theme, inRule: boolean): string | null {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern === undefined) return null;
  const kind = pattern.attributes['patternType'];
  if (kind !== 'solid' && !(inRule && kind === undefined)) return null;
  const [front, back] = ['fgColor', 'bgColor'].map((name) => hexOfColor(childNamed(pattern, name), theme));
  return inRule ? (back ?? front ?? null) : (front ?? null);
}

const saysFill = (fill: XmlElement): boolean => {
  const [kind] = fill.children;
  return (
    kind !== undefined && !(kind.name === 'patternFill' && [undefined, 'none'].includes(kind.attributes['patternType']))
  );
};

const saysBorder = (border: XmlElement): boolean =>
  border.children.some(({ attributes }) => ![undefined, 'none'].includes(attributes['style']));

const given = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

interface StyleParts {
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
  /** With the alignment and protection inside. */
  readonly around: XmlElement;
}

function readStyle({ font, fill, border, around }: StyleParts, theme: Theme, inRule: boolean): Style {
  const style: Mutable<Style> = {};
  const carried: Mutable<CarriedStyle> = {};
  const fontParts = font === undefined ? [] : readFont(font, theme, style);
  if (fontParts.length > 0) carried.font = fontParts;
  const alignment = childNamed(around, 'alignment');
  const aligned = alignment === undefined ? undefined : given(readAlignment(alignment, style) ?? {});
  if (aligned !== undefined) carried.alignment = aligned;
  const color = fill === undefined ? null : readFill(fill, theme, inRule);
  if (color !== null) style.fill = color;
  else if (fill !== undefined && saysFill(fill)) carried.fill = soundElement(plainColors(fill, theme));
  if (border !== undefined && saysBorder(border)) carried.border = soundElement(plainColors(border, theme));
  const protection = given(soundAttributes(childNamed(around, 'protection')?.attributes ?? {}));
  if (protection !== undefined) carried.protection = protection;
  if (given(carried) !== undefined) style.carried = carried;
  return style;
}

const listed = (styles: XmlElement | undefined, name: string): readonly XmlElement[] =>
  childNamed(styles, name)?.children ?? [];

function readCellLooks(styles: XmlElement | undefined, theme: Theme): Look[] {
  const formats = new Map(
    listed(styles, 'numFmts').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']),
  );
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => listed(styles, name));
  return listed(styles, 'cellXfs').map((xf) => {
    const number = (name: string) => Number(xf.attributes[name] ?? 0);
    const parts = {
      font: fonts?.[number('fontId')],
      fill: fills?.[number('fillId')],
      border: borders?.[number('borderId')],
    };
    return {
      style: readStyle({ ...parts, around: xf }, theme, false),
      numberFormat: readNumberFormat(number('numFmtId'), formats),
    };
  });
}

const readRuleLooks = (styles: XmlElement | undefined, theme: Theme): Style[] =>
  listed(styles, 'dxfs').map((dxf) => {
    const [font, fill, border] = ['font', 'fill', 'border'].map((name) => childNamed(dxf, name));
    return readStyle({ font, fill, border, around: dxf }, theme, true);
  });

/** The looks of a workbook; without a part of styles every cell is plain. */
export const readLooks = (styles: XmlElement | undefined, theme: Theme): FileLooks => ({
  cells: readCellLooks(styles, theme),
  rules: readRuleLooks(styles, theme),
});
