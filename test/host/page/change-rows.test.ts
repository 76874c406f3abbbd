import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../src/host/model/workbook.js';
import { newProtection } from '../../../src/host/model/protection.js';
import type { DialogAnswer } from '../../../src/host/page/wire.js';
import { OWNER, serveHost } from './served-host.js';
import type { ServedHost } from './served-host.js';

const TAB = 'Trang tính1';
const OTHER = 'truong-thon@thon.example';
const OK: DialogAnswer = { button: 'OK', text: '' };
const CANCEL: DialogAnswer = { button: 'CANCEL', text: '' };

let served: ServedHost;
beforeEach(async () => {
  served = await serveHost({}, (host) => {
    const person = host.person(OWNER);
    for (const a1 of ['A1', 'A2', 'A3', 'A5']) person.type(TAB, a1, a1);
  });
});
afterEach(() => served.close());

const sheet = (): Sheet => {
  const [first] = served.host.workbook.sheets;
  if (first === undefined) throw new Error('no tab');
  return first;
};
const column = () => [1, 2, 3, 4, 5, 6].map((row) => served.host.person(OWNER).see(TAB, `A${String(row)}`));
const change = (kind: 'insert' | 'delete', at: number, count = 1, answers: readonly DialogAnswer[] = [], as = OWNER) =>
  served.post(`/api/lines?user=${as}`, {
    change: { kind, at, count },
    cursor: { tab: sheet().id, row: at, column: 1 },
    answers,
  });

describe('whole rows on the page', () => {
  it('are inserted without a question', async () => {
    const ran = await change('insert', 2, 2);
    expect([ran.ok, ran.question, column()]).toEqual([true, null, ['A1', '', '', 'A2', 'A3', '']]);
  });

  it('that hold nothing are deleted without a question', async () => {
    const ran = await change('delete', 4);
    expect([ran.question, column()]).toEqual([null, ['A1', 'A2', 'A3', 'A5', '', '']]);
  });

  it('that hold something are deleted only after OK', async () => {
    const before = column();
    const asked = await change('delete', 2, 2);
    expect([asked.question?.title, column()]).toEqual(['Xóa các dòng 2–3?', before]);
    expect([(await change('delete', 2, 2, [CANCEL])).written, column()]).toEqual([null, before]);
    const done = await change('delete', 2, 2, [OK]);
    expect([done.written, column()]).toEqual([expect.any(Number), ['A1', '', 'A5', '', '', '']]);
  });

  it('that are protected are refused to whoever may not edit them, and never asked about', async () => {
    const rule = newProtection(served.host.workbook, { row: 2, column: 1, rows: 1, columns: 3 });
    sheet().protections.push({ ...rule, restricted: true, editors: [] });
    const before = column();
    const refused = await change('delete', 2, 1, [], OTHER);
    expect([refused.failure, refused.question, column()]).toEqual([expect.stringContaining('bảo vệ'), null, before]);
    expect((await change('delete', 2)).question?.title).toBe('Xóa dòng 2?');
  });

  it('that a protection warns of are asked about first for that', async () => {
    const rule = newProtection(served.host.workbook, { row: 2, column: 1, rows: 1, columns: 3 });
    sheet().protections.push({ ...rule, warningOnly: true });
    expect((await change('delete', 2)).question?.title).toBe('Hãy cẩn thận');
    expect((await change('delete', 2, 1, [OK])).question?.title).toBe('Xóa dòng 2?');
    expect([(await change('delete', 2, 1, [OK, OK])).ok, column()[1]]).toEqual([true, 'A3']);
  });

  it.each([
    ['delete', 1, 9000, 'tất cả các dòng'],
    ['insert', 2, 9000, null],
  ] as const)('%s at %s, %s of them: %s', async (kind, at, count, said) => {
    const ran = await change(kind, at, count, [OK]);
    expect(said === null ? ran.ok : ran.failure).toEqual(said === null ? true : expect.stringContaining(said));
  });

  it('are refused beyond the 10 million cells of a spreadsheet', async () => {
    sheet().maxRows = 384_615;
    expect((await change('insert', 2)).failure).toContain('quá giới hạn 10000000 ô');
  });
});
