import { describe, expect, it } from '@jest/globals';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { menu } from '../../src/text/vi/menu-words.js';
import { PAGES } from './read-comments.js';

const GUIDES = PAGES.filter(({ file }) => file.startsWith('docs/huong-dan/'));
const TAB_KEYS = Object.keys(TABS) as TabKey[];

/** What people see in the workbook and its menu; Trình kích hoạt and the like are Google's own words. */
const SHOWN = new Set<string>([
  ...Object.values(menu),
  ...TAB_KEYS.map((key) => TABS[key].vi),
  ...TAB_KEYS.flatMap((key) => columnsOf(key).map(([, { vi }]) => vi)),
]);
const OF_GOOGLE = new Set(['Thêm trình kích hoạt', 'Từ bảng tính', 'Khi chỉnh sửa', 'Lưu']);

describe('the guides of people', () => {
  it('there are some', () => expect(GUIDES.length).toBeGreaterThan(2));

  it.each(GUIDES)('$file names menu items, tabs and columns as they are', ({ text }) => {
    const named = [...text.matchAll(/(?<![\w`])_([^_\n]+)_(?!\w)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !SHOWN.has(name) && !OF_GOOGLE.has(name))).toEqual([]);
  });
});
