import type { Workbook } from '../model/workbook.js';
import { KEPT_TAB } from './kept-tab.js';

const MOST = 31;

/** Excel allows 31 letters, none of `*?:\/[]`, no quote at an end, no two alike but for case, and not `History`. */
function allowed(name: string): string {
  const plain = name
    .replace(/[*?:\\/[\]]/g, '-')
    .slice(0, MOST)
    .replace(/^'|'$/g, '’');
  return plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}

/** The names that tabs have in the file, by id; nearly always their own. */
export function fileTabNames(workbook: Workbook): ReadonlyMap<number, string> {
  const taken = new Set([KEPT_TAB]);
  const names = new Map<number, string>();
  for (const { id, name } of workbook.sheets) {
    let free = allowed(name);
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const mark = `~${copy}`;
      free = allowed(name).slice(0, MOST - mark.length) + mark;
    }
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return names;
}
