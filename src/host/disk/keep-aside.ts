import { constants, copyFileSync, linkSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fittedName } from './fitted-name.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** `20250818-140205`, in this computer's own time. */
function stampOf(moment: Date): string {
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join('');
  return `${day}-${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('')}`;
}

const isTaken = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'EEXIST';

/** A second name for the same file; a copy where the disk (a USB stick) knows no second names. Never over another file. */
function nameAgain(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch (error) {
    if (isTaken(error)) throw error;
    copyFileSync(path, aside, constants.COPYFILE_EXCL);
  }
}

/**
 * Gives a file another name beside it, `de-cu-giu-20250818-140205.xlsx`, so that its own may be written over: at every moment
 * one of the two leads to it. Answers the new name.
 */
export function keepAside(path: string, moment: Date): string {
  const { name, ext } = parse(path);
  for (let copy = 1; ; copy += 1) {
    const aside = fittedName(name, `-giu-${stampOf(moment)}${copy === 1 ? '' : `-${String(copy)}`}${ext}`);
    try {
      nameAgain(path, join(dirname(path), aside));
      return aside;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
}
