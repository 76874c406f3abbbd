import { mendCodes, type CodedRow } from '../core/moving-rows/place-codes.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { PeopleTab } from '../core/contract/people-tabs.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { settleTab, type Settled } from './settle-tab.js';

/** After this many rounds somebody is moving rows without a pause. */
const ROUNDS = 8;

/** How the rows of a tab are read. */
type RowsOf = (tab: RawTab) => CodedRow[];

/**
 * Writes planned codes and reads them back until each stands beside its own nominee. `had` are the codes that rows had before
 * and keep. Not settled as well where the column is gone.
 */
export function writeCodes(
  spreadsheet: OpenSpreadsheet,
  key: PeopleTab | 'delegates',
  tab: RawTab,
  rowsOf: RowsOf,
  planned: readonly CodedRow[],
  had: readonly CodedRow[] = rowsOf(tab),
): Settled {
  if (planned.length === 0) return { tab, settled: true };
  const indexIn = ({ cells: [header = []] }: RawTab): number | undefined => locateColumns(key, header)['code'];
  const written = new Set(planned.map(({ code }) => code));
  const done = settleTab(spreadsheet, key, tab, {
    owns: ['code'],
    rounds: ROUNDS,
    plan: (current) => {
      const index = indexIn(current);
      const cells = index === undefined ? [] : mendCodes(rowsOf(current), had, planned, written);
      for (const { code } of cells) if (code !== '') written.add(code);
      if (index === undefined || cells.length === 0) return [];
      return [{ columns: [{ key: 'code', index }], rows: cells.map(({ row, code }) => ({ row, cells: [code] })) }];
    },
  });
  return { tab: done.tab, settled: done.settled && indexIn(done.tab) !== undefined };
}
