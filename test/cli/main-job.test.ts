import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_DOCUMENTS, DOCUMENT_KINDS } from '../../src/documents/document-kinds.js';
import { jsonIn, makeFolder } from './run-in-folder.js';
import type { Folder, Ran } from './run-in-folder.js';

let folder: Folder;
let sample: Ran;
const at = (...names: string[]) => join(folder.path, ...names);

interface Result {
  readonly today: string;
  readonly delegates: Record<string, unknown>;
  readonly findings: readonly Record<string, unknown>[];
  readonly composition: readonly Record<string, unknown>[];
  readonly steps: readonly Record<string, unknown>[];
  readonly documents: readonly { kind: string; file: string }[];
  readonly workbook: string;
  readonly calls: Record<string, number>;
}
const FILES = ALL_DOCUMENTS.map((kind) => DOCUMENT_KINDS[kind].fileName);
const visible = (out: string) =>
  readdirSync(at(out))
    .filter((name) => !name.startsWith('.'))
    .sort();
const resultIn = (out: string) => jsonIn(at(out), 'result.json') as Result;

beforeAll(async () => {
  folder = makeFolder();
  sample = await folder.run('--once --json --documents all');
});
afterAll(() => folder.remove());

describe('without a file: the sample', () => {
  it('ends well and writes a workbook, every document and result.json', () => {
    expect(sample.code).toBe(0);
    expect(visible('ket-qua')).toEqual([...FILES, 'bang-mau-da-kiem-tra.xlsx', 'result.json'].sort());
    expect(Object.keys(unzipSync(readFileSync(at('ket-qua', 'Bao-cao-ket-qua-Hoi-nghi.docx'))))).toContain(
      'word/document.xml',
    );
  });

  it('R-III-3.1-c: the report of five years counts the awards that stand in Khen thưởng', () => {
    const parts = unzipSync(readFileSync(at('ket-qua', 'Bao-cao-tong-ket-5-nam.docx')));
    const body = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
    expect(/có (\d+) lượt khen thưởng/.exec(body.replace(/<[^>]+>/g, ''))?.[1]).toMatch(/^[1-9]/);
  });

  it('prints the list, the composition, the steps with their leaders, the findings and the files', () => {
    const { listed, cap } = resultIn('ket-qua').delegates;
    expect(sample.out).toContain(`${String(listed)}/${String(cap)} đại biểu`);
    expect(sample.out).toMatch(/Điển hình tiên tiến +█+░+ \d+\/\d+ = [\d,]+ %/);
    expect(sample.out).toMatch(/quá hạn \d+ ngày .*chủ trì: /);
    expect(sample.out).toMatch(/✗ Đề cử dòng \d+/);
    expect(sample.out).toContain('ket-qua/bang-mau-da-kiem-tra.xlsx');
  });

  it('prints no colours where nobody sees them', () => {
    expect(sample.out + sample.err).not.toContain('\u001b[');
  });

  it('result.json has every field, and no others', () => {
    const result = resultIn('ket-qua');
    expect(Object.keys(result)).toEqual(
      'today delegates findings composition steps documents workbook calls'.split(' '),
    );
    const keys = (row: object | undefined) => Object.keys(row ?? {}).join(' ');
    expect(keys(result.delegates)).toBe('nominated guests listed approved reserve cap wholePool');
    expect(keys(result.findings[0])).toBe('code level tab row column nomination clause params message');
    expect(keys(result.composition[0])).toBe('attribute value baseOf base count percent min max unit level verdict');
    expect(keys(result.steps[0])).toBe('code name dueBefore state days lead');
    expect(result.documents).toEqual(ALL_DOCUMENTS.map((kind) => ({ kind, file: DOCUMENT_KINDS[kind].fileName })));
    expect(result.workbook).toBe('bang-mau-da-kiem-tra.xlsx');
    expect(keys(result.calls)).toBe(['validateDelegates highlightOverdue checkAgenda', ...ALL_DOCUMENTS].join(' '));
    expect(Object.values(result.calls).every((count) => count > 0)).toBe(true);
  });
});

