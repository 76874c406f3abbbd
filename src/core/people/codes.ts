import { codeKey } from './code-key.js';

/** Letters and digits that nobody mistakes on a phone or on paper: no 0 O D, 1 I L J, 5 S, Z, B, G, U V, N. */
const ALPHABET = '2346789ACEFHKMPQRTWXY';
const LENGTH = 4;

/** `ĐC` for Đề cử, `KM` for Khách mời. */
export type CodePrefix = 'ĐC' | 'KM';

function spell(number: number, length: number): string {
  let rest = number;
  let spelt = '';
  for (let i = 0; i < length; i += 1) {
    spelt = ALPHABET.charAt(rest % ALPHABET.length) + spelt;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return spelt;
}

/**
 * A new code, `ĐC-7K3M` or `KM-2QPA`, short enough to say over the phone; longer by a character when none of four is free.
 *
 * @param random gives a whole number from 0 to below n
 * @param taken every code ever given (both tabs', the register's, the log's), as written or as `codeKey` has them. Add the new
 * one before asking for the next.
 */
export function buildCode(
  prefix: CodePrefix,
  random: (n: number) => number,
  taken: ReadonlySet<string>,
  length = LENGTH,
): string {
  const most = ALPHABET.length ** length;
  const start = random(most);
  for (let i = 0; i < most; i += 1) {
    const code = `${prefix}-${spell((start + i) % most, length)}`;
    if (!taken.has(code) && !taken.has(codeKey(code))) return code;
  }
  return buildCode(prefix, random, taken, length + 1);
}
