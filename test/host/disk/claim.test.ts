import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimFile } from '../../../src/host/disk/claim.js';
import type { Claim } from '../../../src/host/disk/claim.js';

let path: string;
const held: Claim[] = [];
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
});
afterEach(() => {
  for (const claim of held.splice(0)) claim.release();
  rmSync(path, { recursive: true, force: true });
});

const memory = () => join(path, '.tieu-bieu');
const claims = () => readdirSync(memory());

async function take(name = 'a.xlsx'): Promise<Claim> {
  const claimed = await claimFile(path, name);
  if (!claimed.ok) throw new Error('it is taken');
  held.push(claimed.claim);
  return claimed.claim;
}

/** As if another process had made the only claim there is. */
function madeBy(machine: string | null, pid: string): string {
  const [own = ''] = claims();
  const [about = '', number = '', here = ''] = own.split('-');
  const other = [about, number, machine ?? here, `${pid}.mo`].join('-');
  renameSync(join(memory(), own), join(memory(), other));
  return join(memory(), other);
}

const deadPid = () => execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();

describe('a file that one process alone writes', () => {
  it('is refused to a second, with the page of the first, and free again after it', async () => {
    const claim = await take();
    claim.tell('http://127.0.0.1:8137/');
    expect(await claimFile(path, 'a.xlsx')).toEqual({ ok: false, url: 'http://127.0.0.1:8137/' });
    expect(await claimFile(path, 'b.xlsx')).toMatchObject({ ok: true });
    claim.release();
    await take();
  });

  it('goes to one of ten that ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 10 }, () => claimFile(path, 'a.xlsx')));
    const won = asked.flatMap((one) => (one.ok ? [one.claim] : []));
    held.push(...won);
    expect([won.length, claims().length]).toEqual([1, 1]);
  });

  it('is free at once when its process was killed', async () => {
    await take();
    madeBy(null, deadPid());
    await take();
    expect(claims()).toHaveLength(1);
  });

  it('of another machine is taken while that one beats, free a minute after its last beat', async () => {
    await take();
    const other = madeBy('ffffff', deadPid());
    expect(await claimFile(path, 'a.xlsx')).toMatchObject({ ok: false });
    const longAgo = Date.now() / 1000 - 120;
    utimesSync(other, longAgo, longAgo);
    await take();
  });

  it('is no longer ours when another took it while we slept', async () => {
    const claim = await take();
    rmSync(join(memory(), claims()[0] ?? ''));
    await take();
    expect(claim.isHeld()).toBe(false);
  });

  it('is claimed again when the folder was deleted', async () => {
    const claim = await take();
    rmSync(path, { recursive: true });
    expect(claim.isHeld()).toBe(true);
    expect(await claimFile(path, 'a.xlsx')).toMatchObject({ ok: false });
  });

  it('does not mind other things in the memory of the folder', async () => {
    await take();
    writeFileSync(join(memory(), 'da-ghi'), 'x');
    expect(await claimFile(path, 'b.xlsx')).toMatchObject({ ok: true });
  });
});
