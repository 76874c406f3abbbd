import { describe, expect, it } from '@jest/globals';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell, RawTab, RawWorkbook } from '../../../src/core/contract/sheet-data.js';
import { TABS, columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';
import { NOMINEE, TODAY, day, dayCell, rawTab, rawWorkbook } from './raw-tab.js';

const tabKeys = Object.keys(TABS) as TabKey[];
const codesOf = (raw: RawWorkbook) => parseWorkbook(raw, TODAY).findings.map(({ code }) => code);

describe('a workbook', () => {
  it('with nothing in it gives one finding for each required tab and the defaults', () => {
    const { workbook, findings } = parseWorkbook({}, TODAY);
    expect(findings.map((finding) => [finding.code, finding.place])).toEqual(
      ['nominations', 'reviews', 'guests', 'composition', 'steps', 'settings', 'units', 'lists'].map((tab) => [
        'table.tab.missing',
        { tab, row: null, column: null },
      ]),
    );
    expect(workbook.nominations).toEqual([]);
    expect(workbook.targets).toEqual([]);
    expect(workbook.settings['list.cap']).toBe(150);
  });

  it('of headers only is in order, in either language', () => {
    for (const language of ['vi', 'en'] as const) {
      const raw = Object.fromEntries(tabKeys.map((tab) => [tab, rawTab(tab, [], language)]));
      expect(parseWorkbook(raw, TODAY).findings).toEqual([]);
    }
  });

  it('tells which tabs and columns are there', () => {
    const raw = rawWorkbook({ nominations: { name: 'Đề cử', cells: [['Họ và tên', 'Mã', 'Name']] } });
    const { has } = parseWorkbook(raw, TODAY).workbook;
    expect([has('nominations'), has('delegates'), has('settings', 'value')]).toEqual([true, false, true]);
    expect([has('nominations', 'code'), has('nominations', 'name'), has('nominations', 'votes')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('gives a missing column one finding and its rows none', () => {
    const tab = rawTab('nominations', [NOMINEE, NOMINEE]);
    const without = (column: number): RawTab => ({
      ...tab,
      cells: tab.cells.map((row) => row.filter((_, i) => i !== column)),
    });
    const index = columnsOf('nominations').findIndex(([key]) => key === 'gender');
    const { workbook, findings } = parseWorkbook({ nominations: without(index) }, TODAY);
    expect(findings.filter(({ place }) => place?.tab === 'nominations')).toMatchObject([
      { code: 'table.column.missing', params: { tab: 'Đề cử', column: 'Giới tính' } },
    ]);
    expect(workbook.nominations.map(({ gender, faulty }) => [gender, faulty.size])).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });
});

describe('what is understood but said', () => {
  it('a day as text', () => {
    const reviews = rawTab('reviews', [
      { unit: 'Thôn Đông', heldOn: 'ngày 15 tháng 8 năm 2025', present: 40, minutes: 'có' },
    ]);
    const { workbook, findings } = parseWorkbook({ reviews }, TODAY);
    expect(workbook.reviews[0]?.heldOn).toBe('2025-08-15');
    expect(findings.filter(({ place }) => place?.tab === 'reviews')).toEqual([
      {
        code: 'date.asText',
        level: 'info',
        place: { tab: 'reviews', row: 2, column: 'heldOn' },
        params: { value: 'ngày 15 tháng 8 năm 2025', day: day(2025, 8, 15) },
      },
    ]);
  });

  it('a formula of people in an open tab: its value is read all the same', () => {
    const formulas = (tab: RawTab): RawTab => ({ ...tab, formulas: tab.cells.map((row) => row.map(() => true)) });
    const nominations = formulas(rawTab('nominations', [{ ...NOMINEE, unit: '', field: '', meritGroups: '' }]));
    const { workbook, findings } = parseWorkbook(
      rawWorkbook({ nominations, guests: formulas(rawTab('guests', [])) }),
      TODAY,
    );
    const owned = columnsOf('nominations').filter(([, column]) => column.computed !== true);
    expect(findings.map((finding) => [finding.code, finding.place?.column])).toEqual(
      owned.map(([key]) => ['cell.formula', key]),
    );
    expect(workbook.nominations[0]?.votes).toBe(42);
  });

  it('formulas of officers are their own business', () => {
    const guests = rawTab('guests', [{ class: 'Khách mời', name: 'Lê Văn Bình' }]);
    expect(
      codesOf(rawWorkbook({ guests: { ...guests, formulas: guests.cells.map((row) => row.map(() => true)) } })),
    ).toEqual([]);
  });
});

describe('bad values in every tab', () => {
  it.each<[TabKey, Readonly<Record<string, RawCell>>, string]>([
    ['reviews', { unit: 'Thôn lạ', minutes: 'có' }, 'value.unknown'],
    ['reviews', { heldOn: 'hôm qua' }, 'cell.unreadable'],
    ['questions', { unit: 'Thôn lạ', question: 'Gửi ở đâu?' }, 'value.unknown'],
    ['guests', { name: 'Lê Bình', class: 'Điển hình tiên tiến' }, 'value.unknown'],
    ['delegates', { code: 'A', decision: 'Chắc là được' }, 'value.unknown'],
    ['composition', { attribute: 'Giới tính', value: 'Nữ', level: 'Cao' }, 'value.unknown'],
    ['composition', { attribute: 'Giới tính', value: 'Nữ', min: 'nhiều' }, 'cell.unreadable'],
    ['steps', { name: 'Họp', status: 'Sắp xong' }, 'value.unknown'],
    ['agenda', { item: 'Khai mạc', minutes: 'mười' }, 'cell.unreadable'],
    ['papers', { code: 'A', minutes: -5 }, 'cell.unreadable'],
    ['commendations', { year: 2024, form: 'Bằng lạ' }, 'value.unknown'],
    ['units', { unit: 'Thôn Đông', kind: 'Xóm' }, 'value.unknown'],
    ['lists', { field: '#N/A' }, 'cell.unreadable'],
  ])('%s %j: %s', (tab, cells, code) => {
    expect(codesOf(rawWorkbook({ [tab]: rawTab(tab, [cells]) }))).toEqual([code]);
  });

  it('an unreadable decision counts as blank', () => {
    const delegates = rawTab('delegates', [{ code: 'A', decision: '#REF!' }]);
    expect(parseWorkbook(rawWorkbook({ delegates }), TODAY).workbook.delegates[0]?.decision).toBeNull();
  });

  it('findings come in the order of tabs, headers first, then rows', () => {
    const raw = rawWorkbook({
      steps: rawTab('steps', [{ name: 'Họp', status: '?' }]),
      nominations: {
        name: 'Đề cử',
        cells: [
          ['Họ và tên', 'Năm sinh'],
          [1, 'x'],
          ['Lan', 'y'],
        ],
      },
    });
    const tabs = parseWorkbook(raw, TODAY).findings.map(({ place }) => [place?.tab, place?.row]);
    expect(tabs).toEqual([
      ...Array<unknown>(6).fill(['nominations', 1]),
      ['nominations', 2],
      ['nominations', 2],
      ['nominations', 3],
      ['steps', 2],
    ]);
  });
});

describe('steps and units', () => {
  it('name several others in one cell', () => {
    const raw = rawWorkbook({
      steps: rawTab('steps', [{ name: 'Họp', dependsOn: 'R-VI-2; R-V-2, R-V-4-b', dueBefore: dayCell(2025, 8, 25) }]),
      units: rawTab('units', [{ unit: 'Thôn Đông', aliases: 'Đông; làng Đông' }]),
    });
    const { steps, units } = parseWorkbook(raw, TODAY).workbook;
    expect(steps[0]).toMatchObject({ dependsOn: ['R-VI-2', 'R-V-2', 'R-V-4-b'], dueBefore: '2025-08-25' });
    expect(units[0]?.aliases).toEqual(['Đông', 'làng Đông']);
  });
});
