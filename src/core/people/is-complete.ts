import { findLackingColumns } from './lacking-columns.js';
import type { Guest, Nomination, Workbook } from '../reading/rows.js';

/** Nothing that the rules ask of an exemplar is missing, and no cell is at fault. `listed`: on the list as it stands. */
export function isCompleteNomination(row: Nomination, listed: boolean, has: Workbook['has']): boolean {
  const lacking = findLackingColumns(row, { asked: true, listed }, (column) => has('nominations', column));
  return row.faulty.size === 0 && lacking.length === 0;
}

/** A guest needs a name and a class; the rest is courtesy. */
export function isCompleteGuest(row: Guest): boolean {
  return row.faulty.size === 0 && row.name !== null && row.class !== null;
}
