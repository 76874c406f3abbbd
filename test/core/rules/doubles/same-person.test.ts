import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brief, checkRowsOf } from '../../judgement/check-rows-of.js';
import { GIVEN_NAMES, SURNAMES } from '../../vietnamese/people-names.js';
import type { WorkbookParts } from '../../../build-workbook.js';

const about = (parts: WorkbookParts) =>
  checkRowsOf(parts).filter(({ code }) => code === 'nomination.duplicate' || code === 'nomination.sameName');
const lan = { name: 'Nguyễn Thị Lan', birthYear: 1980 };

describe('R-I-2-b: the same person twice', () => {
  it('R-I-2-b: within a unit and across units, one finding at the last row', () => {
    const nominations = [
      lan,
      {},
      { ...lan, name: 'bà NGUYỄN THỊ LAN', unit: 'Hội Liên hiệp Phụ nữ xã' },
      { ...lan, name: 'Nguyễn Thị Lan'.normalize('NFD') },
    ];
    expect(about({ nominations })).toEqual([
      {
        code: 'nomination.duplicate',
        level: 'error',
        clause: 'R-I-2-b',
        nomination: 'ĐC-4',
        place: { tab: 'nominations', row: 5, column: 'name' },
        params: {
          rows: [2, 4],
          others: [
            { tab: 'nominations', row: 2, code: 'ĐC-1' },
            { tab: 'nominations', row: 4, code: 'ĐC-3' },
          ],
          units: ['Thôn Mỗ Đoạn', 'Hội Liên hiệp Phụ nữ xã'],
        },
      },
    ]);
  });

  it('R-I-2-b: also as a guest; Đề cử comes before Khách mời', () => {
    const [finding] = about({ nominations: [{}, lan], guests: [{ ...lan, organisation: 'Đảng ủy xã' }] });
    expect(finding).toMatchObject({
      code: 'nomination.duplicate',
      nomination: 'KM-1',
      place: { tab: 'guests', row: 2 },
      params: {
        rows: [3],
        others: [{ tab: 'nominations', row: 3, code: 'ĐC-2' }],
        units: ['Thôn Mỗ Đoạn', 'Đảng ủy xã'],
      },
    });
  });

  it.each([
    ['another year', 1981],
    ['no year', null],
  ])('R-I-2-b: one name and %s are homonyms', (_, birthYear) => {
    const findings = about({ nominations: [lan, { ...lan, birthYear }] });
    expect(brief(findings)).toEqual(['warning nomination.sameName @nominations:3.name']);
    expect(findings[0]?.params).toEqual({ rows: [2], others: [{ tab: 'nominations', row: 2, code: 'ĐC-1' }] });
  });

  it('R-I-2-b: two rows without a year are homonyms', () => {
    const nameless = { ...lan, birthYear: null };
    expect(brief(about({ nominations: [nameless, nameless] }))).toEqual([
      'warning nomination.sameName @nominations:3.name',
    ]);
  });

  it.each([
    ['doubles, then a homonym', [1980, 1980, 1975], ['error 3 [2]', 'warning 4 [2,3]']],
    ['a homonym between doubles', [1980, 1975, 1980], ['error 4 [2]', 'warning 4 [3]']],
    ['two pairs', [1980, 1975, 1980, 1975], ['error 4 [2]', 'error 5 [3]', 'warning 5 [2,4]']],
    ['no year first', [null, 1980, 1980], ['error 4 [3]', 'warning 4 [2]']],
    ['no years last', [1980, null, null], ['warning 4 [2,3]']],
    ['three of one year', [1980, 1980, 1980], ['error 4 [2,3]']],
  ] as const)('R-I-2-b: %s', (_, years, expected) => {
    const findings = about({ nominations: years.map((birthYear) => ({ ...lan, birthYear })) });
    const seen = findings.map(({ level, place, params }) => {
      const rows = 'rows' in params ? params.rows : [];
      return `${level} ${String(place?.row)} ${JSON.stringify(rows)}`;
    });
    expect(seen).toEqual(expected);
  });

  it.each([
    ['Hưng', 'Hùng'],
    ['An', 'Anh'],
    ['Tháng', 'Thắng'],
  ])('R-I-2-b: %s and %s are two people', (a, b) => {
    expect(about({ nominations: [a, b].map((name) => ({ ...lan, name: `Trần Văn ${name}` })) })).toEqual([]);
  });

  it.each([
    ['Lý', 'Lí', 1980, 1980, ['warning 3 [2] true']],
    ['Mỹ', 'Mĩ', 1980, null, ['warning 3 [2] true']],
    ['Vy', 'Vi', 1980, 1981, []],
  ] as const)('R-I-2-b: %s and %s, born %s and %s, are at most asked about', (a, b, one, other, expected) => {
    const findings = about({
      nominations: [
        { ...lan, name: `Trần Thị ${a}`, birthYear: one },
        { ...lan, name: `Trần Thị ${b}`, birthYear: other },
      ],
    });
    const seen = findings.map(({ level, place, params }) => {
      const { rows, iOrY } = params as { readonly rows: readonly number[]; readonly iOrY?: boolean };
      return `${level} ${String(place?.row)} ${JSON.stringify(rows)} ${String(iOrY)}`;
    });
    expect(seen).toEqual(expected);
  });

  it('R-I-2-b: Lý twice and Lí once: the double is an error, the other spelling a question', () => {
    const [ly, li] = ['Trần Thị Lý', 'Trần Thị Lí'];
    expect(brief(about({ nominations: [ly, li, ly].map((name) => ({ ...lan, name })) }))).toEqual([
      'error nomination.duplicate @nominations:4.name',
      'warning nomination.sameName @nominations:4.name',
    ]);
  });

  it('R-I-2-b: the refused are not compared, representatives neither', () => {
    expect(about({ nominations: [lan, lan], delegates: [{ code: 'ĐC-2', decision: 'Loại' }] })).toEqual([]);
    const club = { subject: 'Tập thể' as const, name: 'Câu lạc bộ thơ', representative: lan.name, birthYear: 1980 };
    expect(about({ nominations: [lan, club] })).toEqual([]);
  });

  it('R-I-2-b: collectives and households are compared by name within one unit', () => {
    const club = { subject: 'Tập thể' as const, name: 'Câu lạc bộ thơ', representative: 'Lê Lan', birthYear: null };
    const elsewhere = { ...club, unit: 'Thôn Hương Quất' };
    expect(about({ nominations: [club, elsewhere, { ...elsewhere, unit: null }, { ...club, unit: null }] })).toEqual(
      [],
    );
    const twice = about({ nominations: [club, elsewhere, { ...club, name: 'CÂU LẠC BỘ THƠ', birthYear: 1970 }] });
    expect(brief(twice)).toEqual(['error nomination.duplicate @nominations:4.name']);
  });

  it('R-I-2-b: a household with a person’s name is not that person', () => {
    expect(about({ nominations: [lan, { ...lan, subject: 'Hộ gia đình', representative: 'Lê Văn Hải' }] })).toEqual([]);
  });
});

