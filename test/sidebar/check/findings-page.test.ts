import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FindingView } from '../../../src/endpoints/endpoints.js';
import { LEVELS, PAGE_SIZE, countLevels, findPage, unitsOf } from '../../../src/sidebar/check/findings-page.js';

const findings = fc.array(
  fc.record<FindingView>({
    finding: fc.constant('value.unknown'),
    level: fc.constantFrom(...LEVELS),
    message: fc.string(),
    fix: fc.string(),
    where: fc.string(),
    target: fc.constant(null),
    unit: fc.constantFrom(null, 'Thôn Nghĩa Xá', 'Thôn Mỗ Đoạn'),
    clause: fc.constant(null),
    newCode: fc.constant(null),
  }),
  { maxLength: 180 },
);
const ALL = { levels: LEVELS, unit: null };

describe('findings by pages', () => {
  it('shows every finding once, over all pages, errors first', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const { pages } = findPage(all, ALL, 0);
        const shown = Array.from({ length: pages }, (_, page) => findPage(all, ALL, page)).flatMap((page) =>
          page.groups.flatMap((group) => group.findings),
        );
        expect(shown).toEqual(LEVELS.flatMap((level) => all.filter((finding) => finding.level === level)));
      }),
    );
  });

  it('numbers the findings of a page from the whole, and never shows more than a page', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: -3, max: 9 }), (all, wanted) => {
        const page = findPage(all, ALL, wanted);
        const shown = page.groups.flatMap((group) => group.findings).length;
        expect(shown).toBeLessThanOrEqual(PAGE_SIZE);
        expect(shown).toBe(page.total === 0 ? 0 : page.last - page.first + 1);
        expect(page.page).toBeLessThan(page.pages);
      }),
    );
  });

  it('filters by level and unit; a group keeps its whole number when it goes over the page', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({ ...BLANK, level: 'warning' as const, message: String(at) }));
    const page = findPage(
      [...many, BLANK, { ...BLANK, unit: 'Thôn Hàm Hy' }],
      { levels: ['warning', 'error'], unit: '' },
      1,
    );
    expect(page.groups.map(({ level, total, findings: shown }) => [level, total, shown.length])).toEqual([
      ['warning', 70, 21],
    ]);
    expect([page.first, page.last, page.total, page.pages]).toEqual([51, 71, 71, 2]);
  });

  it('counts levels and lists units', () => {
    const some: FindingView[] = [
      BLANK,
      { ...BLANK, level: 'info', unit: 'B' },
      { ...BLANK, unit: 'A' },
      { ...BLANK, unit: 'B' },
    ];
    expect(countLevels(some)).toEqual({ error: 3, warning: 0, info: 1 });
    expect(unitsOf(some)).toEqual(['B', 'A']);
  });
});

const BLANK: FindingView = {
  finding: 'nomination.name.missing',
  level: 'error',
  message: '',
  fix: '',
  where: '',
  target: null,
  unit: null,
  clause: null,
  newCode: null,
};
