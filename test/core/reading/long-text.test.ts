import { describe, expect, it } from '@jest/globals';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import { TABS, columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';
import { TODAY, rawTab, rawWorkbook } from './raw-tab.js';

/** Every column of texts that people fill. */
const typed = (Object.keys(TABS) as TabKey[])
  .filter((tab) => TABS[tab].access !== 'output')
  .flatMap((tab) =>
    columnsOf(tab)
      .filter(([, { kind, computed }]) => computed !== true && (kind === 'text' || kind === 'name' || kind === 'code'))
      .map(([key]) => [tab, key] as const),
  );

function tooLong(tab: TabKey, key: string, cell: RawCell) {
  // A `Mã` alone is no row in most tabs.
  const [other = ''] = columnsOf(tab).find(([name, { kind }]) => name !== key && kind === 'text') ?? [];
  const { findings } = parseWorkbook(rawWorkbook({ [tab]: rawTab(tab, [{ [other]: 'x', [key]: cell }]) }), TODAY);
  return findings.filter(({ code }) => code === 'text.tooLong');
}

describe('a text longer than a cell of an .xlsx file may hold', () => {
  it.each(typed)('%s.%s: from 32,768 letters on', (tab, key) => {
    expect(tooLong(tab, key, 'x'.repeat(32_767))).toEqual([]);
    expect(tooLong(tab, key, 'x'.repeat(32_768))).toMatchObject([
      { level: 'warning', place: { tab, row: 2, column: key }, params: { length: 32_768, most: 32_767 } },
    ]);
  });

  it('is looked for wherever people type', () => {
    expect(new Set(typed.map(([tab]) => tab))).toEqual(
      new Set([
        ...['nominations', 'reviews', 'questions', 'guests', 'delegates', 'composition', 'steps', 'agenda', 'papers'],
        ...['settings', 'units', 'lists'],
      ]),
    );
  });

  it('is not said of our own columns, nor of a cell that must be typed anew', () => {
    expect(tooLong('nominations', 'toFix', 'x'.repeat(40_000))).toEqual([]);
    expect(tooLong('nominations', 'gender', 'x'.repeat(40_000))).toEqual([]);
  });
});
