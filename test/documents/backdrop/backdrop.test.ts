import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/core/contract/setting-values.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { day } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { HOSTILE_TEXTS, reasonName } from '../read-pages.js';

const make = (settings: Partial<Settings> = {}) =>
  makeDocument('backdrop', buildCheck({ settings: { 'conference.date': day('2025-08-22'), ...settings } }));
const linesOf = (settings: Partial<Settings> = {}) =>
  readText(readBody(make(settings).bytes)).filter((line) => line.trim() !== '');
const textOf = (settings: Partial<Settings> = {}) => linesOf(settings).map((line) => line.replace(/\u00a0/g, ' '));

describe('R-III-3.4: the words of the backdrop', () => {
  it('are who holds it, the one name, the edition, the place and the day', () => {
    expect(textOf()).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ ĐẠI SƠN',
      'HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ ĐẠI SƠN',
      'Lần thứ I (2025-2030)',
      'Đại Sơn, ngày 22 tháng 8 năm 2025',
    ]);
  });

  it('are not broken within “điển hình tiên tiến”, nor within the name of the commune', () => {
    expect(linesOf()[2]?.split(' ').slice(-2)).toEqual(['ĐIỂN\u00a0HÌNH\u00a0TIÊN\u00a0TIẾN', 'XÃ\u00a0ĐẠI\u00a0SƠN']);
  });

  it('are a draft while there is no day, and for no other reason', () => {
    expect(make().draftReasons).toEqual([]);
    expect(make({ 'conference.date': null }).draftReasons.map(reasonName)).toEqual(['conferenceDateMissing']);
    expect(textOf({ 'conference.date': null }).at(-1)).toBe('Đại Sơn, [ngày … tháng … năm …]');
  });

  it('stand on a landscape page without a number', () => {
    const body = readBody(make().bytes);
    expect(body).toContain('w:orient="landscape"');
    expect(body).not.toMatch(/headerReference|<w:drawing|<w:pict/);
  });

  it.each(HOSTILE_TEXTS)('keep a hostile cell as text: %j', (text) => {
    expect(readBody(make({ 'conference.name': text, 'conference.edition': text }).bytes)).not.toContain('<b>');
  });
});
