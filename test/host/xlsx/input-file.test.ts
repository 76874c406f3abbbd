import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSheet, emptyWorkbook } from '../../../src/host/model/sheet.js';
import { openFile } from '../../../src/host/xlsx/input-file.js';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const workbook = emptyWorkbook();
  addSheet(workbook, 'Đề cử');
  writeFileSync(join(folder, 'de-cu.xlsx'), writeWorkbook(workbook));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that somebody has open', () => {
  it.each([
    ['nobody', '', null],
    ['LibreOffice', '.~lock.de-cu.xlsx#', 'LibreOffice'],
    ['Excel', '~$de-cu.xlsx', 'Excel'],
    ['Excel, a long name', '~$-cu.xlsx', 'Excel'],
    ['another file’s lock', '.~lock.khac.xlsx#', null],
  ])('%s', (_, lock, openIn) => {
    if (lock !== '') writeFileSync(join(folder, lock), '');
    const opened = openFile(join(folder, 'de-cu.xlsx'));
    if (lock !== '') rmSync(join(folder, lock));
    expect(opened).toMatchObject({ ok: true, value: { openIn } });
  });
});
