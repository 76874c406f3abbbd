import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, setUpHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';

let host: Host;
beforeEach(async () => {
  host = await setUpHost();
});
const see = (a1: string) => host.person(OFFICER).see('Tổng quan', a1);
const refresh = () => {
  host.answer({ button: 'OK' });
  host.clickMenu('refreshOverview', OFFICER);
  return host.dialogs[host.dialogs.length - 1]?.prompt ?? '';
};
const rowOf = (unit: string): string => {
  const row = Array.from({ length: 60 }, (_, i) => i + 1).find((at) => see(`A${String(at)}`) === unit);
  if (row === undefined) throw new Error(`${unit} is not in Tổng quan`);
  return String(row);
};

describe('Tình hình từng đơn vị', () => {
  it('R-V-1-e: Tổng quan says of every unit what it sent and what it lacks, with a message to paste', () => {
    nominate(host, [['Thôn Mỗ Đoạn', 'Cá nhân', 'Nguyễn Thị Mẫu']]);
    host.person(OFFICER).type('Đơn vị', `H${rowOfUnit('Thôn Mỗ Đoạn')}`, '14/8/2025');
    expect(refresh()).toMatch(/^\d+ đơn vị: 0 đã đủ, \d+ chưa gửi gì/);
    const row = rowOf('Thôn Mỗ Đoạn');
    expect(['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => see(column + row))).toEqual([
      ...['1', '0', '1', 'Chưa ghi', '', '14/08/2025', 'Đang làm. Quá hạn nội bộ 4 ngày'],
    ]);
    expect(see(`I${row}`)).toContain(
      `- ${host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 2))}, Nguyễn Thị Mẫu: thiếu Giới tính`,
    );
    expect(see(`H${rowOf('Thôn Bỉnh Di')}`)).toBe('Chưa gửi gì');
    expect(see(`B${rowOf('Tổng cộng')}`)).toBe('1');
  });

  it('R-END-a: a question asked on a phone is counted for its unit until the office answers it', () => {
    const ask = host.person(HAMLET_HEAD);
    ask.paste('Vướng mắc', 'B2', [
      ['Thôn Mỗ Đoạn', 'Ai ký biên bản?'],
      ['', 'Nộp ở đâu?'],
    ]);
    expect(refresh()).toContain('2 câu hỏi ở trang Vướng mắc chưa có trả lời.');
    expect([see(`F${rowOf('Thôn Mỗ Đoạn')}`), see(`F${rowOf('Tổng cộng')}`)]).toEqual(['1', '2']);
    host.person(OFFICER).type('Vướng mắc', 'D2', 'Chủ tọa và thư ký.');
    host.person(OFFICER).type('Vướng mắc', 'D3', 'Phòng Văn hóa - Xã hội.');
    expect(refresh()).not.toContain('Vướng mắc');
    expect([see(`F${rowOf('Thôn Mỗ Đoạn')}`), see(`F${rowOf('Tổng cộng')}`)]).toEqual(['', '0']);
  });

  it('run again it writes the same, and leaves nothing behind when units are fewer', () => {
    refresh();
    const table = () => Array.from({ length: 60 }, (_, i) => ['A', 'B', 'H', 'I'].map((c) => see(c + String(i + 1))));
    const before = table();
    refresh();
    expect(table()).toEqual(before);
    const total = Number(rowOf('Tổng cộng'));
    host.person(OFFICER).deleteRows('Đơn vị', 2, 3);
    refresh();
    expect(Number(rowOf('Tổng cộng'))).toBe(total - 3);
    expect(see(`A${String(total)}`)).toBe('');
  });
});

const rowOfUnit = (unit: string): string => {
  const units = host.workbook.sheets.find(({ name }) => name === 'Đơn vị')?.rows ?? [];
  return String(units.findIndex((row) => row?.[0]?.value === unit) + 1);
};
