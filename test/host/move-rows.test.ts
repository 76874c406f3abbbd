import { describe, expect, it } from '@jest/globals';
import { bench, HEAD } from './sheet-of-one-tab.js';

describe('Sheet.moveRows', () => {
  const column = (host: ReturnType<typeof bench>) =>
    (host.see('cells(1, 1, 6, 1).getValues()') as string[][]).map(([value]) => value);
  const filled = () => {
    const host = bench();
    host.person(HEAD).paste('Tab', 'A1', [['a'], ['b'], ['c'], ['d'], ['e']]);
    return host;
  };

  it.each([
    ['up', 'tab.moveRows(cells(4, 3, 2, 1), 2)', ['a', 'd', 'e', 'b', 'c', '']],
    [
      'down, as the reference shows: rows 1 and 2 before row 5 become rows 3 and 4',
      'tab.moveRows(cells(1, 1, 2, 1), 5)',
      ['c', 'd', 'a', 'b', 'e', ''],
    ],
    ['below the last one', 'tab.moveRows(cells(1, 1, 1, 1), 7)', ['b', 'c', 'd', 'e', '', 'a']],
  ])('moves whole rows %s', (_, act, rows) => {
    const host = filled();
    host.see(act);
    expect(column(host)).toEqual(rows);
    expect(host.see('tab.getMaxRows()')).toBe(1000);
  });

  it('takes notes, heights and what is hidden along', () => {
    const host = filled();
    const [tab] = host.workbook.sheets;
    tab?.rowHeights.set(5, 60);
    tab?.hiddenRows.add(1);
    host.see('cells(5, 1, 1, 1).setNotes([["x"]]) && tab.moveRows(cells(5, 1, 1, 1), 1)');
    expect(tab?.rows[0]?.[0]).toMatchObject({ value: 'e', note: 'x' });
    expect([...(tab?.rowHeights ?? [])]).toEqual([[1, 60]]);
    expect([...(tab?.hiddenRows ?? [])]).toEqual([2]);
  });

  it('is refused into itself, outside of the grid, and where the tab is protected', () => {
    const host = filled();
    expect(() => host.see('tab.moveRows(cells(2, 1, 3, 1), 3)')).toThrow('not imitated: Sheet.moveRows of A2:A4 to 3');
    expect(() => host.see('tab.moveRows(cells(2, 1, 1, 1), 1001)')).toThrow('outside the dimensions');
    expect(() => host.see('tab.moveRows(2, 1)')).toThrow('method signature');
    host.see('tab.protect().setDomainEdit(false) && 1');
    expect(() => host.see('tab.moveRows(cells(2, 1, 1, 1), 5)', HEAD)).toThrow('protected');
    expect(column(host)).toEqual(['a', 'b', 'c', 'd', 'e', '']);
  });
});
