import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/create-host.js';
import { HAMLET_HEAD, OFFICER, runJob } from './bundled-host.js';
import { codesOf, column, endpoint, listedHost, NAMES, nominee, sheetOf } from './lock-host.js';

/** The register by code: what was decided, noted and answered about each. */
function register(host: Host): Record<string, unknown> {
  const of = (header: string) => column(host, 'Đại biểu', header);
  const [names, decisions, notes] = [of('Họ và tên'), of('Quyết định'), of('Ghi chú')];
  const rows = of('Mã').map((code, i) => [String(code), [names[i] ?? '', decisions[i] ?? '', notes[i] ?? '']] as const);
  return Object.fromEntries(rows);
}

const findings = (host: Host) => endpoint(host, 'sidebarState').value?.findings.map(({ finding }) => finding) ?? [];

describe('R-VI-2: the register keeps one row for everybody', () => {
  it('sorts, hidden rows, hidden and moved columns, blank rows in between disturb nothing', async () => {
    const host = await listedHost();
    const officer = host.person(OFFICER);
    officer.type('Đại biểu', 'N4', 'gọi lại');
    const before = register(host);
    officer.sortRange('Đại biểu', 'A2:N6', 2, false);
    officer.insertRows('Đại biểu', 4, 2);
    // What a filter or a hidden row does to the grid; scripts read and write there all the same (platform facts, section 7).
    for (const row of [2, 3, 6]) sheetOf(host, 'Đại biểu').hiddenRows.add(row);
    officer.hideColumn('Đại biểu', 2);
    officer.moveColumn('Đại biểu', 5, 9);
    runJob(host, 'validateDelegates');
    const { '': blank, ...after } = register(host);
    expect(blank).toEqual(['', '', '']);
    expect(after).toEqual(before);
    host.person(HAMLET_HEAD).paste('Đề cử', 'B6', [nominee('Hoàng Thị Na')]);
    runJob(host, 'validateDelegates');
    expect(register(host)).toMatchObject(before);
    expect(column(host, 'Đại biểu', 'Họ và tên').filter((name) => name === 'Hoàng Thị Na')).toHaveLength(1);
  });

  it('a nominee deleted in Đề cử is delegate.orphan, and the row with its decision stays', async () => {
    const host = await listedHost();
    const before = register(host);
    host.person(HAMLET_HEAD).deleteRows('Đề cử', 2, 1);
    runJob(host, 'validateDelegates');
    expect(findings(host)).toContain('delegate.orphan');
    expect(register(host)).toEqual(before);
  });

  it('a doubled row is said at the later one, with what to do', async () => {
    const host = await listedHost();
    expect(findings(host)).not.toContain('code.doubled');
    host.person(OFFICER).copyRow('Đại biểu', 2, 7);
    const told = endpoint(host, 'sidebarState').value?.findings.find(({ finding }) => finding === 'code.doubled');
    expect(told).toMatchObject({ level: 'error', where: 'Đại biểu!A7' });
    runJob(host, 'validateDelegates');
    const [first] = codesOf(host);
    expect(column(host, 'Đại biểu', 'Mã').filter((code) => code === first)).toHaveLength(2);
    expect(column(host, 'Đại biểu', 'Họ và tên')[5]).toBe(NAMES[0]);
  });
});
