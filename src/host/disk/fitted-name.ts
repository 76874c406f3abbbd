import { createHash } from 'node:crypto';

/** In bytes; what every file system that people have takes. */
const LONGEST_NAME = 255;

const bytesIn = (text: string): number => Buffer.byteLength(text);

/** `name` cut by whole letters, so that the name with the ending fits. */
export function fittedName(name: string, ending: string): string {
  const letters = Array.from(name);
  while (bytesIn(letters.join('')) + bytesIn(ending) > LONGEST_NAME) letters.pop();
  return `${letters.join('')}${ending}`;
}

/** The same for a name made of another file's: two long names that begin alike do not become one. */
export function derivedName(name: string, ending: string): string {
  if (bytesIn(name) + bytesIn(ending) <= LONGEST_NAME) return `${name}${ending}`;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return fittedName(name, `~${mark}${ending}`);
}
