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
const open = () => openOutputFolder(path, 'ket-qua');

describe('results in the output folder', () => {
  it('take the place of results of an earlier run', () => {
    expect([open().write('a.docx', 'một'), open().write('a.docx', 'hai'), open().write('a.docx', 'ba')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([shown(), text('a.docx')]).toEqual([['a.docx'], 'ba']);
  });

  it.each([
    ['changed by somebody', () => writeFileSync(at('a.docx'), 'sửa trong Word')],
    ['put there by somebody', () => rmSync(at('.tieu-bieu'), { recursive: true })],
  ])('leave a file that was %s under another name, twice in the same second too', (_, change) => {
    open().write('a.docx', 'một');
    change();
    const work = text('a.docx');
    const first = open().write('a.docx', 'hai') ?? '';
    expect(first).toMatch(/^a-giu-\d{8}-\d{6}\.docx$/);
    writeFileSync(at('a.docx'), 'sửa lần nữa');
    const second = open().write('a.docx', 'ba') ?? '';
    expect(second).not.toBe(first);
    expect([text(first), text(second), text('a.docx')]).toEqual([work, 'sửa lần nữa', 'ba']);
  });

  it('keep a name of 255 bytes within what a disk takes', () => {
    const long = `${'ộ'.repeat(83)}a.docx`;
    expect(Buffer.byteLength(long)).toBe(255);
    writeFileSync(at(long), 'của người khác');
    expect(text(open().write(long, 'mới') ?? '')).toBe('của người khác');
    expect(text(long)).toBe('mới');
  });

  it('make the folder anew when it was deleted meanwhile', () => {
    const folder = open();
    rmSync(path, { recursive: true });
    folder.write('a.docx', 'một');
    expect(text('a.docx')).toBe('một');
  });

  it('say so when a folder bears the name of a result', () => {
    mkdirSync(at('result.json'));
    expect(() => open().write('result.json', '{}')).toThrow('outOccupied ket-qua/result.json');
  });

  it('a file is whole or not there at all', () => {
    mkdirSync(at('a.docx'));
    writeFileSync(at('a.docx/x'), '');
    expect(() => writeWhole(at('a.docx'), 'một')).toThrow();
    expect(readdirSync(path)).toEqual(['a.docx']);
  });

  it('halves of processes that were killed go with the next run, those of living ones stay', () => {
    const folder = open();
    folder.write('a.docx', 'một');
    const own = /\.tieu-bieu-(\w{6})-/.exec(halfNameSeen()) ?? [];
    const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    const halves = {
      dead: `.tieu-bieu-${own[1] ?? ''}-${dead}-00000000.tmp`,
      alive: `.tieu-bieu-${own[1] ?? ''}-${String(process.pid)}-00000000.tmp`,
      elsewhere: `.tieu-bieu-ffffff-${dead}-00000000.tmp`,
      elsewhereLongAgo: `.tieu-bieu-ffffff-${dead}-11111111.tmp`,
    };
    for (const name of Object.values(halves)) writeFileSync(at(name), '');
    utimesSync(at(halves.elsewhereLongAgo), 1, 1);
    open();
    expect(Object.values(halves).map((name) => existsSync(at(name)))).toEqual([false, true, true, false]);
  });
});

/** The name of a half, as it is while a file is being written. */
function halfNameSeen(): string {
  mkdirSync(at('chặn'));
  writeFileSync(at('chặn/x'), '');
  try {
    writeWhole(at('chặn'), '');
  } catch (error) {
    return String((error as { readonly path?: unknown }).path);
  }
  return '';
}
