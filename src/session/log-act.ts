import { columnsOf } from '../core/contract/tabs.js';
import type { LogCells } from '../core/log/log-rows.js';
import { showMachineKey, type MachineKey } from '../core/log/machine-key.js';
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

/** One act as Nhật ký has it: in words for people, and as what it was. */
export interface LoggedAct {
  readonly say: string;
  readonly key: MachineKey;
}

/**
 * Adds one act to Nhật ký, a row for every change, in one write; gives the rows. `when` is now unless an act that died is being finished.
 */
export function logAct(
  open: OpenWorkbook,
  { say: act, key }: LoggedAct,
  changes: readonly LoggedChange[],
  when: string = readMoment(open.spreadsheet.zone),
): readonly LogCells[] {
  const words = tabWords(open);
  ensureTab(open.spreadsheet, 'log', columnsOf('log'), words);
  const who = readUser();
  const machine = showMachineKey(key);
  const rows = changes.map(({ code, before, after }) => ({ when, who, act, code, before, after, machine }));
  addTableRows(open.spreadsheet, 'log', rows, words);
  return rows;
}
