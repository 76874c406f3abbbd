import { describe, expect, it } from '@jest/globals';
import { brief, checkRowsOf } from '../../judgement/check-rows-of.js';

const BLANK = {
  unit: null,
  subject: null,
  name: null,
  gender: null,
  birthYear: null,
  occupation: null,
  field: null,
  direct: null,
  achievement: null,
  votes: null,
} as const;

describe('cells of a nomination', () => {
  it('R-I-2-b: a whole row has nothing to mend', () => {
    expect(checkRowsOf({ nominations: [{}] })).toEqual([]);
  });

  it.each([
    ['R-V-3-b', 'unit', 'error', 'unit'],
    ['R-II-4.1-a', 'subject', 'error', 'subject'],
    ['R-II-4.1-a', 'name', 'error', 'name'],
    ['R-II-4.1-d', 'gender', 'warning', 'gender'],
    ['R-V-1-d', 'birthYear', 'warning', 'birthYear'],
    ['R-II-4.1-i', 'occupation', 'warning', 'position'],
    ['R-II-4.1-i', 'field', 'warning', 'field'],
    ['R-II-4.1-c', 'direct', 'warning', 'direct'],
    ['R-II-4.1-h', 'achievement', 'warning', 'achievement'],
    ['R-II-4.1-g', 'votes', 'warning', 'votes'],
  ] as const)('%s: %s is asked for, as %s at %s', (clause, column, level, at) => {
    const findings = checkRowsOf({ nominations: [{ code: 'ĐC-7K3M', [column]: null }] });
    expect(findings).toEqual([
      {
        code: `nomination.${column}.missing`,
        level,
        clause,
        nomination: 'ĐC-7K3M',
        place: { tab: 'nominations', row: 2, column: at },
        params: {},
      },
    ]);
  });

  it.each(['Dự bị', 'Loại'] as const)('R-II-4.1-b: of %s only what a row cannot do without is asked', (decision) => {
    const parts = { nominations: [BLANK], delegates: [{ code: 'ĐC-1', decision }] };
    expect(brief(checkRowsOf(parts))).toEqual([
      'error nomination.unit.missing @nominations:2.unit',
      'error nomination.subject.missing @nominations:2.subject',
      'error nomination.name.missing @nominations:2.name',
    ]);
  });

  it('a cell with a fault of its own is not also missing', () => {
    const faulty = new Set([...(Object.keys(BLANK) as (keyof typeof BLANK)[])]);
    expect(checkRowsOf({ nominations: [{ ...BLANK, faulty }] })).toEqual([]);
  });

  it('nothing is asked of a column that is not there', () => {
    const missing = [...Object.keys(BLANK), 'position'].map((column) => `nominations.${column}`);
    expect(checkRowsOf({ nominations: [BLANK], missing })).toEqual([]);
  });

  it('R-II-4.1-i: a position is as good as an occupation, and a faulty one is no gap', () => {
    expect(checkRowsOf({ nominations: [{ occupation: null, position: 'Trưởng thôn' }] })).toEqual([]);
    expect(checkRowsOf({ nominations: [{ occupation: null, faulty: new Set(['position'] as const) }] })).toEqual([]);
  });

  it('R-II-4.1-i: without Chức vụ the occupation is asked for at Nghề nghiệp', () => {
    const parts = { nominations: [{ occupation: null }], missing: ['nominations.position'] };
    expect(brief(checkRowsOf(parts))).toEqual(['warning nomination.occupation.missing @nominations:2.occupation']);
  });
});

describe('R-II-4.1-a: collectives and households', () => {
  const group = { name: 'Chi hội Phụ nữ', gender: null, birthYear: null, representative: null } as const;
  const decided = (decision: 'Đề nghị' | 'Đã duyệt' | 'Đề cử' | 'Dự bị' | 'Loại') => [
    { code: 'ĐC-1', decision },
    { code: 'ĐC-2', decision: 'Đề nghị' as const },
  ];
  const GAPS = ['gender', 'birthYear'].map((key) => `warning nomination.${key}.missing @nominations:2.${key}`);
  const NAMELESS = 'nomination.representative.missing @nominations:2.representative';

  it.each([
    ['Đề nghị', [...GAPS, `error ${NAMELESS}`]],
    ['Đã duyệt', [...GAPS, `error ${NAMELESS}`]],
    ['Đề cử', [`warning ${NAMELESS}`]],
    ['Dự bị', []],
    ['Loại', []],
  ] as const)('R-II-4.1-a: of %s', (decision, expected) => {
    for (const subject of ['Tập thể', 'Hộ gia đình'] as const) {
      const parts = { nominations: [{ ...group, subject }, {}], delegates: decided(decision) };
      expect(brief(checkRowsOf(parts))).toEqual(expected);
    }
  });

  it('R-II-4.1-a: before anybody is chosen the whole pool is asked, and warned', () => {
    const findings = checkRowsOf({ nominations: [{ ...group, subject: 'Tập thể' }] });
    expect(brief(findings)).toEqual([...GAPS, `warning ${NAMELESS}`]);
  });

  it('R-II-4.1-a: with a representative nothing is missing', () => {
    const named = { subject: 'Tập thể', name: 'Chi hội Phụ nữ', representative: 'Lê Thị Lan' } as const;
    expect(checkRowsOf({ nominations: [named], delegates: [{ code: 'ĐC-1', decision: 'Đề nghị' }] })).toEqual([]);
  });

  it('without the column nobody is asked who represents', () => {
    const parts = { nominations: [{ ...group, subject: 'Tập thể' as const }, {}], delegates: decided('Đề cử') };
    expect(checkRowsOf({ ...parts, missing: ['nominations.representative'] })).toEqual([]);
  });
});

describe('R-II-4.1-a: cells of a guest', () => {
  it('R-II-4.1-a: a name and a class', () => {
    expect(brief(checkRowsOf({ guests: [{ name: null, class: null }] }))).toEqual([
      'error guest.class.missing @guests:2.class',
      'error guest.name.missing @guests:2.name',
    ]);
  });

  it('not when faulty or without the column', () => {
    const guests = [{ name: null, class: null, faulty: new Set(['class'] as const) }];
    expect(checkRowsOf({ guests, missing: ['guests.name'] })).toEqual([]);
  });
});
