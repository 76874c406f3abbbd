import type { NotWorkbook } from '../disk/file-problem.js';

const ZIP = [0x50, 0x4b];
/** Compound file: the container of .xls and of every password-protected Office file ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Names of streams inside a compound file are UTF-16LE. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** A text file has none of these bytes; a few kilobytes tell. */
// eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Tells from the first bytes what a file is; null when it may be a workbook (a zip). */
export function findNotWorkbook(bytes: Uint8Array): NotWorkbook | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND)) return Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : 'oldXls';
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('utf8');
  if (NOT_TEXT.test(beginning) || beginning.startsWith('%PDF')) return 'notWorkbook';
  return /^\s*<(!doctype|html|\?xml)/i.test(beginning) ? 'notWorkbook' : 'text';
}
