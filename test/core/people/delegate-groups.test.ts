import { describe, expect, it } from '@jest/globals';
import { findApproved } from '../../../src/core/people/approved.js';
import { groupDelegates } from '../../../src/core/people/delegate-groups.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { approveAll, buildCheck } from '../../documents/build-check.js';

function listOf(parts: WorkbookParts): readonly (readonly [string, string | null, readonly (string | null)[]])[] {
  const check = buildCheck(parts);
  return groupDelegates(findApproved(check), check.workbook).map(({ kind, unit, people }) => [
    kind,
    unit,
    people.map(({ person }) => person.name),
  ]);
}

describe('the order of a list of delegates', () => {
  it('exemplars stand by unit in the order of Đơn vị, then units that are not there, then no unit', () => {
    const units = ['Thôn Lạ', 'Thôn Hai', null, 'Thôn Một'];
    const groups = listOf({
      nominations: units.map((unit) => ({ unit })),
      units: [{ unit: 'Thôn Một' }, { unit: 'Thôn Hai' }],
      delegates: approveAll(4, 0),
    });
    expect(groups.map(([, unit]) => unit)).toEqual(['Thôn Một', 'Thôn Hai', 'Thôn Lạ', null]);
  });

  it('persons by tên in Vietnamese order, after collectives and households', () => {
    const rows = [
      { name: 'Trần Văn Ơn' },
      { name: 'Bùi Thị Đào' },
      { name: 'Lê Văn Dung' },
      { name: 'Hộ ông Bình', subject: 'Hộ gia đình' as const },
      { name: 'Nguyễn Hạ' },
      { name: 'Nguyễn Hà' },
      { name: 'Tổ hợp tác Ánh Dương', subject: 'Tập thể' as const },
    ];
    expect(listOf({ nominations: rows, delegates: approveAll(7, 0) })[0]?.[2]).toEqual([
      'Tổ hợp tác Ánh Dương',
      'Hộ ông Bình',
      'Lê Văn Dung',
      'Bùi Thị Đào',
      'Nguyễn Hà',
      'Nguyễn Hạ',
      'Trần Văn Ơn',
    ]);
  });

  it('R-III-1-a: leaders, then guests, by order of introduction, then as the tab has them; never by name', () => {
    const guests = [
      { name: 'Yến', class: 'Khách mời' as const },
      { name: 'Xuân', class: 'Lãnh đạo' as const },
      { name: 'Bình', class: 'Lãnh đạo' as const },
      { name: 'An', class: 'Lãnh đạo' as const },
    ];
    const delegates = approveAll(0, 4).map((row) => ({ ...row, introduction: row.code === 'KM-4' ? 1 : null }));
    expect(listOf({ guests, delegates })).toEqual([
      ['leaders', null, ['An', 'Xuân', 'Bình']],
      ['guests', null, ['Yến']],
    ]);
  });

  it('a person without a class is on the list all the same', () => {
    expect(listOf({ guests: [{ class: null }], delegates: approveAll(0, 1) })[0]?.[0]).toBe('unclassed');
  });
});
