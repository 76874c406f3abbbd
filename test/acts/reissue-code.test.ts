import { beforeEach, describe, expect, it } from '@jest/globals';
import { drawFrom } from '../../src/host/sample/draws/random.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { CheckView, NewCodeRequest, Outcome } from '../../src/endpoints/endpoints.js';
import { HAMLET_HEAD, OFFICER, runJob, setUpHost } from './bundled-host.js';
import { makeUuid } from '../concurrency/template.js';
import { cellUnder, nominate, sortRows } from './by-header.js';

const nominee = (name: string): string[] => [
  ...['Thôn Mỗ Đoạn', 'Cá nhân', name, '', 'Nữ', '1980', '', 'Nông dân', 'Nông nghiệp, nông thôn mới'],
  ...['Sản xuất', '', '', 'Trồng 2 ha rau sạch', '', '12'],
];

let host: Host;
beforeEach(async () => {
  // Drawn codes are the same in every run: one in seventy would draw again that of a row deleted before any check knew it.
  host = await setUpHost({ uuid: makeUuid(drawFrom(1)) });
  nominate(host, [nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
});

const see = (a1: string, tab = 'Đề cử') => host.person(OFFICER).see(tab, a1);
const codeAt = (row: number) => see(cellUnder(host, 'Đề cử', 'Mã', row));
const nameAt = (row: number) => see(cellUnder(host, 'Đề cử', 'Họ và tên', row));
const call = (name: string, ...args: readonly unknown[]): Outcome<CheckView> => {
  const ran = host.run(name, args, OFFICER);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  return ran.value as Outcome<CheckView>;
};
const requests = (): NewCodeRequest[] => {
  const view = call('sidebarState');
  if (!view.ok) throw new Error(view.message);
  return view.value.findings.flatMap(({ newCode }) => newCode ?? []);
};
/** As on a phone: the row is copied with its code, then the name is typed over. */
const copyRow = () => {
  host.person(HAMLET_HEAD).copyRow('Đề cử', 2, 4);
  host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 4), 'Lê Thị Mẫu');
};
const firstRequest = (): NewCodeRequest => {
  const [request] = requests();
  if (request === undefined) throw new Error('no code is doubled');
  return request;
};

describe('R-I-2-b: codes', () => {
  it('a copied row carries its code along: both rows are named, and one click gives the copy a new code', () => {
    const code = codeAt(2);
    copyRow();
    const view = call('sidebarState');
    const finding = view.ok ? view.value.findings.find(({ finding: of }) => of === 'code.doubled') : undefined;
    expect(finding?.message).toBe(`Mã ${code} cũng đang ở Đề cử dòng 2.`);
    expect(finding?.newCode).toEqual({ tab: 'nominations', row: 4, code, name: 'Lê Thị Mẫu' });
    const before = [codeAt(2), codeAt(3), nameAt(2), nameAt(3), nameAt(4)];
    expect(call('sidebarNewCode', finding?.newCode).ok).toBe(true);
    expect([codeAt(2), codeAt(3), nameAt(2), nameAt(3), nameAt(4)]).toEqual(before);
    expect(codeAt(4)).toMatch(/^ĐC-[2-9A-Y]{4}$/);
    expect(new Set([codeAt(2), codeAt(3), codeAt(4)]).size).toBe(3);
    expect(requests()).toEqual([]);
  });

  it('the act is logged, and the register gets its row at the next check', () => {
    runJob(host, 'validateDelegates');
    const code = codeAt(2);
    copyRow();
    call('sidebarNewCode', firstRequest());
    expect(['B2', 'C2', 'D2', 'E2', 'F2'].map((at) => see(at, 'Nhật ký'))).toEqual([
      ...[OFFICER, 'Cấp mã mới', codeAt(4), code, codeAt(4)],
    ]);
    runJob(host, 'validateDelegates');
    expect([2, 3, 4].map((row) => see(cellUnder(host, 'Đại biểu', 'Mã', row), 'Đại biểu'))).toEqual([
      codeAt(2),
      codeAt(3),
      codeAt(4),
    ]);
  });

  it('finds the copy again by code and name when the rows were sorted in between', () => {
    copyRow();
    const request = firstRequest();
    sortRows(host, 'Đề cử', 'Họ và tên', true, OFFICER);
    const rows = () => new Map([2, 3, 4].map((row) => [nameAt(row), codeAt(row)]));
    const before = rows();
    call('sidebarNewCode', request);
    const changed = [...rows()].filter(([name, code]) => before.get(name) !== code).map(([name]) => name);
    expect(changed).toEqual(['Lê Thị Mẫu']);
  });

  it('rows alike to the last letter: one of them gets the new code', () => {
    host.person(HAMLET_HEAD).copyRow('Đề cử', 2, 4);
    call('sidebarNewCode', firstRequest());
    expect(new Set([codeAt(2), codeAt(3), codeAt(4)]).size).toBe(3);
  });

  it.each([
    [
      'the name was changed',
      () => host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 4), 'Phạm Thị Mẫu'),
    ],
    [
      'the code was taken away by hand',
      () => host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 4), ''),
    ],
    ['the row was deleted', () => host.person(OFFICER).deleteRows('Đề cử', 4, 1)],
  ])('writes nothing and says so when %s meanwhile', (_, meanwhile) => {
    copyRow();
    const request = firstRequest();
    meanwhile();
    const before = [2, 3, 4].map(codeAt);
    expect(call('sidebarNewCode', request)).toEqual({ ok: false, message: expect.stringContaining('không còn trùng') });
    expect([2, 3, 4].map(codeAt)).toEqual(before);
    expect(see('A2', 'Nhật ký')).toBe('');
  });

  it.each([
    null,
    'x',
    {},
    { tab: 'steps', row: 2, code: 'x', name: null },
    { tab: 'nominations', row: '2', code: 'x' },
  ])('refuses %j', (request) => {
    expect(call('sidebarNewCode', request).ok).toBe(false);
  });

  it('no code is given twice, not even one whose row is long gone', () => {
    const head = host.person(HAMLET_HEAD);
    const given = [codeAt(2), codeAt(3)];
    for (let i = 0; i < 6; i += 1) {
      head.clear('Đề cử', 'A2:S3');
      nominate(host, [nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
      given.push(codeAt(2), codeAt(3));
    }
    nominate(
      host,
      Array.from({ length: 210 }, () => nominee('')),
      4,
    );
    given.push(...Array.from({ length: 210 }, (_, i) => codeAt(i + 4)));
    expect(given).toHaveLength(224);
    expect(new Set(given).size).toBe(224);
    expect(given.every((code) => /^ĐC-[2-9A-Y]{4}$/.test(code))).toBe(true);
  });
});
