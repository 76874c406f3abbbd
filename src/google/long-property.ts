import { deleteProperty, readProperty, writeProperty } from './properties.js';

/** A property holds 9 KB (platform facts, section 4), and a letter of Vietnamese takes up to three bytes. */
const LETTERS = 3000;

/** Reads a text of any length that `writeLongProperty` kept; null when there is none. */
export function readLongProperty(key: string): string | null {
  const count = Number(readProperty(key) ?? NaN);
  if (!Number.isInteger(count)) return null;
  const parts = Array.from({ length: count }, (_, i) => readProperty(`${key}.${String(i)}`));
  return parts.includes(null) ? null : parts.join('');
}

/** Keeps a text of any length with the document. Under the document's lock, or readers may get halves of two texts. */
export function writeLongProperty(key: string, text: string): void {
  const count = Math.ceil(text.length / LETTERS);
  const before = readProperty(key);
  for (let i = 0; i < count; i += 1) {
    const part = text.slice(i * LETTERS, (i + 1) * LETTERS);
    const name = `${key}.${String(i)}`;
    if (readProperty(name) !== part) writeProperty(name, part);
  }
  if (before !== String(count)) writeProperty(key, String(count));
  // A document keeps 500 KB in all.
  for (let i = count; i < Number(before ?? 0); i += 1) deleteProperty(`${key}.${String(i)}`);
}
