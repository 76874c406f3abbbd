import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { Doubts } from '../../src/host/doubts/doubts.js';
import { bundledHost, runJob, snapshot } from './bundled-host.js';
import { sheetOf } from './lock-host.js';
import { COLLEAGUE, HEAD, openTo, OWNER, ruleOf, setsUp, setUpAlone, share, validates } from './shared-sheet.js';

/** Every way in which what a sole owner protects may turn out for those who are let in later. */
const ENDS: readonly Partial<Doubts>[] = (['binds', 'bindsNobody'] as const).flatMap((namedAgain) =>
  (['named', 'refused'] as const).map((whoClicks) => ({ namedAgain, whoClicks })),
);
const named = ENDS.map((doubts) => [Object.values(doubts).join(', '), doubts] as const);

/** As an earlier version left it: described, and open until somebody changes the list. */
function asOfOld({ workbook }: Host): void {
  for (const rule of workbook.sheets.flatMap(({ protections }) => protections).filter((one) => !one.warningOnly)) {
    Object.assign(rule, { restricted: false, editors: [], description: rule.description.replace(/ .$/u, '') });
  }
}

describe('protections of a sheet that is shared after it was set up', () => {
  it.each(named)('hold, or are said to be open and are closed by the next set-up (%s)', async (_, doubts) => {
    const host = await setUpAlone(doubts);
    share(host, HEAD);
    const open = openTo(host);
    expect(open.length > 0).toBe(doubts.namedAgain === 'bindsNobody');
    const told = validates(host).includes(
      'Ai sửa được bảng tính này cũng ghi được vào trang Đại biểu, kể cả các đơn vị.',
    );
    const closed = setsUp(host).includes('Khóa lại: Hướng dẫn, dòng tiêu đề của Đề cử');
    expect([told, closed]).toEqual([open.length > 0, open.length > 0]);
    expect(openTo(host)).toEqual([]);
    expect(openTo(host, OWNER)).toHaveLength(15);
    expect(validates(host)).not.toContain('cũng ghi được');
  });

  it.each(named)('bind whoever is let in by the link as soon as the list was changed (%s)', async (_, doubts) => {
    const host = await setUpAlone(doubts);
    share(host, COLLEAGUE);
    setsUp(host);
    expect(openTo(host)).toEqual([]);
    expect(openTo(host, COLLEAGUE)).toEqual([]);
  });

  it('of an earlier version are said to be open, and closed', async () => {
    const host = await setUpAlone();
    asOfOld(host);
    expect(validates(host)).toContain(
      'cũng ghi được vào trang Hướng dẫn, Khách mời, Đại biểu, Cơ cấu và 11 trang khác',
    );
    expect(setsUp(host)).not.toContain('không có gì phải thêm');
    expect(openTo(host)).toEqual([]);
    expect(validates(host)).not.toContain('cũng ghi được');
  });

  it('advise to be looked at again once the sheet is shared, only while that may be needed', async () => {
    const alone = await bundledHost({ owner: OWNER });
    expect(setsUp(alone)).toContain('chọn Thiết lập bảng tính một lần nữa');
    expect(setsUp(alone)).toBe('Bảng tính đã đủ, không có gì phải thêm.');
    const shared = await bundledHost({ owner: OWNER });
    share(shared, HEAD);
    expect(setsUp(shared)).not.toContain('một lần nữa');
    const before = snapshot(shared);
    expect(setsUp(shared)).toBe('Bảng tính đã đủ, không có gì phải thêm.');
    expect(snapshot(shared) === before).toBe(true);
  });
});

