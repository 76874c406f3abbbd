import { mendDecisions, type DecidedRow } from '../core/moving-rows/mend-decisions.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { settleTab, type Settled } from './settle-tab.js';

const ROUNDS = 4;

const indexIn = ({ cells: [header = []] }: RawTab): number | undefined =>
  locateColumns('delegates', header)['decision'];

/**
 * Writes decisions that the officer has just taken, one call for all that are alike, and reads them back until each stands beside its own person.
 * `tab` is the latest reading. Not settled when other people's moves did not let it.
 */
export function writeDecisions(
  spreadsheet: OpenSpreadsheet,
  tab: RawTab,
  rowsOf: (tab: RawTab) => DecidedRow[],
  wanted: ReadonlyMap<string, string>,
): Settled {
  const had = rowsOf(tab);
  const done = settleTab(spreadsheet, 'delegates', tab, {
    owns: ['decision'],
    rounds: ROUNDS,
    isFresh: true,
    plan: (current) => {
      const index = indexIn(current);
      if (index === undefined) return [];
      const cells = mendDecisions(rowsOf(current), had, wanted);
      return [...new Set(cells.map(({ decision }) => decision))].map((decision) => ({
        columns: [{ key: 'decision', index }],
        rows: cells.flatMap((cell) => (cell.decision === decision ? [{ row: cell.row, cells: [decision] }] : [])),
      }));
    },
  });
  return { tab: done.tab, settled: done.settled && indexIn(done.tab) !== undefined };
}
