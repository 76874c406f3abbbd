import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nomination } from '../../src/core/reading/rows.js';
import { findApproved } from '../../src/core/people/approved.js';
import { countBreakdown } from '../../src/documents/blocks/breakdown.js';
import type { BreakdownGroup } from '../../src/documents/blocks/breakdown.js';
import type { WorkbookParts } from '../build-workbook.js';
import { approveAll, buildCheck } from './build-check.js';

function groupsOf(parts: WorkbookParts): Readonly<Partial<Record<BreakdownGroup['by'], BreakdownGroup>>> {
  const check = buildCheck(parts);
  return Object.fromEntries(countBreakdown(findApproved(check), check.workbook).map((group) => [group.by, group]));
}
const approved = (nominations: readonly Partial<Nomination>[]): WorkbookParts => ({
  nominations,
  delegates: approveAll(nominations.length, 0),
});

describe('the breakdown of a report', () => {
  it('R-II-4.1-b: counts who is Đã duyệt and nobody else', () => {
    const decisions = ['Đã duyệt', 'Đề nghị', 'Dự bị', 'Loại', 'Đề cử', null] as const;
    const { gender } = groupsOf({
      nominations: decisions.map(() => ({ gender: 'Nữ' as const })),
      delegates: decisions.map((decision) => ({ decision })),
    });
    expect(gender).toMatchObject({ base: 1, parts: [{ value: 'Nữ', count: 1, percent: 100 }] });
  });

  it('R-II-4.1-k: the values of the list come in its order, then what is not listed; who has none is not counted', () => {
    const formerUnits = ['Ngoài danh mục', 'Hưng Đạo', null, 'Đại Sơn', 'Đại Sơn'];
    const { formerUnit } = groupsOf(approved(formerUnits.map((value) => ({ formerUnit: value }))));
    expect(formerUnit?.parts.map(({ value, count }) => [value, count])).toEqual([
      ['Đại Sơn', 2],
      ['Hưng Đạo', 1],
      ['Ngoài danh mục', 1],
    ]);
    expect(formerUnit).toMatchObject({ base: 4, partial: true });
  });

  it('R-II-4.1-h: merit groups overlap, and say so', () => {
    const { meritGroups, field } = groupsOf(
      approved([{ meritGroups: ['Kinh tế', 'Xã hội'] }, { meritGroups: ['Kinh tế'] }]),
    );
    expect(meritGroups).toMatchObject({ overlapping: true, base: 2 });
    expect(meritGroups?.parts.map(({ count }) => count)).toEqual([2, 1]);
    expect(field?.overlapping).toBe(false);
  });

  it('R-II-4.1-a: what is asked of exemplars is counted on exemplars', () => {
    const groups = groupsOf({ nominations: [{}], guests: [{}, {}], delegates: approveAll(1, 2) });
    expect([groups.class?.base, groups.field?.base]).toEqual([3, 1]);
  });

  it('a property that no row gives is left out', () => {
    expect(groupsOf(approved([{ sector: null }])).sector).toBeUndefined();
  });

  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [98, 143, 68.5],
  ])('%d of %d is %d %%, half up', (women, all, percent) => {
    const nominations = Array.from({ length: all }, (_, index) => ({
      gender: index < women ? ('Nữ' as const) : ('Nam' as const),
    }));
    const part = groupsOf(approved(nominations)).gender?.parts.find(({ value }) => value === 'Nữ');
    expect(part?.percent).toBe(percent);
  });

  it('the parts of an exclusive group add up to its base, whatever the rows hold', () => {
    const text = fc.option(fc.constantFrom('Nông nghiệp', 'Y tế', 'Khác'), { nil: null });
    const row = fc.record({ field: text, sector: text, formerUnit: text, gender: fc.constantFrom('Nam', 'Nữ', null) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        for (const { parts, base, overlapping } of Object.values(groupsOf(approved(rows)))) {
          if (overlapping) continue;
          expect(parts.reduce((total, { count }) => total + count, 0)).toBe(base);
        }
      }),
    );
  });
});
