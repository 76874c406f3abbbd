import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brief, checkRowsOf, ofCode } from '../../judgement/check-rows-of.js';

describe('R-V-1-d: birth years', () => {
  it.each([
    [2019, 6, true],
    [2020, 5, false],
    [1925, 100, true],
    [1924, 101, false],
    [2026, -1, false],
  ])('%d is %d years old in 2025: plausible %s', (year, age, plausible) => {
    const found = ofCode(checkRowsOf({ nominations: [{ birthYear: year }] }), 'nomination.birthYear.implausible');
    expect(found.map(({ params }) => params)).toEqual(plausible ? [] : [{ year, age }]);
  });

  it('also of guests', () => {
    expect(brief(checkRowsOf({ guests: [{ birthYear: 1875 }] }))).toEqual([
      'warning nomination.birthYear.implausible @guests:2.birthYear',
    ]);
  });
});

describe('phones', () => {
  it('says how many digits, never which', () => {
    const findings = checkRowsOf({ nominations: [{ phone: '0912 345 67' }], guests: [{ phone: 'chưa có' }] });
    expect(brief(findings)).toEqual([
      'warning nomination.phone.malformed @nominations:2.phone',
      'warning nomination.phone.malformed @guests:2.phone',
    ]);
    expect(findings.map(({ params }) => params)).toEqual([{ digits: 9 }, { digits: 0 }]);
  });

  it('understands what people type', () => {
    const phones = ['+84 912 345 678', '912345678', '01672.345.678', '0225 3123456'];
    expect(checkRowsOf({ nominations: phones.map((phone) => ({ phone })) })).toEqual([]);
  });
});

describe('R-II-4.1-a: kinds', () => {
  it.each([
    ['Cá nhân', 'Lê Thị Lan', 1970, true],
    ['Cá nhân', null, 1970, false],
    ['Tập thể', null, 1970, true],
    ['Tập thể', 'Lê Thị Lan', 1970, false],
    ['Tập thể', null, null, false],
    ['Hộ gia đình', null, 1970, false],
    [null, 'Lê Thị Lan', 1970, false],
  ] as const)(
    'R-II-4.1-a: %s, represented by %s, born %s: mismatch %s',
    (subject, representative, birthYear, wrong) => {
      const findings = checkRowsOf({ nominations: [{ subject, representative, birthYear }] });
      const found = ofCode(findings, 'nomination.kind.mismatch');
      expect(brief(found)).toEqual(wrong ? ['warning nomination.kind.mismatch @nominations:2.representative'] : []);
      expect(found.map(({ params }) => params)).toEqual(wrong ? [{ subject }] : []);
    },
  );
});

describe('R-II-4.1-k: units dissolved in the reorganisation', () => {
  const formerUnit = [
    'Đại Sơn',
    { value: 'xã Bình Lãng', aliases: ['Bình Lăng'], row: 3 },
    'Thanh Hải',
    'Hưng Đạo',
  ] as const;
  const found = (name: string, subject: 'Tập thể' | 'Hộ gia đình' = 'Tập thể') =>
    ofCode(
      checkRowsOf({ nominations: [{ name, subject, representative: 'Lê Thị Lan' }], lists: { formerUnit } }),
      'nomination.unit.dissolved',
    ).map(({ params }) => params.formerUnit);

  it.each([
    ['Hội Nông dân xã Bình Lãng', 'xã Bình Lãng'],
    ['HỘI NÔNG DÂN XÃ BÌNH LÃNG', 'xã Bình Lãng'],
    ['Trường THCS Bình Lăng', 'xã Bình Lãng'],
    ['Đảng bộ xã Hưng Đạo cũ', 'Hưng Đạo'],
    ['Trạm Y tế Thanh Hải (cũ)', 'Thanh Hải'],
    ['UBND xã Thanh Haỉ.', 'Thanh Hải'],
  ])('R-II-4.1-k: %s is of %s', (name, former) => {
    expect(found(name)).toEqual([former]);
  });

  it.each([
    ['Hội Nông dân xã Đại Sơn'],
    ['Chi hội Phụ nữ thôn Thanh Hải Đông'],
    ['Thôn Mỗ Đoạn'],
    ['Câu lạc bộ thơ Đông Thanh Hải Yến'],
    ['Hội Nông dân xã BìnhLãng'],
  ])('R-II-4.1-k: %s is of today', (name) => {
    expect(found(name)).toEqual([]);
  });

  it('R-II-4.1-k: households and lists that are not there say nothing', () => {
    expect(found('Gia đình văn hóa Hưng Đạo', 'Hộ gia đình')).toEqual([]);
    const nominations = [{ name: 'Hội Nông dân Hưng Đạo', subject: 'Tập thể' as const, representative: 'Lê Lan' }];
    expect(checkRowsOf({ nominations, lists: { formerUnit: null } })).toEqual([]);
  });
});

