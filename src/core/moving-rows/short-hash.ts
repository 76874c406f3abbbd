const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** A short stand-in for a text, to know it again where the text itself, a person's name, must not be kept. */
export const shortHash = (text: string): string =>
  fnv(text, 0x811c9dc5).toString(36) + fnv(`${text}\n`, 0x9747b28c).toString(36);
