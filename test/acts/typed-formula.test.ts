import { describe, expect, it } from '@jest/globals';
import { runEveryAct } from '../hostile/every-act.js';
import { HAMLET_HEAD, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { nominee } from './lock-host.js';
import { places, type Result } from './small-workbook.js';

describe('a formula that people type', () => {
  it('in tabs of units is said at its cell, and every act goes on', async () => {
    const host = await setUpHost();
    const head = host.person(HAMLET_HEAD);
    nominate(host, [nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
    head.type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 3), '=1+1');
    head.paste('Bình xét', 'A2', [['Thôn Mỗ Đoạn', '=1+1', 'Giơ tay', '=SUM(A1:A9)', 'BB-01']]);
    head.type('Vướng mắc', 'A2', '=1+1');
    expect(runEveryAct(host)).toEqual([]);
    const found = places(runJob(host, 'describeResult') as Result).filter(([code]) => code.startsWith('cell.'));
    expect(found).toEqual([
      ['cell.unreadable', 'Đề cử', 3, 'Năm sinh'],
      ['cell.formula', 'Đề cử', 3, 'Năm sinh'],
      ['cell.unreadable', 'Bình xét', 2, 'Ngày họp'],
      ['cell.formula', 'Bình xét', 2, 'Ngày họp'],
      ['cell.unreadable', 'Bình xét', 2, 'Số người dự'],
      ['cell.formula', 'Bình xét', 2, 'Số người dự'],
      ['cell.unreadable', 'Vướng mắc', 2, 'Ngày'],
      ['cell.formula', 'Vướng mắc', 2, 'Ngày'],
    ]);
    expect(head.see('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 3))).toBe('=1+1');
    expect(head.see('Đề cử', cellUnder(host, 'Đề cử', 'Cần bổ sung', 3))).toContain('Năm sinh');
  });

  it('in tabs of the officer stops nothing either', async () => {
    const host = await setUpHost();
    const officer = host.person(host.workbook.owner);
    officer.paste('Khách mời', 'B2', [['Lãnh đạo', '=B9', '=1+1', '=B1']]);
    officer.paste('Đại biểu', 'A2', [Array.from({ length: 20 }, () => '=B1')]);
    for (const tab of [
      'Cơ cấu',
      'Tiến độ',
      'Chương trình',
      'Tham luận',
      'Khen thưởng',
      'Thiết lập',
      'Đơn vị',
      'Danh mục',
    ])
      officer.paste(tab, 'A3', [['=A1', '=A1', '=A1', '=A1', '=A1', '=A1', '=A1', '=A1']]);
    expect(runEveryAct(host)).toEqual([]);
  });
});
