import { describe, expect, it } from '@jest/globals';
import { findStrayedHeaders } from '../../../src/core/moving-rows/strayed-headers.js';

const tab = (...header: string[]) => ({ name: 'Đề cử', cells: [header] });

describe('findStrayedHeaders', () => {
  it.each<[string, string[], number, string[], string[], (string | null)[]]>([
    ['nothing moved', ['a', 'b'], 2, ['X', 'Y'], ['a', 'b', 'X', 'Y'], []],
    ['ours written anew where they stood', ['a', 'X', 'Y'], 1, ['X', 'Y'], ['a', 'X', 'Y'], []],
    ['a column inserted at the left', ['a', 'b'], 2, ['X'], ['', 'a', 'X'], ['b']],
    ['two inserted', ['a', 'b', 'c'], 3, ['X'], ['', '', 'a', 'X', 'c'], ['b']],
    ['a headed one inserted', ['a', 'b'], 2, ['X'], ['a', 'new', 'X'], ['b']],
    ['one deleted', ['a', 'b', 'c'], 3, ['X'], ['a', 'c', '', 'X'], [null]],
    ['notes without a header at the end', ['a', ''], 2, ['X'], ['a', '', 'X'], []],
    ['the same and one inserted', ['a', '', 'b'], 3, ['X'], ['', 'a', '', 'X'], ['b']],
    ['one inserted after the writing', ['a', 'b'], 2, ['X'], ['', 'a', 'b', 'X'], []],
    ['one dragged to the end', ['a', 'b', 'X', 'c'], 2, ['X'], ['b', 'X', 'X', 'a'], ['c']],
  ])('%s', (_, before, index, texts, now, from) => {
    const found = findStrayedHeaders(tab(...before), tab(...now), { index, texts });
    expect(found.map((one) => (one.from === null ? null : before[one.from]))).toEqual(from);
  });
});