it('R-I-2-b: every two rows of one name are named together in some finding', () => {
  const person = fc.record({
    name: fc.constantFrom('Trần An', 'Ông Trần Văn An', 'Trần Văn An', 'TRẦN AN'),
    birthYear: fc.constantFrom(1970, 1971, null),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), (nominations) => {
      const groups = new Set<string>();
      for (const { place, params } of about({ nominations })) {
        const rows = 'rows' in params ? params.rows : [];
        const numbers = [...rows, place?.row ?? 0];
        for (const a of numbers) groups.add(String(a));
      }
      const key = (name: string) => name.toLowerCase().replace('ông ', '');
      nominations.forEach((one, index) => {
        const namesake = nominations.some((other, at) => at !== index && key(other.name) === key(one.name));
        expect(groups.has(String(index + 2))).toBe(namesake);
      });
    }),
  );
});

describe('R-I-2-b: doubled codes', () => {
  it('R-I-2-b: one finding at the last row of both tabs', () => {
    const findings = checkRowsOf({
      nominations: [{ code: 'ĐC-7K3M' }, { code: 'đc-7k3m ' }],
      guests: [{ code: 'ĐC-7K3M' }, { code: null }, { code: null }],
    });
    expect(findings).toEqual([
      {
        code: 'code.doubled',
        level: 'error',
        clause: 'R-I-2-b',
        nomination: 'ĐC-7K3M',
        place: { tab: 'guests', row: 2, column: 'code' },
        params: {
          code: 'ĐC-7K3M',
          rows: [2, 3],
          others: [
            { tab: 'nominations', row: 2, code: 'ĐC-7K3M' },
            { tab: 'nominations', row: 3, code: 'đc-7k3m ' },
          ],
        },
      },
    ]);
  });
});

it('ten thousand names are compared, and everybody in a class of namesakes is named', () => {
  const names = SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => `${surname} ${given}`));
  const nominations = Array.from({ length: 10_000 }, (_, i) => ({ name: names[i % 5000] ?? '', birthYear: 1970 }));
  expect(about({ nominations })).toHaveLength(5000);
});
