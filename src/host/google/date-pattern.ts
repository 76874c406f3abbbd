import { instantOfWall, wallOfInstant } from '../model/serial.js';
import { GoogleException, notImitated } from './exception.js';

const TOKEN = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** Java's letters, as far as this add-in writes them; the length is the least number of digits. */
const FIELDS: Readonly<Record<string, (at: Date) => number>> = {
  // The year of its era, as Java counts: 1 BC comes before 1 AD.
  y: (at) => (at.getUTCFullYear() > 0 ? at.getUTCFullYear() : 1 - at.getUTCFullYear()),
  M: (at) => at.getUTCMonth() + 1,
  d: (at) => at.getUTCDate(),
  H: (at) => at.getUTCHours(),
  m: (at) => at.getUTCMinutes(),
  s: (at) => at.getUTCSeconds(),
};

const literal = (token: string): string =>
  token === "''" ? "'" : token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;

const isField = (token: string): boolean => /^[A-Za-z]/.test(token);

function fieldOf(token: string): (at: Date) => number {
  const field = FIELDS[token.charAt(0)];
  if (field === undefined || (token.startsWith('M') && token.length > 2)) throw notImitated(`date pattern ${token}`);
  return field;
}

/** `Utilities.formatDate` for `yyyy yy MM M dd d HH H mm ss` and quoted text. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const at = new Date(wallOfInstant(instant, zone));
  const show = (token: string): string => {
    if (!isField(token)) return literal(token);
    const number = String(fieldOf(token)(at));
    return token === 'yy' ? number.slice(-2) : number.padStart(token.length, '0');
  };
  return (pattern.match(TOKEN) ?? []).map(show).join('');
}

/** `Utilities.parseDate`: lenient as Java is (31/4 becomes 1/5); trailing text is ignored. */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const found = new Map<string, number>();
  let rest = text;
  for (const token of pattern.match(TOKEN) ?? []) {
    const shape = isField(token) ? /^\d{1,9}/.exec(rest)?.[0] : literal(token);
    const taken = shape !== undefined && isField(token) && token.length > 1 ? shape.slice(0, token.length) : shape;
    if (taken === undefined || !rest.startsWith(taken)) {
      throw new GoogleException(`Invalid argument: cannot parse date "${text}" with format "${pattern}"`);
    }
    if (isField(token)) found.set((fieldOf(token), token.charAt(0)), Number(taken) + (token === 'yy' ? 2000 : 0));
    rest = rest.slice(taken.length);
  }
  const part = (letter: string, absent: number) => found.get(letter) ?? absent;
  const wall = new Date(0);
  wall.setUTCFullYear(part('y', 1970), part('M', 1) - 1, part('d', 1));
  wall.setUTCHours(part('H', 0), part('m', 0), part('s', 0));
  return instantOfWall(wall.getTime(), zone);
}
