import { foldText, withoutMarks } from './fold.js';

/** Longer texts are no slips of typing, and comparing them costs time. */
const LONGEST = 100;

/** Insertions, deletions and replacements of single characters that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a listed name begins with the typed words, which people shorten it to: "Nông nghiệp" is no slip for "Công nghiệp". */
const beginsWithWords = (name: string, typed: string): boolean =>
  name.startsWith(typed) && /^[^\p{L}\d]/u.test(name.slice(typed.length));

/** How far a listed name is from what was typed, Infinity when it is not near; both folded. */
function distanceTo(name: string, typed: string): number {
  if (withoutMarks(name) === withoutMarks(typed)) return 1;
  if (beginsWithWords(name, typed)) return 0.5;
  const longer = Math.max(name.length, typed.length);
  const contained = typed.length > 2 && name.length > 2 && (name.includes(typed) || typed.includes(name));
  if (contained) return longer - Math.min(name.length, typed.length);
  const most = Math.max(1, Math.floor(longer * 0.4));
  // So many letters must be put in at least.
  if (Math.abs(name.length - typed.length) > most || name.length > LONGEST) return Infinity;
  const distance = editDistance(name, typed);
  return distance < typed.length && distance <= most ? distance : Infinity;
}

/** The listed value that the typed text is most likely meant for, the first of equals; null when nothing is near. */
export function findNearest(
  typed: string,
  candidates: readonly { readonly value: string; readonly names: readonly string[] }[],
): string | null {
  const folded = foldText(typed);
  if (folded === '' || folded.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const { value, names } of candidates) {
    for (const name of names) {
      const distance = distanceTo(name, folded);
      if (distance < least) [nearest, least] = [value, distance];
    }
  }
  return nearest;
}
