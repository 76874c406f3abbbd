import { describe, expect, it } from '@jest/globals';
import { strFromU8 } from 'fflate';
import { ownTemplate } from '../../src/documents/engine/own-template.js';
import { buildParts } from '../../src/documents/layout/build-parts.js';
import { templates } from '../../src/documents/result-report/template.js';
import { readRows, readTables, readText } from './read-docx.js';

const numbers = (xml: string, pattern: RegExp): number[] =>
  [...xml.matchAll(pattern)].map(([, value]) => Number(value));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const millimetres = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);

describe('the layout of Decree 30/2020', () => {
  const parts = Object.fromEntries(
    Object.entries(ownTemplate('resultReport')).map(([path, content]) => [path, strFromU8(content)]),
  );
  const body = parts['word/document.xml'] ?? '';

  it('every section is A4 with margins of 20, 20, 30 and 15 mm', () => {
    const sizes = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/g)].map(
      ([, width, height, turn]) => [millimetres(width), millimetres(height), turn],
    );
    const margins = [...body.matchAll(/<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g)];
    expect(sizes).toEqual([
      [210, 297, 'portrait'],
      [210, 297, 'portrait'],
      [297, 210, 'landscape'],
    ]);
    expect(margins.map((margin) => margin.slice(1).map(millimetres))).toEqual(Array(3).fill([20, 15, 20, 30]));
  });

  it('each section numbers its own pages from 1, in the middle of the top margin, not on its first page', () => {
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(3);
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    const numbered = headers.filter(([, xml]) => /<w:instrText[^>]*>PAGE</.test(xml));
    expect([headers.length, numbered.length]).toEqual([2, 1]);
    for (const [, xml] of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
    expect(body.match(/<w:headerReference w:type="first"/g)).toHaveLength(3);
  });

  it('everything is Times New Roman, 11 to 14 pt', () => {
    const fonts = new Set([...body.matchAll(/<w:rFonts w:ascii="([^"]+)"/g)].map(([, font]) => font));
    const sizes = new Set(numbers(body, /<w:sz w:val="(\d+)"/g).filter((size) => size > 4));
    expect([...fonts]).toEqual(['Times New Roman']);
    expect([...sizes].sort((a, b) => a - b)).toEqual([22, 24, 26, 28]);
  });

  it('body text is justified with a first line of 1,27 cm and 6 pt after', () => {
    const paragraph = body.split('<w:p>').find((xml) => xml.includes('báo cáo kết quả tổ chức'));
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    expect(paragraph).toContain('w:firstLine="720"');
    expect(paragraph).toContain('w:after="120"');
  });

  it('Google Docs: tables, grids and cells all say their width in DXA, and agree', () => {
    const tables = readTables(body);
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const [width] = numbers(table, /<w:tblW w:type="dxa" w:w="(\d+)"/g);
      const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g);
      expect(sum(grid)).toBe(width);
      for (const row of readRows(table)) {
        expect(sum(numbers(row, /<w:tcW w:type="dxa" w:w="(\d+)"/g))).toBe(width);
      }
      expect(table).not.toContain('w:type="pct"');
    }
  });

  it('tables fit the page: 165 mm portrait, 252 mm landscape', () => {
    const widths = readTables(body).map((table) => numbers(table, /<w:tblW w:type="dxa" w:w="(\d+)"/g)[0]);
    expect(widths.map((width) => millimetres(String(width)))).toEqual([165, 165, 165, 165, 165, 252]);
  });

  it('the header rows of the three ruled tables are repeated on every page', () => {
    const headers = readTables(body).map(
      (table) => readRows(table).filter((row) => row.includes('<w:tblHeader/>')).length,
    );
    expect(headers).toEqual([0, 0, 1, 0, 2, 2]);
  });

  it('the line under Tiêu ngữ is as long as its text', () => {
    const lines = [...body.matchAll(/<w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/gs)];
    const cell = 9354 - 3800;
    const lengths = lines.map(([, left, right]) => cell - Number(left) - Number(right));
    expect(lengths.some((length) => Math.abs(length - 3172) <= 2)).toBe(true);
  });

  it('R-END-b, R-END-c: opens with the letterhead, ends with ./., Nơi nhận and who signs', () => {
    const text = readText(body);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text.find((line) => line.startsWith('Số:'))).toMatch(/^Số: +\/\{symbol\}$/);
    expect(text.find((line) => line.startsWith('Trên đây'))).toMatch(/\.\/\.$/);
    expect(text.slice(text.indexOf('Nơi nhận:'), text.indexOf('Nơi nhận:') + 6)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '{#recipients}',
      '- {line};',
      '{/recipients}',
      '- {archive}.',
    ]);
  });

  it('is the same to the byte whenever it is built', async () => {
    const [once, again] = [await buildParts(templates), await buildParts(templates)];
    expect(again).toEqual(once);
  });
});
