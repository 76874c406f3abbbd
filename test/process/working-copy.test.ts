import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addSheet, cellAt, emptyWorkbook, makeCell } from '../../src/host/model/sheet.js';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook.js';
import { runToEnd } from './run-command.js';
import { serveCommand } from './served-command.js';
import type { ServedCommand } from './served-command.js';

jest.setTimeout(300_000);

const COPY = 'de-cu-dang-lam.xlsx';

let folder: string;
let served: ServedCommand[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  writeInput('như đã nhận');
});
afterEach(async () => {
  await Promise.all(served.map((one) => one.stop('SIGKILL')));
  served = [];
  rmSync(folder, { recursive: true, force: true });
});

const out = (...names: string[]) => join(folder, 'ket-qua', ...names);
const results = () => readdirSync(out()).filter((name) => !name.startsWith('.'));

function writeInput(text: string): void {
  const workbook = emptyWorkbook();
  makeCell(addSheet(workbook, 'Sổ tay'), 1, 1).value = text;
  writeFileSync(join(folder, 'de-cu.xlsx'), writeWorkbook(workbook));
}

async function serve(...words: readonly string[]): Promise<ServedCommand> {
  const page = await serveCommand(folder, ['de-cu.xlsx', ...words]);
  served.push(page);
  return page;
}

/** What a cell of the first tab holds in a file of the output folder. */
function valueIn(name: string, row: number, column = 1): unknown {
  const read = readWorkbook(readFileSync(out(name)), 'x');
  if (!read.ok) return read.problem;
  const [sheet] = read.workbook.sheets;
  return sheet === undefined ? undefined : cellAt(sheet, row, column)?.value;
}

async function whenSaved(page: ServedCommand): Promise<void> {
  while ((await page.pulse()).saving?.kind !== 'saved') await sleep(20);
}

