import { describe, expect, it } from '@jest/globals';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import { SETTING_KEYS } from '../../../src/core/reading/setting-kinds.js';
import { SHIPPED } from '../../../src/core/contract/shipped/shipped.js';
import { columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';
import { TODAY, day, rawTab, rawWorkbook } from './raw-tab.js';
import { ATTRIBUTES } from '../../../src/core/contract/attributes.js';

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

  it.each([
    ['R-I-2-a', /Văn hóa - Xã hội/],
    ['R-III-2-a', /^Trung tâm Văn hóa/],
    ['R-III-2-b', /^Trung tâm Văn hóa/],
    ['R-III-2-c', /^Trung tâm Văn hóa/],
    ['R-V-1-a', /Văn hóa - Xã hội/],
    ['R-V-1-e', /Văn hóa - Xã hội/],
    ['R-V-1-g', /Văn hóa - Xã hội/],
    ['R-V-2', /^Văn phòng/],
    ['R-V-3-a', /^Ủy ban MTTQ|Mặt trận/],
    ['R-V-3-b', /^Ủy ban MTTQ|Mặt trận/],
    ['R-V-3-c', /^Ủy ban MTTQ|Mặt trận/],
    ['R-V-4-a', /^Trung tâm Văn hóa/],
    ['R-V-4-b', /^Trung tâm Văn hóa/],
    ['R-V-4-c', /^Trung tâm Văn hóa/],
  ])('%s: is one step, named by its clause, led by whom the plan says', (clause, lead) => {
    const steps = parse().workbook.steps.filter(({ code }) => code === clause);
    expect(steps.map((step) => lead.test(step.lead ?? ''))).toEqual([true]);
  });

  it('R-V-1-a: the plan goes up to the city before 15/8', () => {
    expect(parse().workbook.steps.find(({ code }) => code === 'R-V-1-a')?.dueBefore).toBe(day(2025, 8, 15));
  });

  it.each([
    ['R-I-1-a', 'period.review', '2020-2025'],
    ['R-I-1-a', 'period.direction', '2025-2030'],
    ['R-II-1', 'conference.form', 'Hội nghị tuyên dương điển hình tiên tiến'],
    ['R-II-3', 'conference.venue', 'Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn)'],
    ['R-III-3.4', 'conference.name', 'Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn'],
  ] as const)('%s: Thiết lập has %s, as the plan prints it', (clause, key, value) => {
    expect(SHIPPED.settings.find((row) => row['key'] === key)?.['clause']).toBe(clause);
    expect(parse().workbook.settings[key]).toBe(value);
  });

  it('R-IV: the plan has no section IV, and nothing is made up for it', () => {
    expect(JSON.stringify(SHIPPED)).not.toMatch(/R-IV\b/);
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
