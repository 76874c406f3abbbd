import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addSheet, emptyWorkbook, makeCell } from '../../src/host/model/sheet.js';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook.js';
import { jsonIn, makeFolder, type Folder } from './run-in-folder.js';

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  for (const name of ['a', 'b']) {
    const workbook = emptyWorkbook();
    makeCell(addSheet(workbook, 'Sổ tay'), 1, 1).value = name;
    writeFileSync(join(folder.path, `${name}.xlsx`), writeWorkbook(workbook));
  }
});
afterAll(() => folder.remove());

it('two lists in one folder of results: it is said whose result.json was replaced, and how to keep both', async () => {
  const said = /ket-qua\/result\.json trước đó là kết quả của “a-da-kiem-tra\.xlsx”.*--out/;
  for (const again of [1, 2])
    expect([again, (await folder.run('a.xlsx --once --json')).err]).toEqual([again, expect.not.stringMatching(said)]);
  const second = await folder.run('b.xlsx --once --json');
  expect([second.code, second.err]).toEqual([0, expect.stringMatching(said)]);
  expect(jsonIn(folder.path, 'ket-qua/result.json')).toMatchObject({ workbook: 'b-da-kiem-tra.xlsx' });
  expect((await folder.run('a.xlsx --once --json --out rieng')).err).not.toMatch(/result\.json/);
});
