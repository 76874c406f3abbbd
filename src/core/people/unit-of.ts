import type { Finding } from '../findings/finding.js';
import type { Workbook } from '../reading/rows.js';
import type { TabKey } from '../contract/tabs.js';

/** Tells which unit a finding concerns: the row's own, a meeting's, or the one that the finding names. */
export function unitFinder(workbook: Workbook): (finding: Finding) => string | null {
  const byRow: { readonly [K in TabKey]?: ReadonlyMap<number, string | null> } = {
    nominations: new Map(workbook.nominations.map(({ row, unit }) => [row, unit])),
    reviews: new Map(workbook.reviews.map(({ row, unit }) => [row, unit])),
    guests: new Map(workbook.guests.map(({ row, organisation }) => [row, organisation])),
    units: new Map(workbook.units.map(({ row, unit }) => [row, unit])),
  };
  return (finding) => {
    if (finding.code === 'review.missing') return finding.params.unit;
    const { place } = finding;
    return place === undefined || place.row === null ? null : (byRow[place.tab]?.get(place.row) ?? null);
  };
}
