import { describe, expect, it } from '@jest/globals';
import { ATTRIBUTES } from '../../../src/core/list/targets.js';
import { parseWorkbook } from '../../../src/core/tables/parse-workbook.js';
import { SETTING_KEYS } from '../../../src/core/tables/setting-kinds.js';
import { SHIPPED } from '../../../src/core/tables/shipped/shipped.js';
import { columnsOf, type TabKey } from '../../../src/core/tables/tabs.js';
import { TODAY, day, rawTab, rawWorkbook } from './raw-tab.js';

const tabs = Object.keys(SHIPPED) as (keyof typeof SHIPPED)[];
const parse = () =>
  parseWorkbook(rawWorkbook(Object.fromEntries(tabs.map((tab) => [tab, rawTab(tab, SHIPPED[tab])]))), TODAY);

describe('what set-up fills in', () => {
  it.each(tabs)('%s: only columns that people own, by their keys', (tab: TabKey & keyof typeof SHIPPED) => {
    const owned = columnsOf(tab).flatMap(([key, column]) => (column.computed === true ? [] : [key]));
    for (const row of SHIPPED[tab]) expect(owned).toEqual(expect.arrayContaining(Object.keys(row)));
  });

  it('is read back without any finding, every row of it', () => {
    const { workbook, findings } = parse();
    expect(findings).toEqual([]);
    expect(workbook.units).toHaveLength(SHIPPED.units.length);
    expect(workbook.targets).toHaveLength(SHIPPED.composition.length);
    expect(workbook.steps).toHaveLength(SHIPPED.steps.length);
    expect(workbook.agenda).toHaveLength(SHIPPED.agenda.length);
  });

  it('has every key of Thiết lập once, each with what it is', () => {
    const keys = SHIPPED.settings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining([...SETTING_KEYS, 'layout.version', 'recipients.resultReport']));
    expect(SHIPPED.settings.filter((row) => row['item'] === '')).toEqual([]);
  });

  it('R-VI: the four deadlines are before 15/8, 20/8, 25/8 and 30/8', () => {
    const due = new Map(parse().workbook.steps.map(({ code, dueBefore }) => [code, dueBefore]));
    expect(due.get('R-VI-1-a')).toBe(day(2025, 8, 15));
    expect(due.get('R-VI-1-b')).toBe(day(2025, 8, 15));
    expect(due.get('R-VI-2')).toBe(day(2025, 8, 20));
    expect(due.get('R-VI-3')).toBe(day(2025, 8, 25));
    expect(due.get('R-VI-4')).toBe(day(2025, 8, 30));
  });

  it('R-V-1-e, R-V-2, R-V-3-a, R-V-4-c, R-III-2-b: every task of the units is a step, named by its clause', () => {
    const codes = parse().workbook.steps.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const clause of ['R-V-1-e', 'R-V-2', 'R-V-3-a', 'R-V-3-b', 'R-V-3-c', 'R-V-4-a', 'R-V-4-b', 'R-V-4-c']) {
      expect(codes).toContain(clause);
    }
    expect(codes).toEqual(expect.arrayContaining(['R-III-2-a', 'R-III-2-b', 'R-III-2-c', 'R-I-2-a']));
  });

  it('depends on steps that are there', () => {
    const { steps } = parse().workbook;
    const codes = steps.map(({ code }) => code);
    for (const step of steps) expect(codes).toEqual(expect.arrayContaining([...step.dependsOn]));
  });

  it('R-III-1-a … i: the eight items of the plan, all mandatory, within one day', () => {
    const { agenda } = parse().workbook;
    expect(agenda.map(({ clause }) => clause)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i'].map((letter) => `R-III-1-${letter}`),
    );
    expect(agenda.every(({ mandatory }) => mandatory === true)).toBe(true);
    expect(agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBeLessThanOrEqual(480);
  });

  it('R-II-4.1-f: 65 to 75 and 25 to 35 percent of the list, recommended', () => {
    const { targets } = parse().workbook;
    expect(targets.slice(0, 2)).toMatchObject([
      { value: 'Điển hình tiên tiến', base: 'Danh sách', min: 65, max: 75, measure: '%', level: 'Khuyến nghị' },
      { value: 'Lãnh đạo + Khách mời', base: 'Danh sách', min: 25, max: 35, measure: '%', level: 'Khuyến nghị' },
    ]);
    for (const { attribute } of targets) expect(Object.keys(ATTRIBUTES)).toContain(attribute);
  });

  it.each([
    ['R-II-4.1-c', 'Trực tiếp'],
    ['R-II-4.1-d', 'Giới tính'],
  ])('%s: watched only, for the plan gives no number', (clause, attribute) => {
    const target = parse().workbook.targets.find((row) => row.clause === clause);
    expect(target).toMatchObject({ attribute, level: 'Theo dõi', min: null, max: null });
  });

  it('R-V-1-g: the media centre is one body under both names of the plan', () => {
    const raw = rawWorkbook({
      units: rawTab('units', SHIPPED.units),
      nominations: rawTab('nominations', [
        { unit: 'Trung tâm Văn hóa, Thông tin và Truyền thông xã' },
        { unit: 'Trung tâm Văn hóa, Thể thao và Truyền thông xã' },
      ]),
    });
    const units = parseWorkbook(raw, TODAY).workbook.nominations.map(({ unit }) => unit);
    expect(units).toEqual(Array(2).fill('Trung tâm Văn hóa, Thể thao và Truyền thông'));
  });

  it('R-V-3-b: the Fatherland Front and its member organisations may nominate', () => {
    const bodies = parse().workbook.units.filter(({ kind }) => kind === 'Đoàn thể');
    expect(bodies.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['Ủy ban MTTQ Việt Nam', 'Hội Nông dân']));
  });

  it('R-II-4.1-k: the nine known hamlets each have their former unit and wait for review', () => {
    const hamlets = parse().workbook.units.filter(({ kind }) => kind === 'Thôn');
    expect(hamlets).toHaveLength(9);
    for (const { formerUnit, contact } of hamlets) {
      expect(['Đại Sơn', 'Hưng Đạo']).toContain(formerUnit);
      expect(contact).toBe('cần rà soát');
    }
  });
});
