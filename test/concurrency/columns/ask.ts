import type { Host } from '../../../src/host/stand-in/create-host.js';
import { formatA1 } from '../../../src/host/model/area.js';
import { columnOf, sheetOf, textAt } from '../grid.js';
import { OFFICER } from '../template.js';

/** What an act answered; `ok` null where it answers nobody (an edit). */
export interface Answer {
  readonly ok: boolean | null;
  readonly message: string;
}

export function told(host: Host, name: string, args: readonly unknown[]): Answer {
  const ran = host.run(name, args);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  const answer = (typeof ran.value === 'string' ? JSON.parse(ran.value) : ran.value) as {
    ok: boolean;
    message?: string;
  };
  return { ok: answer.ok, message: answer.message ?? '' };
}

export const job = (host: Host, name: string, options: object = {}): Answer =>
  told(host, 'runJob', [name, JSON.stringify(options)]);
export const must = ({ ok, message }: Answer): void => {
  if (ok !== true) throw new Error(message);
};
export const check = (host: Host): void => must(job(host, 'validateDelegates'));

export const codeAt = (host: Host, row: number): string => {
  const sheet = sheetOf(host.workbook, 'nominations');
  return textAt(sheet, row, columnOf(sheet, 'nominations', 'code'));
};

/** What the officer decides of people, by name, wherever in the register they stand. */
export function decide(host: Host, decisions: Readonly<Record<string, string>>): void {
  const sheet = sheetOf(host.workbook, 'delegates');
  const names = columnOf(sheet, 'delegates', 'name');
  const column = columnOf(sheet, 'delegates', 'decision') + 1;
  for (const [name, decision] of Object.entries(decisions)) {
    const row = sheet.rows.findIndex((cells) => cells?.[names]?.value === name) + 1;
    if (row === 0) throw new Error('the register lacks somebody');
    host.person(OFFICER).type(sheet.name, formatA1({ row, column, rows: 1, columns: 1 }), decision);
  }
}

export const APPROVED = {
  'Nguyễn Thị Mận': 'Đã duyệt',
  'Trần Thị Lựu': 'Đã duyệt',
  'Lê Thị Ổi': 'Dự bị',
  'Phạm Văn Bưởi': 'Dự bị',
  'Vũ Văn Xoài': 'Đã duyệt',
  'Đỗ Thị Na': 'Đã duyệt',
};
export const ANSWERS = { approver: 'Ban Thường vụ Đảng ủy xã', decision: '45/QĐ-UBND', decidedOn: '17/8/2025' };

export function approveAndLock(host: Host): void {
  check(host);
  decide(host, APPROVED);
  must(told(host, 'sidebarLock', [ANSWERS]));
}
