import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtScript } from '../made-once.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { type Doubts, OTHER_ENDS } from '../../src/host/doubts/doubts.js';
import { makeCell } from '../../src/host/model/sheet.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { values } from '../acts/lock-host.js';
import { type Act, ACTS } from './columns/acts.js';
import { hostOver, makeOffice } from './columns/office.js';
import { columnOf, put, sheetOf } from './grid.js';
import { OFFICER } from './template.js';

/** Texts of people that Google, whichever way it turns out, might read as something else. */
const AWKWARD = [
  ['achievement', "'Sáu mô hình"],
  ['awards', '=1+1'],
  ['position', '+5'],
  ['representative', '@ai'],
] as const;

/** The small office with awkward texts in Đề cử, as set-up lays it out at these ends. */
function awkwardOffice(code: string, doubts: Partial<Doubts>): Workbook {
  const workbook = makeOffice(code, doubts);
  const sheet = sheetOf(workbook, 'nominations');
  for (const [key, text] of AWKWARD) {
    const column = columnOf(sheet, 'nominations', key);
    put(sheet, 3, column, text);
    makeCell(sheet, 3, column + 1).numberFormat = '@';
  }
  return workbook;
}

/** All that stands in the tabs afterwards; who did it apart, which one of the doubts is about. */
const told = (host: Host): unknown[] =>
  host.workbook.sheets.map(({ name }) => [
    name,
    values(host, name).map((row) => row.map((cell) => (cell === OFFICER ? '' : cell))),
  ]);

function doAt(code: string, act: Act, office: Workbook, doubts: Partial<Doubts>) {
  const host = hostOver(code, office, doubts);
  act.prepare?.(host);
  const { ok, message } = act.run(host);
  expect(host.problems).toEqual([]);
  return { ok, message, tabs: told(host) };
}

describe('whichever way Google turns out', () => {
  let code = '';
  let likelier: Workbook;
  let others: readonly (readonly [Partial<Doubts>, Workbook])[];
  beforeAll(() => {
    code = builtScript();
    likelier = awkwardOffice(code, {});
    others = OTHER_ENDS.map((doubts) => [doubts, awkwardOffice(code, doubts)]);
  });

  it.each(ACTS)('$name: does its work, and every cell is the same at the other end of every doubt', (act) => {
    const expected = doAt(code, act, likelier, {});
    expect(expected.ok === false ? expected.message : '').toBe('');
    for (const [doubts, office] of others)
      expect({ doubts, ...doAt(code, act, office, doubts) }).toEqual({ doubts, ...expected });
  });
});