describe('a tab that people opened', () => {
  it.each([
    ['its protection taken away', (host: Host) => (sheetOf(host, 'Đại biểu').protections = [])],
    ['made a mere warning', (host: Host) => (ruleOf(host, 'Đại biểu').warningOnly = true)],
    ['begun by a run that died', (host: Host) => (ruleOf(host, 'Đại biểu').description = 'Tiêu Biểu …')],
  ])('is named by the check and closed by set-up: %s', async (_, open) => {
    const host = await setUpAlone();
    share(host, HEAD);
    setsUp(host);
    open(host);
    expect(validates(host)).toContain('cũng ghi được vào trang Đại biểu, kể cả các đơn vị. Chọn Thiết lập bảng tính');
    setsUp(host);
    expect(openTo(host)).toEqual([]);
    expect(validates(host)).not.toContain('cũng ghi được');
  });

  it('is said in the sidebar too, after the check', async () => {
    const host = await setUpAlone();
    sheetOf(host, 'Tiến độ').protections = [];
    const ran = host.run('sidebarValidate');
    expect(ran).toMatchObject({ ok: true, value: { ok: true } });
    expect(JSON.stringify(ran)).toContain('cũng ghi được vào trang Tiến độ');
  });

  it('to a colleague by the officer, after it was closed, stays open to that colleague', async () => {
    const host = await setUpAlone();
    share(host, HEAD, COLLEAGUE);
    setsUp(host);
    ruleOf(host, 'Đại biểu').editors.push(COLLEAGUE);
    expect(validates(host)).not.toContain('cũng ghi được');
    expect(setsUp(host)).toBe('Bảng tính đã đủ, không có gì phải thêm.');
    expect([openTo(host), openTo(host, COLLEAGUE)]).toEqual([[], ['Đại biểu']]);
  });

  it('by a protection of people’s own is theirs', async () => {
    const host = await setUpAlone();
    Object.assign(ruleOf(host, 'Đại biểu'), { description: 'của tôi', editors: [COLLEAGUE], restricted: true });
    const before = snapshot(host);
    setsUp(host);
    expect(snapshot(host) === before).toBe(true);
    expect(validates(host)).not.toContain('cũng ghi được');
  });
});

describe('whoever sets up a sheet of somebody else', () => {
  it('may write there afterwards, as the owner may', async () => {
    const host = await bundledHost({ owner: OWNER });
    share(host, COLLEAGUE, HEAD);
    setsUp(host, COLLEAGUE);
    expect([openTo(host), openTo(host, COLLEAGUE).length, openTo(host, OWNER).length]).toEqual([[], 15, 15]);
  });

  it('whose right comes from a group keeps it', async () => {
    const host = await bundledHost({ owner: OWNER });
    share(host, 'phong@googlegroups.com');
    host.workbook.groups = { 'phong@googlegroups.com': [COLLEAGUE, HEAD] };
    setsUp(host, COLLEAGUE);
    expect([openTo(host), openTo(host, COLLEAGUE).length]).toEqual([[], 15]);
  });

  it('shuts nobody out of what stands open, and says that the owner has to', async () => {
    const host = await setUpAlone({ namedAgain: 'bindsNobody' });
    share(host, COLLEAGUE, HEAD);
    expect(setsUp(host, HEAD)).toContain('Nhờ chủ bảng tính chọn Thiết lập bảng tính');
    expect(openTo(host, COLLEAGUE)).toHaveLength(15);
  });
});

it('looking for open tabs costs the check one call, and one more where something has come since', async () => {
  const host = await setUpAlone();
  share(host, HEAD);
  host.person(HEAD).type('Đề cử', 'D2', 'Nguyễn Thị Mẫu');
  const looked = (): string[] => {
    host.calls.clear();
    runJob(host, 'validateDelegates');
    return host.calls.log.flatMap(({ kind, what }) =>
      kind !== 'other' && /protect|editors|about/i.test(what) ? [what] : [],
    );
  };
  expect(looked()).toEqual(['Spreadsheet.getProtections', 'Protection.getEditors']);
  expect(looked()).toEqual(['Spreadsheet.getProtections']);
  const { reads, writes } = host.calls.of('runJob');
  // The header row of Kết quả kiểm tra is looked at right before that tab is written whole.
  expect(reads + writes).toBeLessThanOrEqual(13);
  host.person(HEAD).type('Đề cử', 'D3', 'Trần Thị Mẫu');
  expect(looked()).toEqual(['Spreadsheet.getProtections', 'Protection.getEditors']);
});
