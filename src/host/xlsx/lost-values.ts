import type { Scalar } from '../model/workbook.js';
import { readText } from './file-text.js';
import { decodeEntities } from './xml.js';

const CELL = /<c\b([^>]*[^/])>\s*(?:<f\b(?:[^>]*\/>|[^<]*<\/f>)\s*)?(?:<v\s*\/>|<v[^>]*>([^<]*)<\/v>)?/g;
const attribute = (name: string, attributes: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

function valueOf(type: string | undefined, text: string): Scalar | null {
  switch (type) {
    case 'str':
      return readText(decodeEntities(text));
    case 'e':
      return { error: text };
    case 'b':
      return text === '1';
    case undefined:
    default:
      return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  }
}

/** Values straight from a sheet's XML, read on the first question. */
export function lostValues(xml: string): (address: string) => Scalar | null {
  let values: Map<string, Scalar | null> | null = null;
  return (address) => {
    values ??= new Map(
      [...xml.matchAll(CELL)].map(([, attributes = '', text = '']) => [
        attribute('r', attributes) ?? '',
        valueOf(attribute('t', attributes), text),
      ]),
    );
    return values.get(address) ?? null;
  };
}
