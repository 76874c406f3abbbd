import { describe, expect, it } from '@jest/globals';
import { bench, HEAD } from './sheet-of-one-tab.js';

describe('RangeList.setValue', () => {
  it('writes one value into places apart from each other, parsed as if typed, in one call', () => {
    const host = bench();
    host.calls.clear();
    host.see('tab.getRangeList(["B2", "D4:D5"]).setValue("1/2/2025") && 1');
    expect(host.calls.log.map(({ what }) => what)).toEqual(['RangeList.setValue Tab!B2,D4:D5']);
    expect(host.person(HEAD).see('Tab', 'B2')).toBe('01/02/2025');
    expect(host.see('cells(4, 4, 2, 1).getValues().every(([day]) => day instanceof Date)')).toBe(true);
    expect(host.see('cells(3, 3, 1, 2).getValues()')).toEqual([['', '']]);
  });

  it('writes nothing at all where one place is protected', () => {
    const host = bench();
    host.see('cells(4, 4, 1, 1).protect().setDomainEdit(false) && 1');
    expect(() => host.see('tab.getRangeList(["B2", "D4"]).setValue("x")', HEAD)).toThrow('protected');
    expect(host.see('cells(2, 2, 1, 1).getValues()')).toEqual([['']]);
  });

  it.each(['"nowhere"', '"A1:"', '""'])('has no place %s', (a1) => {
    expect(() => bench().see(`tab.getRangeList([${a1}])`)).toThrow('Range not found');
  });

  it('formats places apart from each other in one call', () => {
    const host = bench();
    host.see('tab.getRangeList(["A1", "B3"]).setNumberFormat("@") && 1');
    host.see('cells(1, 1, 3, 2).setValues([["007", "007"], ["007", "007"], ["007", "007"]]) && 1');
    expect(host.see('cells(1, 1, 3, 2).getValues()')).toEqual([
      ['007', 7],
      [7, 7],
      [7, '007'],
    ]);
    expect(() => host.see('tab.getRangeList(["A1"]).setNumberFormat(null)')).toThrow('method signature');
  });
});
