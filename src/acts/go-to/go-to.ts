import { fieldsOf } from '../../core/fields-of.js';
import { codeKey } from '../../core/people/code-key.js';
import { textOf } from '../../core/reading/cell-text.js';
import { chooseTabs, locateColumns } from '../../core/reading/find-columns.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import { TABS, type TabKey } from '../../core/contract/tabs.js';
import type { Outcome, Target } from '../../endpoints/endpoints.js';
import { openSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';
import { speechNow } from '../../session/speech-now.js';

const isTabKey = (key: unknown): key is TabKey =>
  typeof key === 'string' && Object.prototype.hasOwnProperty.call(TABS, key);

/** Parses what the sidebar sends; null when it is no target. */
function parseTarget(value: unknown): Target | null {
  const { tab, row, column, code } = fieldsOf(value);
  if (!isTabKey(tab)) return null;
  return {
    tab,
    row: typeof row === 'number' && Number.isInteger(row) && row > 0 ? row : null,
    column: typeof column === 'string' ? column : null,
    code: typeof code === 'string' ? code : null,
  };
}

/** The row the person stands on now: people sort meanwhile, so a code is looked for again. */
function findRow(tab: RawTab, target: Target): number | null {
  const index = locateColumns(target.tab, tab.cells[0] ?? [])['code'];
  const key = target.code === null ? '' : codeKey(target.code);
  if (key === '' || index === undefined) return target.row;
  const bears = (row: number): boolean => codeKey(textOf(tab.cells[row - 1]?.[index])) === key;
  if (target.row !== null && bears(target.row)) return target.row;
  const found = tab.cells.findIndex((_, i) => i > 0 && bears(i + 1));
  return found < 0 ? null : found + 1;
}

const refuse = (): Outcome<null> => ({ ok: false, message: speechNow().words.actions.unknownTarget });

/** Jumps to the cell of a finding. */
export function goTo(value: unknown): Outcome<null> {
  const target = parseTarget(value);
  if (target === null) return refuse();
  const spreadsheet = openSpreadsheet(chooseTabs);
  const sheet = spreadsheet.sheets.get(target.tab);
  const tab = readTab(spreadsheet, target.tab);
  if (sheet === undefined || tab === undefined) return refuse();
  const row = findRow(tab, target) ?? (target.code === null ? 1 : null);
  if (row === null) return refuse();
  const index = target.column === null ? 0 : (locateColumns(target.tab, tab.cells[0] ?? [])[target.column] ?? 0);
  sheet.getRange(row, index + 1, 1, 1).activate();
  return { ok: true, value: null };
}
