import { findTabKey } from '../../../src/core/reading/find-columns.js';
import { deleteColumns, insertColumns, moveColumn } from '../../../src/host/model/structure.js';
import type { Sheet, Workbook } from '../../../src/host/model/workbook.js';
import { put } from '../grid.js';

/** What another person does to the columns of a tab, or to the tab. */
export interface Move {
  readonly name: string;
  readonly act: (workbook: Workbook, sheet: Sheet) => void;
}

const widthOf = (sheet: Sheet): number => sheet.rows[0]?.length ?? 0;

const indexOf = (sheet: Sheet, caption: string): number =>
  sheet.rows[0]?.findIndex((cell) => cell?.value === caption) ?? -1;

/** The first of our columns of a tab, from 1. */
const FIRST_OF_OURS: Readonly<Record<string, string>> = {
  nominations: 'Kết quả kiểm tra',
  guests: 'Mã',
  delegates: 'Quyết định',
  composition: 'Nguồn',
  steps: 'Tình trạng',
  agenda: 'Bắt đầu',
  papers: 'Họ và tên',
};

const ownColumn = (sheet: Sheet): number => indexOf(sheet, FIRST_OF_OURS[findTabKey(sheet.name) ?? ''] ?? '') + 1;

export const MOVES: readonly Move[] = [
  { name: 'insert a column at the left', act: (workbook, sheet) => insertColumns(workbook, sheet, 1, 1) },
  {
    name: 'insert a headed column in the middle',
    act: (workbook, sheet) => {
      insertColumns(workbook, sheet, 3, 1);
      put(sheet, 1, 2, 'Cột mới');
      put(sheet, 2, 2, 'chữ mới');
    },
  },
  { name: 'insert two columns', act: (workbook, sheet) => insertColumns(workbook, sheet, 2, 2) },
  {
    name: 'insert a column before the last',
    act: (workbook, sheet) => insertColumns(workbook, sheet, Math.max(1, widthOf(sheet) - 1), 1),
  },
  { name: 'delete the second column', act: (workbook, sheet) => deleteColumns(workbook, sheet, 2, 1) },
  {
    name: 'delete one of ours',
    act: (workbook, sheet) => {
      if (ownColumn(sheet) > 0) deleteColumns(workbook, sheet, ownColumn(sheet), 1);
    },
  },
  { name: 'move the second column to the end', act: (_, sheet) => moveColumn(sheet, 2, widthOf(sheet)) },
  { name: 'move the last column to the front', act: (_, sheet) => moveColumn(sheet, widthOf(sheet), 1) },
  {
    name: 'rename one of ours',
    act: (_, sheet) => {
      if (ownColumn(sheet) > 0) put(sheet, 1, ownColumn(sheet) - 1, 'Tên khác');
    },
  },
  { name: 'rename the third column', act: (_, sheet) => put(sheet, 1, 2, 'Tên mới') },
  {
    name: 'rename the tab',
    act: (_, sheet) => {
      sheet.name = `${sheet.name} cũ`;
    },
  },
  {
    name: 'clear the tab',
    act: (_, sheet) => {
      for (const row of sheet.rows)
        for (const cell of row ?? []) if (cell) Object.assign(cell, { value: '', formula: null });
    },
  },
];
