import { encodeXml, tag } from './xml.js';
import { writeText } from './file-text.js';

/** Spaces at the ends, and line breaks, count only where a file says so. */
const SPACED = /^\s|\s$|\n/;

/** The texts of a workbook while it is written: each stands once, cells refer to it by number. */
export class Strings {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(xmlns: string): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`);
    return tag('sst', { xmlns, uniqueCount: items.length }, items.join(''));
  }
}

/** A text as an element `<t>`. */
export function textXml(text: string): string {
  const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${encodeXml(writeText(text))}</t>`;
}
