import { rowAsStanding } from '../reading/value-as-standing.js';
import type { Names } from '../reading/names.js';
import { englishRow } from './english-rows.js';
import { SHIPPED, type ShippedRow } from '../contract/shipped/shipped.js';

export type Shipped = keyof typeof SHIPPED;
export type { ShippedRow };

/**
 * What set-up fills into a new tab of a workbook. In an English one what the sheet alone shows is English; names of units, fields
 * and awards, the agenda and the values of Thiết lập stay as the Vietnamese documents print them.
 */
export function shippedIn(names: Names, tab: Shipped): readonly ShippedRow[] {
  const rows: readonly ShippedRow[] = SHIPPED[tab];
  const spoken = names.language === 'en' ? rows.map((row) => englishRow(tab, row)) : rows;
  return spoken.map((row) => rowAsStanding(names, tab, row));
}
