import type { Finding } from '../core/findings/finding.js';
import { cellAddress } from '../core/contract/a1.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { RawWorkbook } from '../core/contract/sheet-data.js';

/** Where a finding points, as people name cells: `Đề cử!F12`; the tab alone when it has no row. */
export function whereOf(finding: Finding, raw: RawWorkbook, tabName: string): string {
  const { place } = finding;
  const row = place?.row ?? null;
  if (place === undefined || row === null) return tabName;
  const at = locateColumns(place.tab, raw[place.tab]?.cells[0] ?? []);
  const index = place.column === null ? undefined : at[place.column];
  return `${tabName}!${index === undefined ? String(row) : cellAddress(row, index + 1)}`;
}
