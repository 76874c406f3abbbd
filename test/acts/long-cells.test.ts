import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { runEveryAct } from '../hostile/every-act.js';
import { HAMLET_HEAD, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { column, lockIt, listedHost, nominee, values } from './lock-host.js';

const MOST = 50_000;

/** The longest text of every tab. */
const longest = (host: Host): number =>
  host.workbook.sheets
    .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
    .reduce((most, cell) => Math.max(most, typeof cell?.value === 'string' ? cell.value.length : 0), 0);

describe('more letters than a cell holds', () => {
  it('a name of 49,990 letters: every act goes on, and messages show its beginning', async () => {
    const host = await setUpHost();
    const name = `Nguyễn Thị ${'m'.repeat(49_979)}`;
    nominate(host, [nominee(name, { unit: `Thôn ${'x'.repeat(49_985)}` }), nominee(name)]);
    const codes = [['Đ'.repeat(49_990)], ['Đ'.repeat(49_990)]];
    host.person(HAMLET_HEAD).paste('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 2), codes);
    expect(runEveryAct(host)).toEqual([]);
    expect(longest(host)).toBeLessThanOrEqual(MOST);
    const [, , , ...units] = values(host, 'Tổng quan');
    const message = units.map((row) => String(row[8])).find((text) => text.includes('Nguyễn Thị mmm'));
    expect(message).toMatch(/Nguyễn Thị m+…/);
  });

  it('long values of Danh mục: the advice shows the beginning of each', async () => {
    const host = await setUpHost();
    host.person(host.workbook.owner).paste('Danh mục', 'A2', [[`Y${'a'.repeat(49_980)}`], [`Z${'b'.repeat(49_980)}`]]);
    nominate(host, [nominee('Nguyễn Thị Mẫu').map((text, i) => (i === 8 ? 'Khác hẳn' : text))]);
    expect(runEveryAct(host)).toEqual([]);
    expect(String(column(host, 'Đề cử', 'Cần bổ sung')[0])).toMatch(/Khác hẳn.*Ya+…/);
  });

  it('3,000 units of which nobody has any: Cơ cấu names some and says how many more', async () => {
    const host = await setUpHost();
    const units = Array.from({ length: 3000 }, (_, i) => [`Thôn số ${String(i)} ${'dài '.repeat(9)}`]);
    host.person(host.workbook.owner).paste('Cơ cấu', 'A2', [['Đơn vị đề cử', '*', 'Điển hình tiên tiến', '1']]);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Đơn vị');
    if (sheet !== undefined) sheet.maxRows = 4000;
    host.person(host.workbook.owner).paste('Đơn vị', 'A2', units);
    runJob(host, 'validateDelegates');
    expect(String(column(host, 'Cơ cấu', 'Kết quả')[0])).toMatch(
      /^Chưa có ai: Thôn số 0 dài .*; và 2970 giá trị khác$/,
    );
  });

  it('an achievement longer than a cell beside its mark for text is locked and read back as it was locked', async () => {
    const host = await listedHost();
    host
      .person(HAMLET_HEAD)
      .type('Đề cử', cellUnder(host, 'Đề cử', 'Tóm tắt thành tích', 2), `'=${'x'.repeat(49_998)}`);
    expect(lockIt(host).value?.sinceLock).toMatchObject({ locked: true, since: 'Từ khi chốt chưa có thay đổi.' });
    expect(longest(host)).toBeLessThanOrEqual(MOST);
  });
});
