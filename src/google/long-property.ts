import { deleteProperty, readProperty, writeProperty } from './properties.js';

/** A property holds 9 KB (platform facts, section 4), and a letter of Vietnamese takes up to three bytes. */
const LETTERS = 3000;

/** All properties of a document hold 500 KB, and others want room too. What is longer is not kept, but worked out anew each time. */
const MOST_LETTERS = 120_000;

/** Reads a text of any length that `writeLongProperty` kept; null when there is none. */
export function readLongProperty(key: string): string | null {
  const count = Number(readProperty(key) ?? NaN);
  if (!Number.isInteger(count)) return null;
  const parts = Array.from({ length: count }, (_, i) => readProperty(`${key}.${String(i)}`));
  return parts.includes(null) ? null : parts.join('');
}

/**
 * Keeps a text with the document; nothing where it is too long, or the document is full. Under the document's lock, or readers may
 * get halves of two texts.
 */
export function writeLongProperty(key: string, text: string): void {
  try {
    writeParts(key, text.length > MOST_LETTERS ? '' : text);
  } catch {
    // Half of a text is worse than none: without the count nobody reads the parts.
    deleteProperty(key);
  }
}

function writeParts(key: string, text: string): void {
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
