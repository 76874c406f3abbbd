import { propertiesService, utilities } from './services.js';

/** Reads a property of the document, null when it is not there. */
export const readProperty = (key: string): string | null =>
  propertiesService().getDocumentProperties().getProperty(key);

/**
 * Writes a property of the document; false where Google refuses it: 9 KB hold one, 500 KB all of them (platform facts, section 4), and
 * so many writes a day. What is kept so is a note of ours, and no act may fail for a note.
 */
export function keepProperty(key: string, value: string): boolean {
  try {
    propertiesService().getDocumentProperties().setProperty(key, value);
    return true;
  } catch {
    return false;
  }
}

export function deleteProperty(key: string): void {
  propertiesService().getDocumentProperties().deleteProperty(key);
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function digest(text: string): string {
  const google = utilities();
  const bytes = google.computeDigest(google.DigestAlgorithm.SHA_256, text, google.Charset.UTF_8);
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}

/** A source of whole numbers in 0 … n − 1 that nobody can foresee. */
export function randomSource(): (n: number) => number {
  // The first 8 digits of a version 4 UUID are all random.
  return (n) => Number.parseInt(utilities().getUuid().slice(0, 8), 16) % n;
}
