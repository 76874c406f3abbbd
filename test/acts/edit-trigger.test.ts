import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { editTriggerHost, HAMLET_HEAD, OFFICER, laidOutHost } from './bundled-host.js';
import { cellUnder, nominate, nominateApart } from './by-header.js';

const NOMINEE = [
  ...['Thôn Mỗ Đoạn', 'Cá nhân', 'Nguyễn Thị Mẫu', '', 'Nữ', '1980', '', 'Nông dân', 'Nông nghiệp, nông thôn mới'],
  ...['Sản xuất', '', '', 'Trồng 2 ha rau sạch', '', '12'],
];

let host: Host;
beforeEach(async () => {
  host = await editTriggerHost((await laidOutHost()).workbook);
});
const toggle = (): string => {
  host.answer({ button: 'OK' });
  host.clickMenu('toggleEditCheck', OFFICER);
  return host.dialogs[host.dialogs.length - 1]?.prompt ?? '';
};
const see = (header: string) => host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', header, 2));

const items = (of: Host) => of.open(OFFICER).flatMap((menu) => menu.items.map((item) => item?.functionName));

describe('Bật/Tắt kiểm tra khi sửa', () => {
  it('stands in the menu of its own build after Thiết lập bảng tính, and in no other', async () => {
    const usual = items(await laidOutHost());
    expect(usual).not.toContain('toggleEditCheck');
    expect(items(host)).toEqual(
      usual.flatMap((name) => (name === 'setUpWorkbook' ? [name, 'toggleEditCheck'] : [name])),
    );
  });

  it('makes one trigger of the officer, and takes it away again', () => {
    expect(toggle()).toMatch(/^Đã bật/);
    expect(host.workbook.triggers).toMatchObject([{ functionName: 'onEditAsOfficer', creator: OFFICER }]);
    expect(toggle()).toMatch(/^Đã tắt/);
    expect(host.workbook.triggers).toEqual([]);
  });

  it('both triggers answer one edit without fighting: one code, one state, nothing written twice', () => {
    toggle();
    host.calls.clear();
    nominate(host, [NOMINEE]);
    expect(see('Mã')).toMatch(/^ĐC-/);
    expect(see('Kết quả kiểm tra')).toBe('Đủ');
    expect(host.calls.runs.map(({ action, writes }) => [action, writes])).toEqual([
      ['onEdit', 2],
      ['onEditAsOfficer', 0],
    ]);
    expect(host.triggerFailures).toEqual([]);
  });

  it('answers as the officer where the hamlet head may not write in our columns', () => {
    for (const rule of host.workbook.sheets.find(({ name }) => name === 'Đề cử')?.protections ?? []) {
      rule.warningOnly = false;
      rule.restricted = true;
      rule.editors = [OFFICER];
      rule.domainEdit = false;
    }
    nominateApart(host, [NOMINEE]);
    expect(see('Kết quả kiểm tra')).toBe('');
    toggle();
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '1985');
    expect(see('Kết quả kiểm tra')).toBe('Đủ');
    expect(host.triggerFailures).toEqual([]);
  });
});
