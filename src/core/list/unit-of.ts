import type { Finding } from '../finding.js';
import type { Workbook } from '../tables/rows.js';

/** Tells which unit a finding concerns: the row's own, a meeting's, or the one that the finding names. */
export function unitFinder(workbook: Workbook): (finding: Finding) => string | null {
  const nominations = new Map(workbook.nominations.map(({ row, unit }) => [row, unit]));
  const reviews = new Map(workbook.reviews.map(({ row, unit }) => [row, unit]));
  const guests = new Map(workbook.guests.map(({ row, organisation }) => [row, organisation]));
  const units = new Map(workbook.units.map(({ row, unit }) => [row, unit]));
  return (finding) => {
    const row = finding.place?.row ?? null;
    if (finding.code === 'review.missing') return finding.params.unit;
    if (row === null) return null;
    switch (finding.place?.tab) {
      case 'nominations':
        return nominations.get(row) ?? null;
      case 'reviews':
        return reviews.get(row) ?? null;
      case 'guests':
        return guests.get(row) ?? null;
      case 'units':
        return units.get(row) ?? null;
      default:
        return null;
    }
  };
}
