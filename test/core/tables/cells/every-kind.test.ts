import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFault, unreadable, type CellReader } from '../../../../src/core/tables/cells/fault.js';
import { dayReader } from '../../../../src/core/tables/cells/read-day.js';
import { readInteger, readNumber } from '../../../../src/core/tables/cells/read-number.js';
import { readName, readPhone, readText } from '../../../../src/core/tables/cells/read-text.js';
import { readYear } from '../../../../src/core/tables/cells/read-year.js';
import { TODAY, anyCell } from '../raw-tab.js';

const readers: [string, CellReader<unknown>][] = [
  ['text', readText],
  ['name', readName],
  ['count', readInteger],
  ['bound', readNumber],
  ['year', readYear],
  ['day', dayReader(TODAY)],
  ['phone', readPhone],
];

describe.each(readers)('any cell as a %s', (_kind, read) => {
  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', '#ref!'])(
    '%j is an error of its formula',
    (cell) => {
      expect(read(cell)).toEqual(unreadable('noError'));
    },
  );

  it('is read or is a fault, never an exception; blank text is nothing', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const value = read(cell);
        expect(value === null || isFault(value) || typeof value === 'string' || typeof value === 'number').toBe(true);
      }),
    );
    expect(read(' \u00a0\u200b')).toBeNull();
  });
});
