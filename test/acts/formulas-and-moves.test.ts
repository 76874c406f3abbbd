import { expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { OFFICER } from './bundled-host.js';
import { cellUnder, columnNumber, sheetOf } from './by-header.js';
import { listedHost } from './lock-host.js';

const officer = (host: Host) => host.person(OFFICER);

/** What somebody does, and takes back again. */
const THERE_AND_BACK: readonly (readonly [string, (host: Host) => void, (host: Host) => void])[] = [
  [
    'a row is put in and taken out',
    (host) => officer(host).insertRows('Đề cử', 2, 1),
    (host) => officer(host).deleteRows('Đề cử', 2, 1),
  ],
  [
    'rows are turned round and back',
    (host) => sheetOf(host, 'Đề cử').rows.splice(1, 4, ...sheetOf(host, 'Đề cử').rows.slice(1, 5).reverse()),
    (host) => sheetOf(host, 'Đề cử').rows.splice(1, 4, ...sheetOf(host, 'Đề cử').rows.slice(1, 5).reverse()),
  ],
  [
    'a column is put in and taken out',
    (host) => officer(host).insertColumns('Đề cử', 1, 1),
    (host) => officer(host).deleteColumns('Đề cử', 1, 1),
  ],
];

/** Numbers of the calls of a check that read or write Đề cử. */
function callsOf(host: Host): number[] {
  host.calls.clear();
  host.run('runJob', ['validateDelegates', '{}']);
  return host.calls.log.flatMap(({ what }, i) => (what.includes(' Đề cử!') ? [i] : []));
}

async function hostWithFormula(): Promise<Host> {
  const host = await listedHost();
  officer(host).type('Đề cử', cellUnder(host, 'Đề cử', 'Số phiếu thuận', 3), '=12');
  return host;
}

it.each(THERE_AND_BACK)('R-I-2-b: %s between values and formulas: each is told of its own', async (_, move, back) => {
  const calls = callsOf(await hostWithFormula());
  const pairs = calls.flatMap((from) => calls.filter((to) => to > from).map((to) => [from, to] as const));
  const wrong: unknown[] = [];
  for (const [from, to] of pairs) {
    const host = await hostWithFormula();
    const name = sheetOf(host, 'Đề cử').rows[2]?.[columnNumber(host, 'Đề cử', 'Họ và tên') - 1]?.value;
    let number = 0;
    const stop = host.calls.beforeCall(() => {
      if (number === from) move(host);
      if (number === to) back(host);
      number += 1;
    });
    host.run('runJob', ['validateDelegates', '{}']);
    stop();
    const at = ['Họ và tên', 'Cần bổ sung', 'Số phiếu thuận'].map((header) => columnNumber(host, 'Đề cử', header) - 1);
    const told = sheetOf(host, 'Đề cử')
      .rows.slice(1)
      .flatMap((row) => {
        const [who, said, votes] = at.map((column) => row?.[column]);
        return typeof said?.value === 'string' && said.value.includes('công thức')
          ? [[who?.value, votes?.formula]]
          : [];
      });
    if (told.some(([who, formula]) => who !== name || formula !== '=12')) wrong.push([from, to, told]);
  }
  expect(pairs.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});
