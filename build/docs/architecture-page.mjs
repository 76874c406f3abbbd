import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { drawRooms } from './rooms-picture.mjs';

/** The page that people write, with the pictures drawn anew between their marks. @param {string} path */
export function makeArchitecturePage(path) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return Object.entries(drawRooms()).reduce((page, [name, picture]) => {
    const [begin, end] = [`<!-- picture: ${name} -->`, '<!-- end -->'];
    const from = page.indexOf(begin);
    const to = page.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`${path} has no place for the picture ${name}`);
    return `${page.slice(0, from + begin.length)}\n\n${picture}\n\n${page.slice(to)}`;
  }, text);
}
