import { findLayout } from '../../../src/core/import/find-layout.js';
import { targetsOf } from '../../../src/core/import/import-target.js';
import { matchColumns, type ColumnMapping } from '../../../src/core/import/match-columns.js';
import { planImport, type ImportPlan, type ImportRequest } from '../../../src/core/import/plan-import.js';
import { readTable } from '../../../src/core/import/read-table.js';
import { parseListsAndUnits } from '../../../src/core/reading/parse-workbook.js';
import type { PeopleTab } from '../../../src/core/contract/people-tabs.js';
import type { RawCell, RawTab } from '../../../src/core/contract/sheet-data.js';
import { TODAY, rawTab, rawWorkbook } from '../reading/raw-tab.js';

export const { readings } = parseListsAndUnits(
  rawWorkbook({
    units: rawTab('units', [
      { unit: 'Thôn Mỗ Đoạn', aliases: 'Mỗ Đoạn' },
      { unit: 'Thôn Bỉnh Di', aliases: 'Bỉnh Di' },
      { unit: 'Trạm Y tế xã', aliases: 'Trạm Y tế' },
    ]),
    lists: rawTab('lists', [{ field: 'Nông nghiệp' }, { field: 'Giáo dục' }]),
  }),
  TODAY,
);

/** Đề cử with every column of the contract, and these rows. */
export const nominationsTab = (rows: readonly Readonly<Record<string, RawCell>>[] = []): RawTab =>
  rawTab('nominations', rows);

interface Options {
  readonly tab?: PeopleTab;
  readonly there?: ImportRequest['there'];
  readonly mapping?: ColumnMapping;
  readonly fill?: Readonly<Record<string, RawCell>>;
  readonly convertLegacy?: boolean;
}

/** The whole way from a pasted text to what is imported, with the columns as they are matched. */
export function buildPlan(text: string, options: Options = {}): ImportPlan & { readonly mapping: ColumnMapping } {
  const tab = options.tab ?? 'nominations';
  const there = options.there ?? { nominations: nominationsTab(), guests: rawTab('guests', []) };
  const table = readTable(text, readings.lists.unit);
  const layout = findLayout(table);
  const targets = targetsOf(tab, there[tab]?.cells[0] ?? []);
  const mapping = options.mapping ?? matchColumns(tab, table, layout, targets, readings);
  const request = { tab, table, layout, mapping, there, readings };
  const plan = planImport({ ...request, fill: options.fill ?? {}, convertLegacy: options.convertLegacy ?? false });
  return { ...plan, mapping };
}

/** The tab with the planned people appended, as it is after an import. */
export const afterImport = (tab: RawTab, plan: ImportPlan, key: PeopleTab = 'nominations'): RawTab => ({
  ...tab,
  cells: [
    ...tab.cells,
    ...rawTab(
      key,
      plan.people.map(({ cells }) => cells),
    ).cells.slice(1),
  ],
});
