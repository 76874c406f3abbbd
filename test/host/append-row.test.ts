import { describe, expect, it } from '@jest/globals';
import { bench, HEAD } from './sheet-of-one-tab.js';

describe('Sheet.appendRow', () => {
  it('goes below the last row with content, and is parsed as if typed', () => {
    const host = bench();
    host.person(HEAD).type('Tab', 'C4', 'x');
    host.see('tab.appendRow(["", "\'012", "1/2/2025", "=1+1"])');
    expect(host.see('[tab.getLastRow(), cells(5, 1, 1, 2).getValues(), cells(5, 4, 1, 1).getFormulas()]')).toEqual([
      5,
      [['', '012']],
      [['=1+1']],
    ]);
  });

  it('makes the grid larger when it is full, and is refused on a protected tab', () => {
    const host = bench();
    host.person(HEAD).type('Tab', 'A1000', 'x');
    host.see('tab.appendRow(["y"])');
    expect(host.see('[tab.getMaxRows(), cells(1001, 1, 1, 1).getValues()]')).toEqual([1001, [['y']]]);
    host.see('tab.protect().setDomainEdit(false) && 1');
    expect(() => host.see('tab.appendRow(["z"])', HEAD)).toThrow('protected');
    expect(host.see('tab.getLastRow()')).toBe(1001);
  });
});
