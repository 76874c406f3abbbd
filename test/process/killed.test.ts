import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addSheet, cellAt, emptyWorkbook, makeCell } from '../../src/host/model/sheet.js';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook.js';
import { serveCommand } from './served-command.js';
import type { ServedCommand } from './served-command.js';

/** KILLS=100 npx jest test/process/killed.test.ts: as many as one likes to wait for. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const ROWS = 2000;

jest.setTimeout(KILLS * 120_000);

let folder: string;
const copy = () => join(folder, 'ket-qua', 'so-dang-lam.xlsx');

/** Enough rows that writing takes a while, so that a kill may come in the middle of it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const workbook = emptyWorkbook();
  const sheet = addSheet(workbook, 'Sổ');
  sheet.maxRows = ROWS;
  for (let row = 1; row <= ROWS; row += 1) {
    for (let column = 2; column <= 12; column += 1) makeCell(sheet, row, column).value = `ô ${String(row * column)}`;
  }
  writeFileSync(join(folder, 'so.xlsx'), writeWorkbook(workbook));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many numbers stand in column A from the top, all of them whole, none after a gap; the other columns untouched. */
function countSaved(): number {
  if (!existsSync(copy())) return 0;
  const read = readWorkbook(readFileSync(copy()), 'x');
  if (!read.ok) throw new Error(read.problem);
  const [sheet] = read.workbook.sheets;
  if (sheet === undefined) throw new Error('no tab');
  const numbers = Array.from({ length: ROWS }, (_, at) => cellAt(sheet, at + 1, 1)?.value ?? '');
  const count = numbers.filter((value) => value !== '').length;
  expect(numbers.slice(0, count)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  expect(cellAt(sheet, ROWS, 12)?.value).toBe(`ô ${String(ROWS * 12)}`);
  return count;
}

interface Typing {
  typed: number;
  /** The last number that the program had said to be saved. */
  said: number;
  readonly ended: Promise<void>;
}

/** Types numbers one below the other until the program is gone. */
function typeUntilGone(page: ServedCommand, from: number): Typing {
  const typing = { typed: from, said: from, ended: Promise.resolve() };
  const type = async (): Promise<void> => {
    while (typing.typed < ROWS) {
      const number = typing.typed + 1;
      await page.type(number, 1, String(number));
      typing.typed = number;
      if ((await page.pulse()).saving?.kind === 'saved') typing.said = number;
      await sleep(number % 7 === 0 ? 600 : 20);
    }
  };
  // Rejects when the program is killed: what this test is about.
  typing.ended = type().catch(() => undefined);
  return typing;
}

describe('killed at any moment', () => {
  it(`the last saved state is whole, holds what was said to be saved, and is gone on with (${String(KILLS)} times)`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const had = countSaved();
      const page = await serveCommand(folder, ['so.xlsx']);
      const typing = typeUntilGone(page, had);
      const enough = had + Math.ceil(Math.random() * 15);
      while (typing.typed < enough) await sleep(20);
      await sleep(Math.random() * 2000);
      await page.stop('SIGKILL');
      await typing.ended;
      expect(countSaved()).toBeGreaterThanOrEqual(typing.said);
    }
    const last = await serveCommand(folder, ['so.xlsx']);
    expect(readdirSync(join(folder, 'ket-qua')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await last.stop();
    expect(countSaved()).toBeGreaterThan(0);
  });
});
