import type { CallKind } from './kernel.js';

/**
 * What calls take by the simulated clock, in milliseconds: measured by others on Google, the dearest where they differ (platform facts,
 * section 3). The script's own computing is not counted.
 */
export const EVERY_CALL = 2;

/** Reading or writing one cell of a file with ten million cells, opening included; names, rights, locks have no figure. */
const OF_KIND: Readonly<Record<CallKind, number>> = { read: 300, write: 200, other: 10 };

/** Properties on the average of a hundred; 400 × 10 cells with a flush and without; nobody has measured Drive, so much is assumed. */
const OF_METHOD: Readonly<Record<string, number>> = {
  'Properties.getProperty': 30,
  'Properties.setProperty': 62,
  'Properties.deleteProperty': 62,
  'SpreadsheetApp.flush': 560,
  'Drive.About.get': 1000,
  'Drive.Files.create': 10_000,
};

/** Ten million cells were read in 85 s, 4,000 written in 0.6 s. Formats and rules are no matter of cells. */
const OF_CELL: readonly (readonly [method: RegExp, milliseconds: number])[] = [
  [/^Range\.get/, 0.0085],
  [/^(?:Range\.setValues|RangeList\.setValue)$/, 0.14],
];

/** What a call takes; `what` begins with its method. */
export function costOf(kind: CallKind, what: string, cells: number): number {
  const [method = ''] = what.split(' ');
  const ofCell = OF_CELL.find(([pattern]) => pattern.test(method))?.[1] ?? 0;
  return (OF_METHOD[method] ?? OF_KIND[kind]) + cells * ofCell;
}
