/**
 * Letters that a terminal would obey instead of showing: control characters (Esc could clear the screen or forge lines), marks
 * that turn the direction of what follows, halves of an emoji.
 */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Cs}/gu;

const BREAK = /[\r\n\t\v\f]/;

/** ␛ and its like stand for the first 32, ␡ for the one that deletes. */
function pictureOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

/** A text of somebody else's (a cell, a file's name) as it may be printed: in one line, nothing in it obeyed. */
export const plainText = (text: string): string =>
  text.replace(/\s+/g, (space) => (BREAK.test(space) ? ' ' : space)).replace(OBEYED, pictureOf);

/** The same for every text inside a value. */
export function plainly<T>(value: T): T {
  return plainValue(value) as T;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plainValue(inside)]));
}
