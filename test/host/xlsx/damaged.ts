import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draw } from '../../../src/host/sample/draws/random.js';

/** Values that no part expects where it finds them. */
const ODD = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '99999999999',
  'true',
  'A1:XFD1048576',
  'A0',
  '#REF!',
  '__proto__',
  'constructor',
  "'Đề cử'!$A$1",
  '[1]T!A1',
  '_xD83D_',
  '_x0000_',
  'x'.repeat(300),
  '&#55357;',
  '164',
  'none',
  'rId1',
] as const;

const TOKEN = /<[^>]*>|[^<]+/g;
const VALUE = /="[^"]*"/g;

/** One element, text or attribute of a part lost, doubled, moved or filled with something odd. */
function damagePart(xml: string, draw: Draw): string {
  const tokens = xml.match(TOKEN) ?? [];
  const at = draw.between(0, Math.max(0, tokens.length - 1));
  const token = tokens[at] ?? '';
  const odd = draw.pick(ODD);
  const values = [...token.matchAll(VALUE)];
  switch (draw.between(0, 5)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, token);
      break;
    case 2:
      if (!token.startsWith('<')) tokens[at] = odd;
      break;
    default: {
      const value = values[draw.between(0, Math.max(0, values.length - 1))];
      if (value === undefined) break;
      const rest = token.slice(value.index + value[0].length);
      tokens[at] = `${token.slice(0, value.index)}="${odd.replace(/&(?!#)/g, '&amp;')}"${rest}`;
    }
  }
  return tokens.join('');
}

/** A workbook with some of its parts damaged, as disks, programs and people damage them. */
export function damaged(bytes: Uint8Array, draw: Draw): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));
  for (let times = draw.between(1, 4); times > 0; times -= 1) {
    const path = paths[draw.between(0, paths.length - 1)] ?? '';
    parts[path] = strToU8(damagePart(strFromU8(parts[path] ?? new Uint8Array()), draw));
  }
  return zipSync(parts, { level: 0 });
}
