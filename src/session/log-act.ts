import { columnsOf } from '../core/contract/tabs.js';
import { readMoment } from '../google/clock.js';
import { readUser } from '../google/current-user.js';
import { ensureTab } from '../google/ensure-tab.js';
import { addTableRows } from '../google/add-table-rows.js';
import type { OpenWorkbook } from './open-workbook.js';
import { tabWords } from './tab-words.js';

/** What became of one person: decisions, or counts and reasons, never names. `code` is '' for the list as a whole. */
export interface LoggedChange {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Adds one act to Nhật ký, a row for every change, in one write. `when` is now unless an act that died is being finished. */
export function logAct(
  open: OpenWorkbook,
  act: string,
  changes: readonly LoggedChange[],
  when: string = readMoment(open.spreadsheet.zone),
): void {
  ensureTab(open.spreadsheet, 'log', columnsOf('log'), tabWords(open));
  const who = readUser();
  const rows = changes.map(({ code, before, after }) => ({ when, who, act, code, before, after }));
  addTableRows(open.spreadsheet, 'log', rows);
}
