import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { makeCell } from '../../src/host/model/sheet.js';
import { TABS, columnsOf, type TabKey } from '../../src/core/contract/tabs.js';
import { runEveryAct } from '../hostile/every-act.js';
import { HAMLET_HEAD, runJob, setUpHost } from './bundled-host.js';
import { cellUnder } from './by-header.js';
import { sheetOf } from './lock-host.js';
import type { Result } from './small-workbook.js';

const captionOf = (tab: TabKey, key: string): string => columnsOf(tab).find(([name]) => name === key)?.[1].vi ?? '';

/** A column, from 1, by the header that set-up gave it. */
const columnAt = (host: Host, tab: TabKey, key: string): number =>
  (sheetOf(host, TABS[tab].vi).rows[0]?.findIndex((cell) => cell?.value === captionOf(tab, key)) ?? -1) + 1;

/** Every column of people in every tab that set-up made. */
const HUMAN = (Object.keys(TABS) as TabKey[])
  .filter((tab) => TABS[tab].access !== 'output')
  .flatMap((tab) =>
    columnsOf(tab)
      .filter(([, column]) => column.computed !== true && column.optional !== true)
      .map(([key]) => ({ tab, key })),
  );

function putDate(host: Host, tab: TabKey, key: string, row: number, serial: number): void {
  const column = columnAt(host, tab, key);
  if (column === 0) return;
  Object.assign(makeCell(sheetOf(host, TABS[tab].vi), row, column), { value: serial, numberFormat: 'dd/mm/yyyy' });
}

describe('a number under a date format', () => {
  it('that is no day is said at its cell, with what was expected, and the check goes on', async () => {
    const host = await setUpHost();
    host.person(HAMLET_HEAD).paste('Bình xét', 'A2', [['Thôn Mỗ Đoạn', '0912345678', 'Giơ tay', '40', 'BB-01']]);
    runJob(host, 'validateDelegates');
    const [found] = (runJob(host, 'describeResult') as Result).findings.filter(
      ({ code }) => code === 'cell.unreadable',
    );
    expect(found).toMatchObject({
      tab: 'Bình xét',
      row: 2,
      column: 'Ngày họp',
      params: { value: '#DATE!', expected: 'day' },
    });
    expect(found).toMatchObject({
      message: 'Ngày họp: ô định dạng ngày nhưng số trong ô không phải là ngày nào, cần ngày.',
      fix: 'Gõ ngày theo kiểu ngày/tháng/năm, ví dụ 15/8/2025.',
    });
  });

  it('a row of Đề cử with one answers on the phone', async () => {
    const host = await setUpHost();
    putDate(host, 'nominations', 'birthYear', 2, 0);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Giới tính', 2), '0912345678');
    expect(host.triggerFailures).toEqual([]);
    expect(host.person(HAMLET_HEAD).see('Đề cử', cellUnder(host, 'Đề cử', 'Cần bổ sung', 2))).toContain('Năm sinh');
  });

  it('in every column of every tab, every act goes on and every cell that is no day is said', async () => {
    const host = await setUpHost();
    const noDays = [912_345_678, 1e308, -1e308, 2_958_466, -693_960, -1e8];
    [...noDays, -0, 0, 0.6, 1, 2_958_465, 2_000_000].forEach((serial, i) => {
      // Set-up has filled some rows of its own: below them and over the first of them.
      for (const { tab, key } of HUMAN) for (const row of [2 + i, 60 + i]) putDate(host, tab, key, row, serial);
    });
    expect(runEveryAct(host)).toEqual([]);
    const said = new Set(
      (runJob(host, 'describeResult') as Result).findings
        .filter(({ code }) => code === 'cell.unreadable')
        .map(({ tab, column, row }) => `${tab} ${column} ${String(row)}`),
    );
    const judged = HUMAN.filter(({ tab }) => !['guide', 'settings', 'lock'].includes(tab));
    const at = (tab: TabKey, key: string): string => `${TABS[tab].vi} ${captionOf(tab, key)} `;
    for (const { tab, key } of judged.filter((one) => one.tab !== 'delegates'))
      noDays.forEach((serial, i) => {
        const place = `${at(tab, key)}${String(60 + i)}`;
        expect([serial, place, said.has(place)]).toEqual([serial, place, true]);
      });
    // Whoever is new comes in above these rows of the register, which stand elsewhere then: they are counted, at both places.
    for (const { tab, key } of judged.filter((one) => one.tab === 'delegates')) {
      const found = [...said].filter((place) => place.startsWith(at(tab, key)));
      expect([key, found.length >= 2 * noDays.length]).toEqual([key, true]);
    }
  });
});
