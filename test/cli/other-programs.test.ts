import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonIn, makeFolder } from './run-in-folder.js';
import type { Folder } from './run-in-folder.js';

const CLEAN = readFileSync(join(import.meta.dirname, 'fixtures', 'sach.xlsx'));
const NOMINATIONS = 'xl/worksheets/sheet1.xml';
const UNITS = 'xl/worksheets/sheet8.xml';

interface Result {
  readonly delegates: { readonly nominated: number; readonly guests: number };
  readonly findings: readonly { readonly code: string; readonly level: string }[];
}

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

/** The clean workbook with one part written otherwise. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(CLEAN);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const afterRows = (xml: string) => (sheet: string) => sheet.replace('</sheetData>', `</sheetData>${xml}`);
const spilled = (unit: string) =>
  `<f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"${unit}")</f><v>${unit}</v>`.replace(/"/g, '&quot;');

describe('a workbook of another program is checked as the same workbook of ours', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['as it is', CLEAN, /^$/],
    [
      'texts as CDATA',
      changed('xl/sharedStrings.xml', (xml) => xml.replace(/<t>([^<&]*)<\/t>/g, '<t><![CDATA[$1]]></t>')),
      /^$/,
    ],
    [
      'a header inline, with an escape',
      changed(NOMINATIONS, (xml) =>
        xml.replace(/<c r="D1"[^>]*>.*?<\/c>/s, '<c r="D1" t="inlineStr"><is><t>Họ và_x000D_\ntên</t></is></c>'),
      ),
      /^$/,
    ],
    [
      'a unit that Google filled in beside an array formula',
      changed(UNITS, (xml) =>
        xml.replace(/<c r="A3"[^>]*>.*?<\/c>/s, `<c r="A3" t="str">${spilled('Thôn Hương Quất')}</c>`),
      ),
      /^$/,
    ],
    [
      'merged areas that overlap',
      changed(NOMINATIONS, afterRows('<mergeCells><mergeCell ref="V3:V5"/><mergeCell ref="V5:V7"/></mergeCells>')),
      /Trang Đề cử có vùng gộp ô chồng lên nhau: bản kết quả bỏ gộp V5:V7/,
    ],
    [
      'a data bar without its settings',
      changed(
        NOMINATIONS,
        afterRows(
          '<conditionalFormatting sqref="D2:D60"><cfRule type="dataBar" priority="2"/></conditionalFormatting>',
        ),
      ),
      /Bản kết quả không chép theo: vài quy tắc tô màu/,
    ],
    [
      'a date rule with TODAY()',
      changed(
        NOMINATIONS,
        afterRows(
          '<dataValidations><dataValidation type="date" operator="lessThanOrEqual" sqref="V2:V60"><formula1>TODAY()</formula1></dataValidation></dataValidations>',
        ),
      ),
      /^$/,
    ],
    [
      'a row below with what is no number, no day and no value',
      changed(NOMINATIONS, (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="90"><c r="W90"><v>NaN</v></c><c r="X90" t="d"/><c r="Y90" t="d"><v>2025-02-31</v></c></row></sheetData>',
        ),
      ),
      /^$/,
    ],
  ])('%s', async (name, bytes, said) => {
    writeFileSync(join(folder.path, 'khac.xlsx'), bytes);
    const out = `ra-${name.replace(/\W+/g, '-')}`;
    const ran = await folder.run(`khac.xlsx --once --json --today 2025-08-12 --out ${out} --documents resultReport`);
    const warnings = ran.err.split('\n').filter((line) => line.startsWith('!'));
    expect([ran.code, warnings.join('\n')]).toEqual([0, expect.stringMatching(said)]);
    const { delegates, findings } = jsonIn(join(folder.path, out), 'result.json') as Result;
    expect(delegates).toMatchObject({ nominated: 30, guests: 12 });
    expect(findings.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
