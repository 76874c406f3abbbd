import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/judgement/result.js';
import type { Nomination } from '../../../src/core/reading/rows.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { day } from '../../build-workbook.js';
import { approveAll, buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';

type Row = Partial<Nomination>;
const agreed: Row = { publishConsent: true };
const PEOPLE: readonly Row[] = [
  {
    ...agreed,
    name: 'Trần Văn Bình',
    birthYear: 1961,
    phone: '0912345678',
    position: 'Chi hội trưởng',
    achievement: 'Giúp 06 hộ nghèo.',
  },
  { publishConsent: false, name: 'Lê Thị Kín' },
  { ...agreed, name: 'Tổ hợp tác Xuân', subject: 'Tập thể', representative: 'Phạm Văn Hòa', unit: 'Thôn Hương Quất' },
];

interface Given {
  readonly people?: readonly Row[];
  readonly approved?: number;
  readonly date?: string | null;
  readonly over?: Partial<CheckResult>;
}

function made({ people = PEOPLE, approved = people.length, date = '2025-08-22', over = {} }: Given = {}) {
  const check = buildCheck(
    {
      nominations: people,
      delegates: approveAll(approved, 0),
      settings: { 'conference.date': date === null ? null : day(date) },
    },
    over,
  );
  return makeDocument('newsArticle', check);
}
const textOf = (given: Given = {}) =>
  readText(readBody(made(given).bytes))
    .filter((line) => line.trim() !== '')
    .join('\n');
const reasonsOf = (given: Given) =>
  made(given).draftReasons.map((reason) => (reason.code === 'own' ? reason.params.what : reason.code));

describe('R-I-1-c: the article', () => {
  it('tells of those who agreed and of nobody else, and counts all', () => {
    const text = textOf();
    expect(text).toContain('1. Trần Văn Bình, Chi hội trưởng, Nông dân, Thôn Mỗ Đoạn\nGiúp 06 hộ nghèo.\n');
    expect(text).toContain('2. Tổ hợp tác Xuân (đại diện: Phạm Văn Hòa), Nông dân, Thôn Hương Quất');
    expect(text).not.toContain('Lê Thị Kín');
    expect(text).toContain('03 điển hình tiên tiến, gồm: 01 tập thể, 0 hộ gia đình, 02 cá nhân,');
    expect(reasonsOf({})).toEqual([]);
  });

  it('holds no year of birth and no phone', () => {
    expect(textOf()).not.toMatch(/1961|1970|0912345678/);
  });

  it.each([
    ['2025-08-28', 'đã tổ chức'],
    ['2025-08-29', 'sẽ tổ chức'],
  ])('on 28/8, of a conference on %s: %s', (date, said) => {
    expect(textOf({ date })).toContain(`Ủy ban nhân dân xã Đại Sơn ${said} Hội nghị tuyên dương`);
  });

  it('says nobody’s name while nobody agreed, and ends "./."', () => {
    const text = textOf({ people: [{ publishConsent: false }] });
    expect(text).not.toMatch(/Một số gương|Người Thứ/);
    expect(text).toContain('phong trào thi đua yêu nước./.');
  });

  it.each<[string, Given, readonly string[]]>([
    ['nobody approved', { approved: 0 }, ['nobodyApproved']],
    ['no lock', { over: { lock: null } }, ['listNotClosed']],
    ['no day', { date: null }, ['conferenceDateMissing']],
    ['nobody who agreed', { people: [{ publishConsent: false }] }, ['nobodyAgreed']],
    ['somebody not asked', { people: [...PEOPLE, {}] }, ['consentUnasked']],
    ['no achievement', { people: [{ ...agreed, achievement: null }] }, ['achievementMissing']],
    ['a phone', { people: [{ ...agreed, achievement: 'Gọi 0912 345 678' }] }, ['phoneShown']],
    ['a phone of who is not told of', { people: [...PEOPLE, { publishConsent: false, position: '0912345678' }] }, []],
  ])('with %s it is a draft only for that', (_what, given, expected) => {
    expect(reasonsOf(given)).toEqual(expected);
    for (const reason of made(given).draftReasons)
      for (const language of ['vi', 'en'] as const) expect(renderDraftReason(reason, language)).toMatch(/\.$/);
  });

  it.each([1, 150])('holds %d people, whatever stands in their cells', (count) => {
    const text = textOf({
      people: Array.from({ length: count }, () => ({ ...agreed, achievement: '{#told}<w:p/> & =1' })),
    });
    expect(text.match(/\{#told\}<w:p\/> & =1\.\n/g)).toHaveLength(count);
  });
});
