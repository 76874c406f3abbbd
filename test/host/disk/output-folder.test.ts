import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openOutputFolder } from '../../../src/host/disk/output-folder.js';
import { writeWhole } from '../../../src/host/disk/write-whole.js';

let path: string;
const at = (name: string) => join(path, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const shown = () => readdirSync(path).filter((name) => !name.startsWith('.'));
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));
/** Writes as a command would that has just opened the folder. */
async function write(name: string, content: string): Promise<string | null> {
  const folder = await openOutputFolder(path, 'ket-qua');
  const [kept] = await folder.write([{ name, content }]);
  return kept?.aside ?? null;
}

describe('results in the output folder', () => {
  it('take the place of results of an earlier run', async () => {
    for (const content of ['một', 'hai', 'ba']) expect(await write('a.docx', content)).toBeNull();
    expect([shown(), text('a.docx')]).toEqual([['a.docx'], 'ba']);
  });

  it.each([
    ['changed by somebody', () => writeFileSync(at('a.docx'), 'sửa trong Word')],
    ['put there by somebody', () => rmSync(at('.tieu-bieu'), { recursive: true })],
  ])('leave a file that was %s under another name, twice in the same second too', async (_, change) => {
    await write('a.docx', 'một');
    change();
    const work = text('a.docx');
    const first = (await write('a.docx', 'hai')) ?? '';
    expect(first).toMatch(/^a-giu-\d{8}-\d{6}\.docx$/);
    writeFileSync(at('a.docx'), 'sửa lần nữa');
    const second = (await write('a.docx', 'ba')) ?? '';
    expect(second).not.toBe(first);
    expect([text(first), text(second), text('a.docx')]).toEqual([work, 'sửa lần nữa', 'ba']);
  });

  it('keep a name of 255 bytes within what a disk takes', async () => {
    const long = `${'ộ'.repeat(83)}a.docx`;
    expect(Buffer.byteLength(long)).toBe(255);
    writeFileSync(at(long), 'của người khác');
    expect(text((await write(long, 'mới')) ?? '')).toBe('của người khác');
    expect(text(long)).toBe('mới');
  });

  it('make the folder anew when it was deleted meanwhile', async () => {
    const folder = await openOutputFolder(path, 'ket-qua');
    rmSync(path, { recursive: true });
    await folder.write([{ name: 'a.docx', content: 'một' }]);
    expect(text('a.docx')).toBe('một');
  });

  it('say so when a folder bears the name of a result', async () => {
    mkdirSync(at('result.json'));
    await expect(write('result.json', '{}')).rejects.toThrow('outOccupied ket-qua/result.json');
  });

  it('land together or not at all: no new workbook beside an old result.json', async () => {
    await write('a.xlsx', 'cũ');
    mkdirSync(at('result.json'));
    const folder = await openOutputFolder(path, 'ket-qua');
    const results = [
      { name: 'a.xlsx', content: 'mới' },
      { name: 'result.json', content: '{}' },
    ];
    await expect(folder.write(results)).rejects.toThrow('outOccupied ket-qua/result.json');
    expect([text('a.xlsx'), shown()]).toEqual(['cũ', ['a.xlsx', 'result.json']]);
    expect(readdirSync(path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(at('result.json'), { recursive: true });
    expect(await folder.write(results)).toEqual([]);
    expect([text('a.xlsx'), text('result.json')]).toEqual(['mới', '{}']);
  });

  it('a file is whole or not there at all', async () => {
    mkdirSync(at('a.docx'));
    writeFileSync(at('a.docx/x'), '');
    await expect(writeWhole(at('a.docx'), 'một')).rejects.toThrow();
    expect(readdirSync(path)).toEqual(['a.docx']);
  });

  it('halves of processes that were killed go with the next run, those of living ones stay', async () => {
    const own = /\.tieu-bieu-(\w{6})-/.exec(await halfNameSeen()) ?? [];
    const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    const halves = {
      dead: `.tieu-bieu-${own[1] ?? ''}-${dead}-00000000.tmp`,
      alive: `.tieu-bieu-${own[1] ?? ''}-${String(process.pid)}-00000000.tmp`,
      elsewhere: `.tieu-bieu-ffffff-${dead}-00000000.tmp`,
      elsewhereLongAgo: `.tieu-bieu-ffffff-${dead}-11111111.tmp`,
    };
    for (const name of Object.values(halves)) writeFileSync(at(name), '');
    utimesSync(at(halves.elsewhereLongAgo), 1, 1);
    await openOutputFolder(path, 'ket-qua');
    expect(Object.values(halves).map((name) => existsSync(at(name)))).toEqual([false, true, true, false]);
  });
});

/** The name of a half, as it is while a file is being written. */
async function halfNameSeen(): Promise<string> {
  let names: readonly string[] = [];
  await writeWhole(at('a.docx'), 'một', () => (names = readdirSync(path)));
  return names.join(' ');
}
