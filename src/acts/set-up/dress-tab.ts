import { buildColourRules } from '../../core/contract/colour-rules.js';
import type { Column } from '../../core/contract/column.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import { FIXED_LISTS, isFixedList, type FixedListName } from '../../core/contract/lists-of-values.js';
import type { Names } from '../../core/reading/names.js';
import { parseSettings } from '../../core/reading/parse-settings.js';
import type { RawCell } from '../../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../../core/contract/tabs.js';
import { applyColours } from '../../google/colours.js';
import { applyDropdowns, type Dropdown, type DropdownSource } from '../../google/dropdowns.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';
import { findTodayIndex, writeTodayCells } from '../../google/today-cells.js';
import { growSheet } from '../../google/write-block.js';
import type { Catalogue } from '../../text/say.js';
import { colourWords } from '../steps/colour-words.js';
import { todayCells } from '../steps/highlight-overdue.js';

/** What dresses a tab: its workbook, and how things are called in it. */
interface Dressing {
  readonly spreadsheet: OpenSpreadsheet;
  readonly names: Names;
  readonly words: Catalogue;
}

const fixed = (list: FixedListName, { word }: Names): DropdownSource => ({
  values: FIXED_LISTS[list].map((value) => word(list, value)),
});

/** Row 1 as it was last read; set-up has read every tab with columns. */
export const headerOf = (spreadsheet: OpenSpreadsheet, key: TabKey): readonly RawCell[] =>
  spreadsheet.headers.get(key) ?? readTab(spreadsheet, key)?.cells[0] ?? [];

/** Where a column's dropdown takes its values from; units come from Đơn vị, the office's lists from Danh mục. */
function sourceOf({ spreadsheet, names }: Dressing, column: Column): DropdownSource | null {
  if (column.kind === 'yesNo') return fixed('yesNo', names);
  if (column.kind !== 'choice' || column.list === undefined) return null;
  if (isFixedList(column.list)) return fixed(column.list, names);
  const tab = column.list === 'unit' ? 'units' : 'lists';
  const sheet = spreadsheet.sheets.get(tab);
  const index = locateColumns(tab, headerOf(spreadsheet, tab))[column.list];
  return sheet === undefined || index === undefined ? null : { sheet, column: index };
}

function dropdownsOf(dressing: Dressing, key: TabKey, at: Readonly<Record<string, number | undefined>>): Dropdown[] {
  const { choose, chooseUnit } = dressing.words.layout;
  return columnsOf(key).flatMap(([name, column]): Dropdown[] => {
    const index = at[name];
    const source = index === undefined ? null : sourceOf(dressing, column);
    if (index === undefined || source === null) return [];
    return [{ column: index, source, help: column.list === 'unit' ? chooseUnit : choose }];
  });
}

/** Makes the hidden cells that hold today where they are absent; their 0-based index, null outside Tiến độ. */
function ensureTodayCells(spreadsheet: OpenSpreadsheet, key: TabKey): number | null {
  const tab = key === 'steps' ? readTab(spreadsheet, key) : undefined;
  if (tab === undefined) return null;
  const { settings } = parseSettings(readTab(spreadsheet, 'settings'));
  return findTodayIndex(tab) ?? findTodayIndex(writeTodayCells(spreadsheet, tab, todayCells(settings)));
}

/** Dropdowns and colours that a tab still lacks. True when something was added. */
export function dressTab(dressing: Dressing, key: TabKey): boolean {
  const { spreadsheet } = dressing;
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined || columnsOf(key).length === 0) return false;
  growSheet(sheet, 2, 1); // a tab of headers alone has no row to dress
  const todayIndex = ensureTodayCells(spreadsheet, key);
  const at = locateColumns(key, headerOf(spreadsheet, key));
  return [
    applyDropdowns(sheet, dropdownsOf(dressing, key, at)),
    applyColours(sheet, buildColourRules(key, at, colourWords(), todayIndex)),
  ].some(Boolean);
}
