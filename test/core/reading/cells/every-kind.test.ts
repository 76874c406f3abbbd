import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFault, NO_DAY, unreadable, type CellReader } from '../../../../src/core/reading/cells/fault.js';
import type { Expected } from '../../../../src/core/findings/finding.js';
import { choiceReader, yesNoReader } from '../../../../src/core/reading/cells/read-choice.js';
import { dayReader } from '../../../../src/core/reading/cells/read-day.js';
import { readInteger, readNumber } from '../../../../src/core/reading/cells/read-number.js';
import { readName, readPhone, readText } from '../../../../src/core/reading/cells/read-text.js';
import { readYear } from '../../../../src/core/reading/cells/read-year.js';
import { makeFixedLists } from '../../../../src/core/contract/fixed-value-lists.js';
import { makeValueList } from '../../../../src/core/contract/value-list.js';
import { TODAY, anyCell } from '../raw-tab.js';

const readers: [string, CellReader<unknown>, Expected][] = [
  ['text', readText, 'text'],
  ['name', readName, 'name'],
  ['count', readInteger, 'integer'],
  ['bound', readNumber, 'number'],
  ['year', readYear, 'year'],
  ['day', dayReader(TODAY), 'day'],
  ['phone', readPhone, 'phone'],
  ['value of a list', choiceReader(makeValueList([])), 'value'],
  ['tick', yesNoReader(makeFixedLists().yesNo), 'yesNo'],
];

describe.each(readers)('any cell as a %s', (_kind, read, expected) => {
  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', '#ref!'])(
    '%j is an error of its formula',
    (cell) => {
      expect(read(cell)).toEqual(unreadable('noError'));
    },
  );

  it('a date that is no day is told with what was expected', () => {
    expect(read(NO_DAY)).toEqual(unreadable(expected));
  });

  it('is read or is a fault, never an exception; blank text is nothing', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const value = read(cell);
        expect(value === null || isFault(value) || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
      }),
    );
    expect(read(' \u00a0\u200b')).toBeNull();
  });
});
