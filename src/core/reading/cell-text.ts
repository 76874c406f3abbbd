import { plainText } from './plain-text.js';
import type { RawCell } from '../contract/sheet-data.js';

/** What a cell holds, as text to compare by. */
export const textOf = (cell: RawCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : plainText(String(cell));
