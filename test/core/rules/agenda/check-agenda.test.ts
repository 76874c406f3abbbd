import { describe, expect, it } from '@jest/globals';
import { checkAgenda } from '../../../../src/core/rules/agenda/check-agenda.js';
import { buildPeople } from '../../../../src/core/people/build-people.js';
import { isWholePool } from '../../../../src/core/people/summary.js';
import type { AgendaItem } from '../../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { buildWorkbook } from '../../../build-workbook.js';

function check(parts: WorkbookParts) {
  const workbook = buildWorkbook(parts);
  const people = buildPeople(workbook);
  return checkAgenda(workbook, people, isWholePool(people));
}

const plan: readonly Partial<AgendaItem>[] = ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i'].map((dash) => ({
  clause: `R-III-1-${dash}`,
}));

describe('the length of the day', () => {
  it('R-II-2-a: eight hours pass, a minute more does not, at the row where time is over', () => {
    const items = plan.map((item) => ({ ...item, minutes: 60 }));
    expect(check({ agenda: items })).toEqual([]);
    expect(check({ agenda: [{ ...items[0], minutes: 61 }, ...items.slice(1), { minutes: 0 }] })).toEqual([
      {
        code: 'agenda.tooLong',
        level: 'warning',
        place: { tab: 'agenda', row: 9, column: 'minutes' },
        params: { minutes: 481, available: 480 },
        clause: 'R-II-2-a',
      },
    ]);
  });

  it('R-II-2-a: half a day has four hours', () => {
    const agenda = plan.map((item) => ({ ...item, minutes: 31 }));
    expect(check({ agenda, settings: { 'conference.days': 0.5 } })).toMatchObject([
      { params: { minutes: 248, available: 240 } },
    ]);
  });
});

describe('the items of the plan', () => {
  const missing = (agenda: readonly Partial<AgendaItem>[], parts: WorkbookParts = {}) =>
    check({ agenda, ...parts }).map(({ clause }) => clause);

  it.each(['R-III-1-a', 'R-III-1-b', 'R-III-1-c', 'R-III-1-d', 'R-III-1-e', 'R-III-1-g', 'R-III-1-h', 'R-III-1-i'])(
    '%s: is told when no row has it',
    (clause) => {
      const agenda = plan.filter((item) => item.clause !== clause);
      expect(check({ agenda })).toMatchObject([
        { code: 'agenda.mandatory.missing', level: 'warning', place: { tab: 'agenda', row: null }, clause },
      ]);
    },
  );

  it('R-III-1-e: two items may share a row', () => {
    const rest = plan.filter(({ clause }) => clause !== 'R-III-1-e' && clause !== 'R-III-1-g');
    expect(missing([...rest, { clause: 'R-III-1-e; R-III-1-g' }])).toEqual([]);
  });

  it('R-III-1-a: rows without a clause are known by the plan’s own words', () => {
    const agenda = [
      'Tuyên bố lí do, giới thiệu đại biểu',
      'BÁO CÁO TỔNG KẾT phong trào thi đua',
      'Tham luận của các điển hình',
      'Tôn vinh, khen thưởng',
      'Phát động phong trào thi đua',
      'Phát biểu hưởng ứng phát động phong trào',
      'Thông qua danh sách đi dự đại hội',
      'Tổng kết, bế mạc',
    ].map((item) => ({ item }));
    expect(missing(agenda)).toEqual([]);
    expect(missing(agenda.filter(({ item }) => !item.startsWith('Phát động')))).toEqual(['R-III-1-e']);
  });

  it('R-III-1-c: a row whose item is blank is no item', () => {
    expect(missing(plan.map((item) => (item.clause === 'R-III-1-c' ? { ...item, item: null } : item)))).toEqual([
      'R-III-1-c',
    ]);
  });

  it('R-III-1-a: an agenda not drawn up yet lacks nothing', () => {
    expect(missing([])).toEqual([]);
    expect(missing([{}], { missing: ['agenda.item'] })).toEqual([]);
  });
});

describe('speakers', () => {
  it('R-III-1-g: a code of somebody not on the list', () => {
    const nominations = [{ code: 'ĐC-7K3M' }, { code: 'ĐC-2QPA' }];
    const delegates = [
      { code: 'ĐC-7K3M', decision: 'Đã duyệt' as const },
      { code: 'ĐC-2QPA', decision: 'Dự bị' as const },
    ];
    const by = 'đc-2qpa - Trần Thị Hoa; ĐC-7K3M (dự phòng), Thôn-X';
    const agenda = plan.map((item, index) => (index === 5 ? { ...item, by } : item));
    expect(check({ nominations, delegates, agenda })).toMatchObject([
      {
        code: 'agenda.speaker.notListed',
        place: { tab: 'agenda', row: 7, column: 'by' },
        params: { code: 'đc-2qpa' },
        clause: 'R-III-1-g',
      },
    ]);
  });
});
