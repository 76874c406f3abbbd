import { describe, expect, it } from '@jest/globals';
import { buildNames, contractNames, namingLanguage } from '../../../src/core/reading/names.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import type { TabKey } from '../../../src/core/contract/tabs.js';

const tabs = (named: { readonly [K in TabKey]?: string }) => new Map(Object.entries(named) as [TabKey, string][]);

function names(named: Parameters<typeof tabs>[0], headers: { readonly [K in TabKey]?: readonly RawCell[] } = {}) {
  return buildNames({ tabs: tabs(named), headerOf: (tab) => headers[tab] }, 'vi');
}

describe('how a workbook calls things', () => {
  it('tabs and columns are called as they stand, whatever case and spaces people give them', () => {
    const found = names({ nominations: 'ĐỀ CỬ' }, { nominations: ['mã', ' HỌ VÀ  TÊN ', 'Ghi thêm'] });
    expect([found.tab('nominations'), found.column('nominations', 'name')]).toEqual(['ĐỀ CỬ', 'HỌ VÀ TÊN']);
  });

  it('a column headed in the other language is called so', () => {
    const found = names({ nominations: 'Đề cử' }, { nominations: ['Name', 'Năm sinh'] });
    expect([found.column('nominations', 'name'), found.column('nominations', 'birthYear')]).toEqual([
      'Name',
      'Năm sinh',
    ]);
  });

  it('what is not there is called as set-up would write it', () => {
    const english = names({ nominations: 'Nominations', reviews: 'Reviews' }, { nominations: ['Name'] });
    expect([english.tab('guests'), english.column('nominations', 'gender'), english.column('steps', 'state')]).toEqual([
      'Guests',
      'Gender',
      'State',
    ]);
    const vietnamese = names({ nominations: 'Đề cử' });
    expect([vietnamese.tab('guests'), vietnamese.column('nominations', 'gender')]).toEqual(['Khách mời', 'Giới tính']);
  });

  it('fixed values are those of the language that the tabs are in; the office’s own stay as they are', () => {
    const english = names({ nominations: 'Nominations' });
    expect([english.value('decision', 'Đã duyệt'), english.word('attribute', 'Lĩnh vực')]).toEqual([
      'Approved',
      'Field',
    ]);
    expect(english.word('gender', 'Khác')).toBe('Khác');
    expect(names({ nominations: 'Đề cử' }).value('decision', 'Đã duyệt')).toBe('Đã duyệt');
  });

  it.each<[string, Parameters<typeof tabs>[0], 'vi' | 'en']>([
    ['no tab yet: as asked for', {}, 'en'],
    ['all English', { nominations: 'nominations', guests: 'GUESTS' }, 'en'],
    [
      'one English tab among Vietnamese ones',
      { nominations: 'Nominations', guests: 'Khách mời', steps: 'Tiến độ' },
      'vi',
    ],
  ])('its language: %s', (_, named, language) => {
    expect(namingLanguage(tabs(named), 'en')).toBe(language);
  });

  it('without a workbook they are those of the contract', () => {
    expect(contractNames('en').column('delegates', 'decision')).toBe('Decision');
  });
});
