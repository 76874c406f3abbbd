import { columnsOf, TABS } from '../src/core/contract/tabs.js';
import { moveColumn } from '../src/host/model/structure.js';
import type { Workbook } from '../src/host/model/workbook.js';

/**
 * Drags the columns of Đề cử and Đại biểu into the order of the contract, as people may: the tests name cells by letters of that
 * order, and whatever works here finds its columns by their headers. Set-up's own order has tests of its own.
 */
export function dragIntoContractOrder({ sheets }: Workbook): void {
  for (const key of ['nominations', 'delegates'] as const) {
    const sheet = sheets.find(({ name }) => name === TABS[key].vi);
    if (sheet === undefined) continue;
    columnsOf(key)
      .filter(([, column]) => column.optional !== true)
      .forEach(([, { vi }], at) => {
        const from = (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === vi);
        if (from > at) moveColumn(sheet, from + 1, at + 1);
      });
  }
}
