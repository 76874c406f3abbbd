import type { Sheet } from './surface.js';

/** Neighbours that are alike, as `[index, count, value]`. */
function runsOf(values: readonly number[]): readonly (readonly [index: number, count: number, value: number])[] {
  const starts = values.flatMap((value, i) => (i === 0 || values[i - 1] !== value ? [i] : []));
  return starts.map((start, i) => [start, (starts[i + 1] ?? values.length) - start, values[start] ?? 0]);
}

function findCommonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [, , value] of runsOf(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Sets the widths of columns from one on: all to the commonest in one call, then neighbours of another width in one call each. */
export function setWidths(sheet: Sheet, firstColumn: number, widths: readonly number[]): void {
  if (widths.length === 0) return;
  const common = findCommonest(widths);
  sheet.setColumnWidths(firstColumn, widths.length, common);
  for (const [index, count, width] of runsOf(widths))
    if (width !== common) sheet.setColumnWidths(firstColumn + index, count, width);
}
