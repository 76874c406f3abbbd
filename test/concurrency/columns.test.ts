import { describe, expect, it } from '@jest/globals';
import { builtScript } from '../made-once.js';
import { ACTS } from './columns/acts.js';
import { makeOffice } from './columns/office.js';
import { prepare, trials } from './columns/try-moves.js';

/** Acts and the calls at which columns were once lost. */
const CASES = ['an edited row', 'a new row', 'agenda and papers'];

describe('R-I-2-b: while others insert, delete, move and rename columns, rename or clear a tab, before any call', () => {
  it.each(ACTS.filter(({ name }) => CASES.includes(name)))('$name: no cell of people changes', (act) => {
    const code = builtScript();
    const prepared = prepare(code, makeOffice(code), act);
    expect(
      [...trials(code, prepared)].flatMap(({ broken, ...trial }) =>
        broken.length === 0 ? [] : [{ broken, ...trial }],
      ),
    ).toEqual([]);
  });
});
