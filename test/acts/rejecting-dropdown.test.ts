import { expect, it } from '@jest/globals';
import { DOUBTS } from '../../src/host/doubts/doubts.js';
import { makeCell } from '../../src/host/model/sheet.js';
import { runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { nominee, sheetOf } from './lock-host.js';

const REJECTS = {
  criteria: { kind: 'list', values: ['Tốt'] },
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
} as const;

it.each(DOUBTS.rejectingDropdown.ends)(
  'a dropdown over a column of ours that refuses our words and %s is taken away, and the act goes on',
  async (rejectingDropdown) => {
    const host = await setUpHost({ doubts: { rejectingDropdown } });
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    const { rows } = sheetOf(host, 'Đề cử');
    const check = rows[0]?.findIndex((cell) => cell?.value === 'Kết quả kiểm tra') ?? -1;
    const cells = () => rows.slice(1).flatMap((row) => row?.[check] ?? []);
    for (const cell of cells()) Object.assign(cell, { validation: REJECTS, value: '' });
    runJob(host, 'validateDelegates');
    expect(cells()[0]?.value).toBe('Đủ');
    expect(cells().filter(({ validation }) => validation?.allowInvalid === false)).toEqual([]);
  },
);

it.each(DOUBTS.rejectingDropdown.ends)(
  'rules that refuse, over whole tabs of results, the overview, documents and the log and %s, stop nothing',
  async (rejectingDropdown) => {
    const host = await setUpHost({ doubts: { rejectingDropdown } });
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    const tabs = ['Tổng quan', 'Kết quả kiểm tra', 'Tài liệu', 'Nhật ký'];
    for (const tab of tabs) {
      for (let row = 1; row <= 40; row += 1)
        for (let column = 1; column <= 12; column += 1)
          Object.assign(makeCell(sheetOf(host, tab), row, column), { validation: REJECTS });
    }
    runJob(host, 'validateDelegates');
    runJob(host, 'makeDocument', { document: 'resultReport' });
    host.person(host.workbook.owner).copyRow('Đề cử', 2, 3);
    const code = host.person(host.workbook.owner).see('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 3));
    const answer = host.run('sidebarNewCode', [{ tab: 'nominations', row: 3, code, name: 'Nguyễn Thị Mẫu' }]);
    expect(answer).toMatchObject({ ok: true, value: { ok: true } });
    host.answer({ button: 'OK' });
    host.clickMenu('refreshOverview');
    expect(host.console.filter(({ level }) => level === 'error')).toEqual([]);
    const written = (tab: string) => sheetOf(host, tab).rows.flatMap((row) => row?.[0]?.value ?? []);
    expect(tabs.map((tab) => written(tab).filter((value) => value !== '').length > 1)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  },
);
