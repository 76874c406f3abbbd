import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chooseTabs,
  findColumns,
  findIgnoredTabs,
  findTabKey,
  locateColumns,
} from '../../../src/core/reading/find-columns.js';
import { TABS, columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';

const tabKeys = Object.keys(TABS) as TabKey[];
const headersOf = (tab: TabKey, language: 'vi' | 'en') => columnsOf(tab).map(([, column]) => column[language]);

describe('the name of a tab', () => {
  it.each([
    ['Đề cử', 'nominations'],
    ['Nominations', 'nominations'],
    ['  đề   CỬ ', 'nominations'],
    ['Đề\u00a0cử', 'nominations'],
    ['Đề\u200b cử', 'nominations'],
    ['Đề cử'.normalize('NFD'), 'nominations'],
    ['\u00d0ề cử', 'nominations'],
    ['Danh mục', 'lists'],
    ['steps', 'steps'],
  ])('%j means %s', (name, key) => {
    expect(findTabKey(name)).toBe(key);
  });

  it.each(['', 'De cu', 'Đề cử 2', 'Sheet1', 'Bản sao của Đề cử'])('%j is nobody we know', (name) => {
    expect(findTabKey(name)).toBeNull();
  });

  it('is not the name of two tabs, in either language', () => {
    for (const key of tabKeys) {
      expect(findTabKey(TABS[key].vi)).toBe(key);
      expect(findTabKey(TABS[key].en)).toBe(key);
    }
  });
});

describe('two tabs that mean the same', () => {
  it('the Vietnamese name goes first, then the first in order', () => {
    expect(chooseTabs(['Nominations', 'Đề cử', 'đề cử']).get('nominations')).toBe('Đề cử');
    expect(chooseTabs(['Reviews', 'reviews']).get('reviews')).toBe('Reviews');
    expect(chooseTabs(['Sheet1', 'Đề cử', 'Danh mục'])).toEqual(
      new Map([
        ['nominations', 'Đề cử'],
        ['lists', 'Danh mục'],
      ]),
    );
  });

  it('names those that are not read, and the one that is', () => {
    expect(findIgnoredTabs(['Nominations', 'Đề cử', 'Sheet1', 'ĐỀ CỬ', 'Danh mục'])).toEqual([
      { name: 'Nominations', used: 'Đề cử' },
      { name: 'ĐỀ CỬ', used: 'Đề cử' },
    ]);
    expect(findIgnoredTabs(['Sheet1', 'Đề cử', 'Bản sao của Đề cử'])).toEqual([]);
  });
});

describe('the headers of a tab', () => {
  it.each(tabKeys)('%s: both languages are understood and no header means two columns', (tab) => {
    for (const language of ['vi', 'en'] as const) {
      const { at, findings } = findColumns(tab, headersOf(tab, language));
      expect(findings).toEqual([]);
      expect(at).toEqual(Object.fromEntries(columnsOf(tab).map(([key], index) => [key, index])));
    }
  });

  it.each(['họ VÀ tên', 'Họ\u00a0và  tên', 'Họ\nvà tên', 'Họ và tên'.normalize('NFD'), ' Name '])(
    '%j is the name',
    (header) => {
      expect(findColumns('nominations', ['?', header]).at).toEqual({ name: 1 });
    },
  );

  it('may place a tone the other way', () => {
    expect(findColumns('settings', ['Khoá', 'Giá trị'])).toEqual({ at: { key: 0, value: 1 }, findings: [] });
  });

  it('are found wherever they stand, and unknown ones are left alone', () => {
    const property = fc.property(
      fc.shuffledSubarray(headersOf('steps', 'vi')),
      fc.array(fc.string()),
      (known, unknown) => {
        const header = [...unknown.map((text) => `cột ${text}`), ...known];
        const { at } = findColumns('steps', header);
        expect(Object.keys(at)).toHaveLength(known.length);
        for (const [key, column] of columnsOf('steps')) {
          expect(at[key]).toBe(known.includes(column.vi) ? header.indexOf(column.vi) : undefined);
        }
      },
    );
    fc.assert(property);
  });

  it('of a required column that is missing give one finding, in row 1', () => {
    const { findings } = findColumns('settings', ['Khóa', 'Mục']);
    expect(findings).toEqual([
      {
        code: 'table.column.missing',
        level: 'error',
        place: { tab: 'settings', row: 1, column: 'value' },
        params: { tab: 'Thiết lập', column: 'Giá trị' },
      },
    ]);
  });

  it('that are doubled are read neither time, and are not missing as well', () => {
    const header = ['Họ và tên', 'Đơn vị', 'Name', 'họ và tên'];
    const { at, findings } = findColumns('nominations', header);
    expect(at['name']).toBeUndefined();
    expect(findings.filter((finding) => finding.place?.column === 'name')).toEqual([
      {
        code: 'table.column.doubled',
        level: 'error',
        place: { tab: 'nominations', row: 1, column: 'name' },
        params: { tab: 'Đề cử', column: 'Họ và tên', columns: ['A', 'C', 'D'] },
      },
    ]);
    expect(locateColumns('nominations', header)).toEqual({ name: 0 });
  });

  it('that are not text are no headers', () => {
    expect(findColumns('agenda', [1, true, '', 'TT'])).toEqual({ at: { number: 3 }, findings: [] });
  });
});