describe('R-II-4.1-g: votes', () => {
  const reviews = [{ present: 40 }, { present: 45 }, { present: null, unit: 'Thôn Mỗ Đoạn' }];
  const found = (votes: number, threshold: number | null = null) =>
    checkRowsOf({ nominations: [{ votes }], reviews, settings: { 'review.threshold': threshold } }).filter(({ code }) =>
      code.startsWith('nomination.votes'),
    );

  it('R-II-4.1-g: as many as the most people present passes, one more does not', () => {
    expect(found(45)).toEqual([]);
    expect(brief(found(46))).toEqual(['error nomination.votes.tooMany @nominations:2.votes']);
    expect(found(46)[0]?.params).toEqual({ votes: 46, present: 45 });
  });

  it.each([
    [0.6, 27, 27],
    [0.5, 23, 23],
    [0.8, 36, 36],
    [1, 45, 45],
  ])('R-II-4.1-g: %d of 45 needs %d', (threshold, needed, enough) => {
    expect(found(enough, threshold)).toEqual([]);
    const [below] = found(enough - 1, threshold);
    expect(below).toMatchObject({
      code: 'nomination.votes.belowThreshold',
      level: 'warning',
      params: { votes: enough - 1, present: 45, threshold, needed },
    });
  });

  it('R-II-4.1-g: no threshold, no number of people, or a refused nominee: not checked', () => {
    expect(found(1)).toEqual([]);
    const parts = { nominations: [{ votes: 1 }], settings: { 'review.threshold': 0.5 } };
    expect(ofCode(checkRowsOf({ ...parts, reviews: [{ present: null }] }), 'nomination.votes.belowThreshold')).toEqual(
      [],
    );
    expect(checkRowsOf({ ...parts, delegates: [{ code: 'ĐC-1', decision: 'Loại' }] })).toEqual([]);
  });

  it('R-II-4.1-g: votes are never both too many and too few', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (votes, threshold) => {
        const codes = found(votes, threshold).map(({ code }) => code);
        const few = votes / 45 < threshold - 1e-9;
        expect(codes.length).toBeLessThanOrEqual(1);
        expect(codes.includes('nomination.votes.tooMany')).toBe(votes > 45);
        if (few) expect(codes).toEqual(['nomination.votes.belowThreshold']);
      }),
    );
  });
});

describe('old fonts', () => {
  it('are named with what was meant, at each cell', () => {
    const findings = checkRowsOf({
      nominations: [{ name: 'NguyÔn V¨n An', achievement: 'Saûn xuaát gioûi' }],
      guests: [{ organisation: 'Héi N«ng d©n' }],
      reviews: [{ minutes: 'Biªn b¶n' }],
    });
    expect(findings.map(({ place, params }) => [place?.tab, place?.column, params])).toEqual([
      ['nominations', 'name', { font: 'TCVN3', converted: 'Nguyễn Văn An' }],
      ['nominations', 'achievement', { font: 'VNI', converted: 'Sản xuất giỏi' }],
      ['reviews', 'minutes', { font: 'TCVN3', converted: 'Biên bản' }],
      ['guests', 'organisation', { font: 'TCVN3', converted: 'Hội Nông dân' }],
    ]);
  });
});
