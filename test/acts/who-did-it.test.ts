import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER } from './bundled-host.js';
import { cellUnder } from './by-header.js';
import { ANSWERS, codesOf, column, endpoint, listedHost } from './lock-host.js';

const COLLEAGUE = 'dong-nghiep@daison.example.vn';
const who = (host: Host) => column(host, 'Nhật ký', 'Ai');

describe('Nhật ký, Ai', () => {
  it('is the address that Drive gives of who clicked', async () => {
    const host = await listedHost();
    expect(endpoint(host, 'sidebarLock', ANSWERS).ok).toBe(true);
    for (const { protections } of host.workbook.sheets) for (const rule of protections) rule.editors.push(COLLEAGUE);
    const ran = host.run('sidebarUnlock', ['sai tên một người'], COLLEAGUE);
    expect(ran).toMatchObject({ ok: true, value: { ok: true } });
    expect(who(host)).toEqual([OFFICER, COLLEAGUE]);
  });

  it('stays blank where Drive does not say it, and the act is done all the same', async () => {
    const refused = await listedHost();
    refused.calls.failWhen(({ what }) => what === 'Drive.About.get', 'API call to drive.about.get failed');
    const ungranted = await listedHost(2, {
      scopes: ['spreadsheets.currentonly', 'script.container.ui'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    });
    for (const host of [refused, ungranted]) {
      expect(endpoint(host, 'sidebarLock', ANSWERS).ok).toBe(true);
      const [, out, into] = codesOf(host);
      const replaced = { out, in: into, outDecision: 'Loại', by: 'Chủ tịch', why: 'ốm' };
      expect(endpoint(host, 'sidebarReplace', replaced).ok).toBe(true);
      expect(who(host)).toEqual([]);
      expect(column(host, 'Nhật ký', 'Việc')).toHaveLength(3);
    }
  });

  it('is asked for by acts that log, once, and by no other', async () => {
    const host = await listedHost();
    const asked = () => host.calls.log.filter(({ what }) => what === 'Drive.About.get').length;
    for (const name of ['sidebarState', 'sidebarValidate', 'sidebarOverdue']) endpoint(host, name);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '1985');
    expect(asked()).toBe(0);
    endpoint(host, 'sidebarLock', ANSWERS);
    host.calls.clear();
    endpoint(host, 'sidebarUnlock', 'sai tên một người');
    expect(asked()).toBe(1);
  });
});