describe('work on the page', () => {
  it('reaches the working copy by itself, and never the file that was given', async () => {
    const input = readFileSync(join(folder, 'de-cu.xlsx'));
    const page = await serve();
    expect((await page.pulse()).saving).toEqual({ kind: 'unchanged', place: `ket-qua/${COPY}`, onDisk: 0 });
    expect(results()).not.toContain(COPY);
    const { saving } = (await page.type(3, 1, 'gõ trên trang')).page;
    expect(saving?.kind).toBe('saving');
    await whenSaved(page);
    expect(valueIn(COPY, 3)).toBe('gõ trên trang');
    expect(readFileSync(join(folder, 'de-cu.xlsx'))).toEqual(input);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is saved first when the program is ended by %s',
    async (signal) => {
      const page = await serve();
      await page.type(3, 1, 'ngay trước khi dừng');
      expect(await page.stop(signal)).toBe(0);
      expect(page.said()).toContain(`Đã lưu ket-qua/${COPY}.`);
      expect(valueIn(COPY, 3)).toBe('ngay trước khi dừng');
      expect(readdirSync(out()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  it('is gone on with by the same command, which says so and how to begin anew', async () => {
    const first = await serve();
    const { work } = await first.page();
    await first.type(3, 1, 'hôm qua');
    await first.stop();
    const second = await serve();
    // The port differs here: tests take another one each time.
    expect(new URL(second.address).hash).toBe(new URL(first.address).hash);
    expect((await second.page()).work).toBe(work);
    expect(second.said()).toMatch(/Làm tiếp bản làm việc ket-qua\/de-cu-dang-lam\.xlsx, lưu lúc .*--anew/);
    expect((await second.page()).notices).toEqual([expect.stringContaining('Làm tiếp bản làm việc')]);
    await second.type(4, 1, 'hôm nay');
    await second.stop();
    expect([valueIn(COPY, 1), valueIn(COPY, 3), valueIn(COPY, 4)]).toEqual(['như đã nhận', 'hôm qua', 'hôm nay']);

    const anew = await serve('--anew');
    expect(anew.said()).toMatch(/Bản làm việc trước được giữ với tên ket-qua\/de-cu-dang-lam-giu-\d{8}-\d{6}\.xlsx/);
    await anew.type(5, 1, 'làm lại');
    await anew.stop();
    const kept = results().find((name) => name.includes('-giu-')) ?? '';
    expect([valueIn(kept, 4), valueIn(COPY, 4), valueIn(COPY, 5)]).toEqual(['hôm nay', undefined, 'làm lại']);
  });

  it('is left alone by a check of the file, which says so', async () => {
    const page = await serve();
    await page.type(3, 1, 'việc của người');
    await page.stop();
    const before = readFileSync(out(COPY));
    const checked = await runToEnd(folder, ['de-cu.xlsx', '--once', '--json']);
    expect(checked.code).toBe(0);
    expect(checked.err).toContain(`Bản làm việc ket-qua/${COPY}`);
    expect(readFileSync(out(COPY))).toEqual(before);
  });
});

describe('when the file has changed since the work began', () => {
  beforeEach(async () => {
    const page = await serve();
    await page.type(3, 1, 'việc của người');
    await page.stop();
    writeInput('tệp mới');
  });

  it('asks which of the two, and takes neither by itself', async () => {
    const [copy, input] = [readFileSync(out(COPY)), readFileSync(join(folder, 'de-cu.xlsx'))];
    const refused = await runToEnd(folder, ['de-cu.xlsx']);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/“de-cu\.xlsx” đã thay đổi/);
    expect(refused.err).toMatch(/npm start -- de-cu\.xlsx --anew\n.*npm start -- de-cu\.xlsx --continue/);
    expect([readFileSync(out(COPY)), readFileSync(join(folder, 'de-cu.xlsx'))]).toEqual([copy, input]);
  });

  it('goes on when told to, and does not ask again', async () => {
    const page = await serve('--continue');
    await whenSaved(page);
    await page.stop();
    const again = await serve();
    expect(again.said()).toContain('Làm tiếp bản làm việc');
    await again.stop();
    expect([valueIn(COPY, 1), valueIn(COPY, 3)]).toEqual(['như đã nhận', 'việc của người']);
  });

  it('begins anew when told to, and keeps the former work', async () => {
    const page = await serve('--anew');
    await page.type(4, 1, 'trên tệp mới');
    await page.stop();
    const kept = results().find((name) => name.includes('-giu-')) ?? '';
    expect([valueIn(kept, 3), valueIn(COPY, 1), valueIn(COPY, 4)]).toEqual([
      'việc của người',
      'tệp mới',
      'trên tệp mới',
    ]);
  });
});

describe('a working copy', () => {
  it('that is damaged stops the command with what to do, and stays', async () => {
    mkdirSync(out());
    writeFileSync(out(COPY), 'PK hỏng');
    const refused = await runToEnd(folder, ['de-cu.xlsx']);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/bản làm việc.*npm start -- de-cu\.xlsx --anew/);
    expect(readFileSync(out(COPY), 'utf8')).toBe('PK hỏng');
  });

  it('is one page’s alone: a second is told which, until the first is killed', async () => {
    const first = await serve();
    const second = await runToEnd(folder, ['de-cu.xlsx']);
    expect(second).toMatchObject({ code: 2 });
    expect(second.err).toContain(`“de-cu.xlsx” đang được làm việc ở một cửa sổ khác (trang ${first.address})`);
    expect((await runToEnd(folder, ['de-cu.xlsx', '--once'])).code).toBe(0);
    await first.stop('SIGKILL');
    await serve();
  });

  it('of four pages started at once is had by one, the others say so', async () => {
    const ended = await Promise.allSettled(Array.from({ length: 4 }, () => serve()));
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toHaveLength(3);
    for (const said of refused) expect(said).toMatch(/ended with 2: .*đang được làm việc ở một cửa sổ khác/s);
  });
});
