import type { Finding } from './finding.js';
import { TABS } from '../contract/tabs.js';
import type { TabKey } from '../contract/tabs.js';

const TAB_KEYS: readonly string[] = Object.keys(TABS);

function columnIndex(tab: TabKey, column: string | null): number {
  return column === null ? -1 : Object.keys(TABS[tab].columns).indexOf(column);
}

/** Tab, row, column as numbers; what has no place comes last, what is about a whole tab or row before its cells. */
function position({ place }: Finding): readonly number[] {
  if (place === undefined) return [TAB_KEYS.length];
  return [TAB_KEYS.indexOf(place.tab), place.row ?? 0, columnIndex(place.tab, place.column)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** Findings as people walk through the workbook: by tab, row and column; those of one cell stay as they were. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, at: position(finding) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ finding }) => finding);
}
