import { deleteProperty, keepProperty, readProperty } from './properties.js';

/** A property holds 9 KB (platform facts, section 4), and a letter of Vietnamese takes up to three bytes. */
const LETTERS = 3000;

/** All properties of a document hold 500 KB, and others want room too. What is longer is not kept, but worked out anew each time. */
const MOST_LETTERS = 120_000;

const partOf = (key: string, i: number): string => `${key}.${String(i)}`;

/** Reads a text of any length that `writeLongProperty` kept; null when there is none. */
export function readLongProperty(key: string): string | null {
  const count = Number(readProperty(key) ?? NaN);
  if (!Number.isInteger(count)) return null;
  const parts = Array.from({ length: count }, (_, i) => readProperty(partOf(key, i)));
  return parts.includes(null) ? null : parts.join('');
}

/**
 * Keeps a text with the document; nothing where it is too long, or the document is full. Under the document's lock, or readers may
 * get halves of two texts.
 */
export function writeLongProperty(key: string, text: string): void {
  if (!keepParts(key, text.length > MOST_LETTERS ? '' : text)) dropLongProperty(key);
}

/** Takes a text away with all its parts, which would go on taking room. */
export function dropLongProperty(key: string): void {
  // Half of a text is worse than none: without the count nobody reads the parts.
  deleteProperty(key);
  dropParts(key, 0);
}

function dropParts(key: string, first: number): void {
  for (let i = first; i * LETTERS < MOST_LETTERS && readProperty(partOf(key, i)) !== null; i += 1)
    deleteProperty(partOf(key, i));
}

function keepParts(key: string, text: string): boolean {
  const count = Math.ceil(text.length / LETTERS);
  const before = readProperty(key);
  for (let i = 0; i < count; i += 1) {
    const part = text.slice(i * LETTERS, (i + 1) * LETTERS);
    if (readProperty(partOf(key, i)) !== part && !keepProperty(partOf(key, i), part)) return false;
  }
  if (before !== String(count) && !keepProperty(key, String(count))) return false;
  if (Number(before ?? 0) > count) dropParts(key, count);
  return true;
}