describe('with a file', () => {
  it('the written workbook gives the same result again; the one read is not touched', async () => {
    const path = at('ket-qua', 'bang-mau-da-kiem-tra.xlsx');
    const bytes = readFileSync(path);
    const again = await folder.run('ket-qua/bang-mau-da-kiem-tra.xlsx --once --json --out lan-hai');
    expect(again.code).toBe(0);
    expect(readFileSync(path)).toEqual(bytes);
    const { findings, delegates, composition, steps } = resultIn('ket-qua');
    expect(resultIn('lan-hai')).toMatchObject({ findings, delegates, composition, steps });
  });

  it('--today beats the settings and is not saved', async () => {
    const ran = await folder.run('ket-qua/bang-mau-da-kiem-tra.xlsx --once --json --out som --today 2025-08-01');
    expect(ran.code).toBe(0);
    expect(resultIn('som').today).toBe('2025-08-01');
    expect(resultIn('som').steps.some(({ state }) => state === 'overdue')).toBe(false);
    const settings = async (path: string) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      return book.getWorksheet('Thiết lập')?.getSheetValues();
    };
    const after = await settings(at('som', 'bang-mau-da-kiem-tra-da-kiem-tra.xlsx'));
    expect(after).toEqual(await settings(at('ket-qua', 'bang-mau-da-kiem-tra.xlsx')));
  });

  it('a workbook with none of our tabs is set up first, and that is said, in English with --language en', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sổ tay').getCell('A1').value = 'của tôi';
    await book.xlsx.writeFile(at('la.xlsx'));
    const ran = await folder.run('la.xlsx --once --json --out la --language en');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.err).toContain('was set up first');
    expect(ran.err).toMatch(/choose\s+Import\s+list/);
    expect(ran.out).toMatch(/COMPOSITION[^]*STEPS[^]*TO MEND[^]*WRITTEN/);
    expect(resultIn('la').calls).toHaveProperty('setUpWorkbook');
    await book.xlsx.readFile(at('la', 'la-da-kiem-tra.xlsx'));
    expect(book.getWorksheet('Sổ tay')?.getCell('A1').value).toBe('của tôi');
    expect(book.getWorksheet('Nominations')?.getCell('A1').value).toBe('Name');
  });

  it('columns of another program, permuted, with a formula that nobody computed', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Đề cử');
    sheet.addRow([
      'Năm sinh',
      'Giới tính',
      'Họ và tên',
      'Trực tiếp',
      'Lĩnh vực',
      'Tóm tắt thành tích',
      'Đối tượng',
      'Đơn vị đề cử',
      'Số phiếu thuận',
    ]);
    sheet.addRow([
      1980,
      'nữ',
      'Nguyễn Thị An',
      'Sản xuất',
      'Giáo dục',
      'Dạy giỏi',
      'Cá nhân',
      'Thôn Đông',
      { formula: '1+1*30' },
    ]);
    await book.xlsx.writeFile(at('hoan-vi.xlsx'));
    const ran = await folder.run('hoan-vi.xlsx --once --json --out hoan-vi');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.err).toContain('Đề cử!I2');
    expect(resultIn('hoan-vi').delegates).toMatchObject({ nominated: 1, wholePool: true });
    expect(resultIn('hoan-vi').findings).toContainEqual(
      expect.objectContaining({ code: 'table.tab.missing', tab: 'Cơ cấu' }),
    );
    await book.xlsx.readFile(at('hoan-vi', 'hoan-vi-da-kiem-tra.xlsx'));
    expect(book.getWorksheet('Đề cử')?.getCell('I2').value).toEqual({ formula: '1+1*30' });
  });
});

describe('without --once', () => {
  it('serves the page, on the next free port when the asked one is taken, and ends with 0; no result.json without --json', async () => {
    const { createServer } = await import('node:net');
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    let stop: () => void = () => undefined;
    const ran = await folder.run(`hoan-vi.xlsx --out trang --port ${port}`, {
      stopped: () => new Promise<void>((resolve) => ((stop = resolve), setTimeout(stop, 50))),
    });
    taken.close();
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(`Cổng ${port} đang bận`);
    expect(existsSync(at('trang', 'result.json'))).toBe(false);
    expect(ran.out).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
  });
});
