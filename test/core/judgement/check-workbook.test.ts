import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/judgement/check-workbook.js';
import type { Finding } from '../../../src/core/findings/finding.js';
import type { RawCell, RawTab, RawWorkbook } from '../../../src/core/contract/sheet-data.js';
import { columnsOf, TABS, type TabKey } from '../../../src/core/contract/tabs.js';
import { renderFinding } from '../../../src/text/render-finding.js';
import { anyCell, dayCell, rawTab, rawWorkbook, TODAY } from '../reading/raw-tab.js';

const tabs = Object.keys(TABS) as TabKey[];
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const person = (code: string, rest: Readonly<Record<string, RawCell>> = {}) => ({
  code,
  unit: 'Thôn Mỗ Đoạn',
  subject: 'Cá nhân',
  name: `Nguyễn Văn ${code}`,
  gender: 'Nam',
  birthYear: 1970,
  occupation: 'Nông dân',
  field: 'Nông nghiệp',
  direct: 'Sản xuất',
  achievement: 'Làm kinh tế giỏi',
  votes: 30,
  ...rest,
});

/** Seven exemplars and three guests, chosen, reviewed, in time: nothing to say. */
const faultless: RawWorkbook = rawWorkbook({
  nominations: rawTab(
    'nominations',
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => person(letter)),
  ),
  reviews: rawTab('reviews', [{ unit: 'Thôn Mỗ Đoạn', heldOn: dayCell(2025, 8, 10), present: 40, minutes: 'BB 01' }]),
  guests: rawTab(
    'guests',
    ['X', 'Y', 'Z'].map((code) => ({ code, class: 'Khách mời', name: `Trần Thị ${code}` })),
  ),
  delegates: rawTab(
    'delegates',
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => ({ code, decision: 'Đã duyệt' })),
  ),
  composition: rawTab('composition', [
    { attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến', min: 65, max: 75, measure: '%' },
    { attribute: 'Loại đại biểu', value: 'Lãnh đạo + Khách mời', min: 0.25, max: 0.35, measure: '%' },
    { attribute: 'Đơn vị đề cử', value: '*', min: 1, measure: 'người' },
  ]),
  units: rawTab('units', [{ unit: 'Thôn Mỗ Đoạn' }]),
  lists: rawTab('lists', [{ field: 'Nông nghiệp' }]),
});

describe('a whole workbook', () => {
  it('R-I-2-b: a list in order has nothing to mend', () => {
    const result = checkWorkbook(faultless, TODAY, 'lock');
    expect(codes(result.findings)).toEqual([]);
    expect(result.summary).toEqual({
      nominated: 7,
      guests: 3,
      listed: 10,
      approved: 7,
      reserve: 0,
      cap: 150,
      wholePool: false,
    });
    expect(result.composition.map(({ entry }) => [entry.value, entry.count, entry.percent, entry.verdict])).toEqual([
      ['Điển hình tiên tiến', 7, 70, 'ok'],
      ['Lãnh đạo + Khách mời', 3, 30, 'ok'],
      ['Thôn Mỗ Đoạn', 7, 100, 'ok'],
    ]);
  });

  it('findings come in the order of tabs, rows and columns', () => {
    const raw = {
      ...faultless,
      nominations: rawTab('nominations', [person('A', { gender: '', birthYear: 'x' }), person('B', { unit: '' })]),
      steps: rawTab('steps', [{ code: 'R-VI-4', name: 'Báo cáo', dueBefore: dayCell(2025, 8, 1), dependsOn: 'R-V' }]),
      delegates: rawTab('delegates', [{ code: 'ĐC-9', decision: 'Loại' }]),
      settings: rawTab('settings', [{ key: 'list.cap', value: 2 }]),
    };
    const at = checkWorkbook(raw, TODAY).findings.map(({ code, place }) => [
      code,
      place?.tab,
      place?.row,
      place?.column,
    ]);
    expect(at).toEqual([
      ['nomination.gender.missing', 'nominations', 2, 'gender'],
      ['cell.unreadable', 'nominations', 2, 'birthYear'],
      ['nomination.unit.missing', 'nominations', 3, 'unit'],
      ['delegate.orphan', 'delegates', 2, 'code'],
      ['composition.below', 'composition', 2, 'min'],
      ['composition.above', 'composition', 3, 'max'],
      ['step.overdue', 'steps', 2, 'dueBefore'],
      ['step.dependency.unknown', 'steps', 2, 'dependsOn'],
      ['list.cap.exceeded', 'settings', 2, 'value'],
    ]);
  });

  it('a workbook without any tab of ours says which are missing, and nothing more', () => {
    const { findings, summary } = checkWorkbook({}, TODAY);
    expect(new Set(codes(findings))).toEqual(new Set(['table.tab.missing']));
    expect(findings).toHaveLength(tabs.filter((tab) => 'required' in TABS[tab]).length);
    expect(summary).toMatchObject({ nominated: 0, listed: 0, cap: 150, wholePool: true });
  });

  it('headers and nothing below them: nothing to say', () => {
    expect(checkWorkbook(rawWorkbook(), TODAY).findings).toEqual([]);
  });
});

describe('whatever people type', () => {
  const someTab = (tab: TabKey): fc.Arbitrary<RawTab> =>
    fc
      .array(fc.array(anyCell, { minLength: columnsOf(tab).length, maxLength: columnsOf(tab).length }), {
        maxLength: 4,
      })
      .map((rows) => ({ name: TABS[tab].vi, cells: [columnsOf(tab).map(([, { vi }]) => vi), ...rows] }));
  const someWorkbook = fc.record(Object.fromEntries(tabs.map((tab) => [tab, someTab(tab)])), { requiredKeys: [] });

  it('never throws, and every finding has a place and sentences', () => {
    fc.assert(
      fc.property(someWorkbook, fc.constantFrom('check' as const, 'lock' as const), (raw, stage) => {
        const result = checkWorkbook(raw, TODAY, stage);
        for (const finding of result.findings) {
          const tab = finding.place?.tab;
          expect(tab).toBeDefined();
          const rows = tab === undefined ? 0 : (raw[tab]?.cells.length ?? 0);
          expect(finding.place?.row ?? 1).toBeLessThanOrEqual(Math.max(1, rows));
          for (const language of ['vi', 'en'] as const) {
            expect(renderFinding(finding, language).message).not.toBe('');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the check is the same for the same workbook and day', () => {
    fc.assert(
      fc.property(someWorkbook, (raw) => {
        expect(JSON.stringify(checkWorkbook(raw, TODAY))).toBe(JSON.stringify(checkWorkbook(raw, TODAY)));
      }),
      { numRuns: 30 },
    );
  });
});
