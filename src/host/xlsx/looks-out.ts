import type { Style } from '../model/workbook.js';
import { argbOf } from './colors.js';
import type { CarriedStyle } from './looks-in.js';
import { DEFAULT_FONT } from './looks-in.js';
import { builtInNumber } from './number-formats.js';
import { formatXml, tag } from './xml.js';

/** Numbers for parts that are alike: each stands once in the file. */
class Numbered {
  private readonly numbers: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.numbers = new Map(first.map((part, at) => [part, at]));
  }

  numberOf(part: string): number {
    const number = this.numbers.get(part) ?? this.numbers.size;
    this.numbers.set(part, number);
    return number;
  }

  xml(name: string): string {
    return this.numbers.size === 0 ? '' : tag(name, { count: this.numbers.size }, [...this.numbers.keys()].join(''));
  }
}

const carriedOf = (style: Style): CarriedStyle => style.carried ?? {};
const flag = (name: string, on: boolean | undefined) => (on === true ? tag(name) : '');

/** In the order in which Excel writes the parts of a font. A colour rule says only what it changes. */
function fontXml(style: Style, inRule: boolean): string {
  const carried = carriedOf(style).font ?? [];
  const kept = (...names: string[]) => carried.filter(({ name }) => names.includes(name)).map(formatXml);
  const name = style.fontFamily ?? (inRule ? undefined : DEFAULT_FONT.name);
  const size = style.fontSize ?? (inRule ? undefined : DEFAULT_FONT.size);
  const parts = [
    flag('b', style.bold),
    flag('i', style.italic),
    flag('strike', style.strikethrough),
    ...kept('condense', 'extend', 'outline', 'shadow'),
    flag('u', style.underline),
    ...kept('vertAlign'),
    size === undefined ? '' : tag('sz', { val: size }),
    style.fontColor === undefined ? '' : tag('color', { rgb: argbOf(style.fontColor) }),
    name === undefined ? '' : tag('name', { val: name }),
    ...kept('family', 'charset'),
  ].join('');
  return parts === '' ? '' : tag('font', {}, parts);
}

function fillXml(style: Style, inRule: boolean): string {
  if (style.fill === undefined) {
    const carried = carriedOf(style).fill;
    return carried === undefined ? '' : formatXml(carried);
  }
  const rgb = argbOf(style.fill);
  const colors = inRule ? tag('bgColor', { rgb }) : tag('fgColor', { rgb }) + tag('bgColor', { indexed: 64 });
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, colors));
}

const borderXml = (style: Style): string => {
  const carried = carriedOf(style).border;
  return carried === undefined ? '' : formatXml(carried);
};

function alignmentXml(style: Style): string {
  const attributes = {
    ...carriedOf(style).alignment,
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
    ...(style.wrap === true ? { wrapText: '1' } : {}),
  };
  return Object.keys(attributes).length === 0 ? '' : tag('alignment', attributes);
}

function protectionXml(style: Style): string {
  const carried = carriedOf(style).protection;
  return carried === undefined ? '' : tag('protection', carried);
}

/** Numbers below are Excel's own. */
const FIRST_FORMAT = 164;
const NO_FILL = tag('fill', {}, tag('patternFill', { patternType: 'none' }));
/** Excel takes the second fill for this one, whatever stands there. */
const GREY_FILL = tag('fill', {}, tag('patternFill', { patternType: 'gray125' }));
const NO_BORDER = tag('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side)).join(''));

/** The looks of a workbook while it is written: cells and colour rules refer to them by number. */
export class Looks {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Numbered([fontXml({}, false)]);
  private readonly fills = new Numbered([NO_FILL, GREY_FILL]);
  private readonly borders = new Numbered([NO_BORDER]);
  private readonly cells = new Numbered();
  private readonly rules = new Numbered();
  private readonly known = new Map<Style, Map<string, number>>();

  constructor() {
    this.ofCell({}, 'General');
  }

  /** Cells share styles, so each pair of looks and number format is built once. */
  ofCell(style: Style, numberFormat: string): number {
    const byFormat = this.known.get(style) ?? new Map<string, number>();
    this.known.set(style, byFormat);
    const number = byFormat.get(numberFormat) ?? this.cells.numberOf(this.cellXml(style, numberFormat));
    byFormat.set(numberFormat, number);
    return number;
  }

  /** Undefined where a rule says nothing of looks: a scale of colours. */
  ofRule(style: Style): number | undefined {
    const inside =
      fontXml(style, true) + fillXml(style, true) + alignmentXml(style) + borderXml(style) + protectionXml(style);
    return inside === '' ? undefined : this.rules.numberOf(tag('dxf', {}, inside));
  }

  private formatNumber(format: string): number {
    const number = builtInNumber(format) ?? this.formats.get(format) ?? FIRST_FORMAT + this.formats.size;
    if (number >= FIRST_FORMAT) this.formats.set(format, number);
    return number;
  }

  private cellXml(style: Style, numberFormat: string): string {
    const [fill, border, alignment, protection] = [
      fillXml(style, false),
      borderXml(style),
      alignmentXml(style),
      protectionXml(style),
    ];
    const numbers = {
      numFmtId: this.formatNumber(numberFormat),
      fontId: this.fonts.numberOf(fontXml(style, false)),
      fillId: fill === '' ? 0 : this.fills.numberOf(fill),
      borderId: border === '' ? 0 : this.borders.numberOf(border),
    };
    const applied = {
      applyNumberFormat: numbers.numFmtId > 0 ? 1 : undefined,
      applyFont: numbers.fontId > 0 ? 1 : undefined,
      applyFill: numbers.fillId > 0 ? 1 : undefined,
      applyBorder: numbers.borderId > 0 ? 1 : undefined,
      applyAlignment: alignment === '' ? undefined : 1,
      applyProtection: protection === '' ? undefined : 1,
    };
    return tag('xf', { ...numbers, xfId: 0, ...applied }, alignment + protection);
  }

  /** The part that describes them all. */
  xml(xmlns: string): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => tag('numFmt', { numFmtId, formatCode }));
    const plain = tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const normal = tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
    const parts = [
      formats.length === 0 ? '' : tag('numFmts', { count: formats.length }, formats.join('')),
      this.fonts.xml('fonts'),
      this.fills.xml('fills'),
      this.borders.xml('borders'),
      tag('cellStyleXfs', { count: 1 }, plain),
      this.cells.xml('cellXfs'),
      tag('cellStyles', { count: 1 }, normal),
      this.rules.xml('dxfs'),
    ];
    return tag('styleSheet', { xmlns }, parts.join(''));
  }
}
