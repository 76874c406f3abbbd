import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundle } from '../../build/bundle.mjs';
import { OUT } from '../../build/paths.mjs';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { runToEnd } from './run-command.js';

const AT_ONCE = 4;
const ROUNDS = 3;

let folder: string;
beforeAll(async () => {
  await bundle();
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fourTimes = (words: readonly string[]) =>
  Promise.all(Array.from({ length: AT_ONCE }, () => runToEnd(folder, words)));

describe('four commands at once', () => {
  it('build the command without disturbing each other', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const ended of await fourTimes(['--help'])) {
        expect(ended).toMatchObject({ code: 0, err: '' });
        expect(ended.out).toMatch(/^Cách dùng/);
      }
    }
  });

  it('build a stale bundle without disturbing each other', async () => {
    utimesSync(join(OUT, 'Code.js'), 0, 0);
    const code = readFileSync(join(OUT, 'Code.js'), 'utf8');
    for (const ended of await fourTimes(['--help'])) expect(ended).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(OUT, 'Code.js'), 'utf8')).toBe(code);
    expect(readdirSync(OUT).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  it('write whole results into one folder that is not there yet', async () => {
    for (const { code, err } of await fourTimes(['--once', '--json'])) {
      expect(code).toBe(0);
      // Nothing but what is being done, on a machine where that takes long.
      expect(err).toMatch(/^(Đang .*…\n)*$/);
    }
    const out = join(folder, 'ket-qua');
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['Bao-cao-ket-qua-Hoi-nghi.docx', 'bang-mau-da-kiem-tra.xlsx', 'result.json']);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readWorkbook(readFileSync(join(out, 'bang-mau-da-kiem-tra.xlsx')), 'x')).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))).toHaveProperty('calls');
  });
});
