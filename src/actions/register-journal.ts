import { contentCells } from '../core/sync/coded-rows.js';
import type { CodedRow } from '../core/sync/place-codes.js';
import { buildJournal, recallCodes } from '../core/sync/recall-codes.js';
import { textOf } from '../core/tables/cell-text.js';
import { locateColumns } from '../core/tables/find-columns.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { writeCodes } from '../google/write-codes.js';
import { clearJournal, keepJournal, readJournal } from './code-journal.js';

/** The rows of the register that bear a code, each with what the officer has filled in. */
function codedRows({ cells: [header = [], ...rows] }: RawTab): CodedRow[] {
  const at = locateColumns('delegates', header);
  return rows.flatMap((row, i): CodedRow[] => {
    const code = textOf(row[at['code'] ?? -1]);
    const cells = contentCells('delegates', row, at);
    return code === '' && cells.every((cell) => (cell ?? '') === '') ? [] : [{ row: i + 2, code, content: '', cells }];
  });
}

/** Keeps which code stood beside what the officer has filled in, before new rows are written below: they may land on the last. */
export const keepRegisterJournal = (tab: RawTab, codes: readonly string[]): void => {
  const { had } = buildJournal(codedRows(tab), []);
  keepJournal('delegates', { ours: codes, had });
};

export function clearRegisterJournal(): void {
  if (readJournal('delegates') !== null) clearJournal('delegates');
}

/** Gives back the codes that an action which died had overwritten in the register; the tab as it stands then. */
export function recallRegister(spreadsheet: OpenSpreadsheet, tab: RawTab): RawTab {
  const journal = readJournal('delegates');
  if (journal === null) return tab;
  const rows = codedRows(tab);
  const changed = recallCodes(rows, journal).filter((row, i) => row.code !== '' && row.code !== rows[i]?.code);
  const numbers = new Set(changed.map(({ row }) => row));
  const had = rows.filter(({ row }) => !numbers.has(row));
  return writeCodes(spreadsheet, 'delegates', tab, codedRows, changed, had).tab;
}
