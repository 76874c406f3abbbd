import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findPageKey, keepPageKey } from '../../../src/host/disk/page-key.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const memory = () => join(folder, '.tieu-bieu');
const place = () => join(memory(), 'khoa');
const KEY = /^[\w-]{32}$/;

describe('the key of an output folder’s pages', () => {
  it('is made once, kept, and closed to every other account', () => {
    expect(findPageKey(folder)).toBeNull();
    const key = keepPageKey(folder);
    expect(key).toMatch(KEY);
    expect([keepPageKey(folder), findPageKey(folder), readFileSync(place(), 'utf8')]).toEqual([key, key, key]);
    expect(statSync(place()).mode & 0o777).toBe(0o600);
    expect(readdirSync(memory())).toEqual(['khoa']);
  });

  it.each([
    ['others could read', () => chmodSync(place(), 0o644)],
    ['is damaged', () => writeFileSync(place(), 'x')],
    ['is empty', () => writeFileSync(place(), '')],
  ])('is another one when the file %s', (_, happen) => {
    const former = keepPageKey(folder);
    happen();
    expect(findPageKey(folder)).toBeNull();
    const key = keepPageKey(folder);
    expect(key).toMatch(KEY);
    expect([key === former, statSync(place()).mode & 0o777, findPageKey(folder)]).toEqual([false, 0o600, key]);
  });

  it.each([
    ['a folder', () => mkdirSync(place())],
    ['a link to nothing', () => symlinkSync(join(folder, 'nowhere'), place())],
  ])('takes the place of %s', (_, make) => {
    mkdirSync(memory());
    make();
    const key = keepPageKey(folder);
    expect(findPageKey(folder)).toBe(key);
  });
});
