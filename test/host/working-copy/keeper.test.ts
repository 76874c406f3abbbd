import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/host/stand-in/create-host.js';
import type { Host } from '../../../src/host/stand-in/create-host.js';
import { cellAt } from '../../../src/host/model/sheet.js';
import type { Keeper } from '../../../src/host/working-copy/keeper.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { keepIn } from '../page/keep-in.js';

const OWNER = 'a@b.example';

let above: string;
let host: Host;
let keeper: Keeper;
let told: string[];
const folder = () => join(above, 'ket-qua');
const copy = () => join(folder(), 'a-dang-lam.xlsx');
beforeEach(async () => {
  above = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  mkdirSync(folder());
  host = createHost({ code: 'function onOpen() {}', owner: OWNER });
  told = [];
  keeper = await keepIn(copy(), host, (what) => told.push(what));
});
afterEach(async () => {
  await keeper.close();
  rmSync(above, { recursive: true, force: true });
});

function type(text: string): void {
  host.person(OWNER).type('Trang tính1', 'A1', text);
  keeper.touch();
}

function valueIn(path: string): unknown {
  const read = readWorkbook(readFileSync(path), 'x');
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  return sheet === undefined ? read : cellAt(sheet, 1, 1)?.value;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20);
}

describe('the working copy', () => {
  it('is there soon after a change, and not before one', async () => {
    await sleep(400);
    expect([keeper.state.kind, existsSync(copy())]).toEqual(['unchanged', false]);
    type('một');
    expect(keeper.state.kind).toBe('saving');
    await until(() => keeper.state.kind === 'saved');
    expect(valueIn(copy())).toBe('một');
  });

  it('holds what changed while it was being written', async () => {
    type('một');
    const flushed = keeper.flush();
    type('hai');
    await flushed;
    await until(() => keeper.state.kind === 'saved');
    expect(valueIn(copy())).toBe('hai');
  });

  it('holds the last of many changes after a flush', async () => {
    for (let number = 1; number <= 30; number += 1) {
      type(`số ${String(number)}`);
      await sleep(number % 10 === 0 ? 150 : 5);
    }
    expect(await keeper.flush()).toBe(true);
    expect(valueIn(copy())).toBe('số 30');
  });

  it('keeps what another program has saved into it under another name, and says so', async () => {
    type('một');
    await keeper.flush();
    const theirs = readFileSync(copy());
    writeFileSync(copy(), Buffer.concat([theirs, Buffer.from('sửa trong Excel')]));
    type('hai');
    await keeper.flush();
    const [kept = ''] = told.map((what) => what.replace('kept ', ''));
    expect(kept).toMatch(/^a-dang-lam-giu-\d{8}-\d{6}\.xlsx$/);
    expect(readFileSync(join(folder(), kept)).subarray(0, theirs.length)).toEqual(theirs);
    expect(valueIn(copy())).toBe('hai');
    type('ba');
    await keeper.flush();
    expect(told).toHaveLength(1);
  });

  it('comes back when somebody deletes it, or its folder, and that is said', async () => {
    type('một');
    await keeper.flush();
    rmSync(copy());
    await until(() => existsSync(copy()));
    expect([valueIn(copy()), told]).toEqual(['một', []]);
    rmSync(folder(), { recursive: true });
    await until(() => existsSync(copy()));
    expect([valueIn(copy()), told]).toEqual(['một', ['remade']]);
  });

  it('is not made elsewhere when its disk is gone, and saved when it is back', async () => {
    type('một');
    await keeper.flush();
    renameSync(above, `${above}-tháo`);
    type('hai');
    expect(await keeper.flush()).toBe(false);
    expect([keeper.state, existsSync(above)]).toEqual([{ kind: 'failed', why: 'gone' }, false]);
    renameSync(`${above}-tháo`, above);
    await until(() => keeper.state.kind === 'saved');
    expect(valueIn(copy())).toBe('hai');
  });

  it('is left to another process that took it while this machine slept', async () => {
    type('một');
    await keeper.flush();
    for (const name of readdirSync(join(folder(), '.tieu-bieu'))) rmSync(join(folder(), '.tieu-bieu', name));
    const other = await keepIn(copy(), createHost({ code: 'function onOpen() {}', owner: OWNER }));
    const before = readFileSync(copy());
    type('hai');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state).toEqual({ kind: 'failed', why: 'taken' });
    expect(readFileSync(copy())).toEqual(before);
    await other.close();
    await until(() => keeper.state.kind === 'saved');
    expect(valueIn(copy())).toBe('hai');
  });
});
