import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSheet, emptyWorkbook, makeCell } from '../../src/host/model/sheet.js';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook.js';
import { makeFolder } from './run-in-folder.js';
import type { Folder } from './run-in-folder.js';

let folder: Folder;
const at = (name: string) => join(folder.path, name);

beforeAll(() => {
  folder = makeFolder();
  const workbook = emptyWorkbook();
  makeCell(addSheet(workbook, 'Trang lạ'), 1, 1).value = 'x';
  writeFileSync(at('tot.xlsx'), writeWorkbook(workbook));
  const compound = (inside: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(inside, 'utf16le')]);
  writeFileSync(at('rong.xlsx'), '');
  writeFileSync(at('cu.xls'), compound('Workbook'));
  writeFileSync(at('mat-khau.xlsx'), compound('EncryptedPackage'));
  writeFileSync(at('bang.csv'), 'Họ và tên;Năm sinh\n');
  writeFileSync(at('anh.xlsx'), Buffer.from('89504e470d0a1a0a00000000', 'hex'));
  writeFileSync(at('hong.xlsx'), readFileSync(at('tot.xlsx')).subarray(0, 3000));
  mkdirSync(at('thu-muc'));
  mkdirSync(at('khoa'));
  writeFileSync(at('tep'), 'một tệp');
});
afterAll(() => {
  chmodSync(at('khoa'), 0o755);
  folder.remove();
});

const everything = () => readdirSync(folder.path).sort();

describe('bad input: one sentence, exit 2, nothing written', () => {
  it.each([
    ['khong-co.xlsx', /Không tìm thấy tệp “khong-co\.xlsx”/, /no file/],
    ['thu-muc', /“thu-muc” là một thư mục/, /is a folder/],
    ['rong.xlsx', /rỗng/, /is empty/],
    ['cu.xls', /kiểu cũ \(\.xls\)/, /old Excel file/],
    ['mat-khau.xlsx', /mật khẩu/, /password/],
    ['bang.csv', /\.csv/, /text file/],
    ['anh.xlsx', /không phải bảng tính Excel/, /not an Excel workbook/],
    ['hong.xlsx', /bị hỏng/, /damaged/],
    ['tot.xlsx --out tep', /“tep” là một tệp, không phải thư mục/, /is a file, not a folder/],
    ['tot.xlsx --out tep/ra', /“tep\/ra” là một tệp/, /is a file/],
  ])('%s', async (line, vi, en) => {
    const before = everything();
    const said = await folder.run(`${line} --once --json`);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err.trim()).toMatch(vi);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect((await folder.run(`${line} --once --language en`)).err).toMatch(en);
    expect(everything()).toEqual(before);
  });

  // The superuser may write everywhere, so the question cannot be asked of him.
  (process.getuid?.() === 0 ? it.skip : it)('a folder it may not write to', async () => {
    chmodSync(at('khoa'), 0o555);
    expect(await folder.run('tot.xlsx --once --out khoa/ra')).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['vi', /“dau-ra\/result\.json”: ở đó có một thư mục/],
    ['en', /“dau-ra\/result\.json” cannot be written/],
  ])('a folder under the name of a result (%s)', async (language, sentence) => {
    mkdirSync(at('dau-ra/result.json'), { recursive: true });
    const said = await folder.run(`tot.xlsx --once --json --out dau-ra --language ${language}`);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(sentence);
    expect(said.err).not.toMatch(/lỗi của chính nó|fault of its own/);
  });

  it('an unknown flag: the sentence, then how it is used', async () => {
    const said = await folder.run('tot.xlsx --onec');
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/^Không có lựa chọn --onec\.\nCách dùng: /);
  });

  it('a result that would overwrite what is read', async () => {
    const name = 'a-da-kiem-tra.xlsx';
    writeFileSync(at('a.xlsx'), readFileSync(at('tot.xlsx')));
    const { symlinkSync } = await import('node:fs');
    symlinkSync(at('a.xlsx'), at(name));
    expect(await folder.run('a.xlsx --once --out .')).toMatchObject({ code: 2 });
    expect(readFileSync(at('a.xlsx'))).toEqual(readFileSync(at('tot.xlsx')));
  });
});

/** Windows has neither. */
(process.platform === 'win32' ? describe.skip : describe)('pipes and devices', () => {
  it.each([
    ['a pipe nobody writes into', 'ong', '', 'đường ống'],
    ['a device without an end', '/dev/zero', '', 'đường ống'],
    ['a device that is always empty', '/dev/null', '', 'đường ống'],
    ['a file of the system that has no size', '/proc/self/status', '', 'rỗng'],
    ['a pipe for a folder', 'tot.xlsx', '--out ong', 'không phải thư mục'],
    ['a device for a folder', 'tot.xlsx', '--out /dev/zero', 'không phải thư mục'],
    ['a folder of the system', 'tot.xlsx', '--out /proc/ket-qua', 'Không ghi được'],
  ])('%s: said at once', async (_, file, out, said) => {
    if (!existsSync(at('ong'))) execFileSync('mkfifo', [at('ong')]);
    const ran = await folder.run(`${file} --once ${out}`);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err.trim()).toMatch(new RegExp(`^[^\\n]*${said}[^\\n]*$`));
  });
});

describe('names of files', () => {
  it('of 250 bytes get a result whose name fits, each its own', async () => {
    const names = ['a', 'b'].map((last) => `${'ộ'.repeat(81)}${last}.xlsx`);
    for (const name of names) {
      writeFileSync(at(name), readFileSync(at('tot.xlsx')));
      expect((await folder.run(`${name} --once --documents resultReport --out dai`)).code).toBe(0);
    }
    const results = readdirSync(at('dai')).filter((name) => name.endsWith('-da-kiem-tra.xlsx'));
    expect(results.map((name) => Buffer.byteLength(name) <= 255)).toEqual([true, true]);
  });

  it('longer than any are said to be so', async () => {
    expect((await folder.run(`${'a'.repeat(300)}.xlsx --once`)).err).toMatch(/^Không có tệp nào mang tên dài như/);
  });

  it('with letters that a terminal obeys are shown without', async () => {
    const ran = await folder.run('\u001b[2J\u0007.xlsx --once');
    expect(ran).toMatchObject({ code: 2, err: 'Không tìm thấy tệp “␛[2J␇.xlsx”. Kiểm tra lại tên và thư mục.\n' });
  });
});

describe('a fault of ours', () => {
  it('is one sentence and exit 1, with a stack only for who asks', async () => {
    const bundle = join(folder.path, 'khong-co-bundle');
    const said = await folder.run('tot.xlsx --once', { bundle });
    expect(said.code).toBe(1);
    expect(said.err).toMatch(/^Chương trình gặp lỗi của chính nó: .*ENOENT/);
    expect(said.err).not.toContain(' at ');
    const more = await folder.run('tot.xlsx --once', { bundle, env: { TIEU_BIEU_DEBUG: '1' } });
    expect(more.err).toContain(' at ');
    expect(existsSync(at('ket-qua'))).toBe(false);
  });
});

describe('help', () => {
  it('prints the usage in either language, exit 0', async () => {
    expect(await folder.run('--help')).toMatchObject({ code: 0, err: '' });
    expect((await folder.run('--help --language en')).out).toMatch(/^Usage: /);
  });
});
