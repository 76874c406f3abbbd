import { expect, it } from '@jest/globals';
import type { Call } from '../../src/host/execution/call-log.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { Cell, Workbook } from '../../src/host/model/workbook.js';
import { bundledHost, runJob } from './bundled-host.js';

const cellText = (cell: Cell | undefined): unknown =>
  cell === undefined
    ? null
    : [cell.value, cell.formula, cell.numberFormat, cell.style, cell.note, cell.validation?.helpText ?? null];

/** A row as text; blank cells that were made and those that were not are alike. */
function rowText(row: readonly (Cell | undefined)[] | undefined): string {
  const cells = Array.from(row ?? [], (cell) => JSON.stringify(cellText(cell)));
  return cells.join('|').replace(/(?:\|?(?:null|\["",null,"General",\{\},null,null\]))+$/, '');
}

/** All that people see of a workbook, and whom each tab lets in; ids are drawn anew by each run. */
const looks = ({ sheets, locale, timeZone }: Workbook): unknown => ({
  locale,
  timeZone,
  tabs: sheets.map((sheet) => ({
    name: sheet.name,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    hidden: [...sheet.hiddenColumns],
    colours: sheet.conditionalFormats,
    protections: sheet.protections.map(({ description, restricted, warningOnly, editors, area }) => ({
      ...{ description, restricted, warningOnly, editors, area },
    })),
    rows: sheet.rows.map(rowText),
  })),
});

const fails = (host: Host): boolean => {
  const ran = host.run('runJob', ['setUpWorkbook', '{}']);
  return !ran.ok || !String(ran.value).startsWith('{"ok":true');
};

/** A whole tab, or a header row. */
const CLOSES = /^(Sheet\.protect |Range\.protect .*!A1:)/;

/**
 * A call of each kind and the last of all: every one of the 470 was tried once, which took 14 minutes. Left out are the first
 * description of a protection that closes something, for until it has one nothing tells it from one that people made, and asking who
 * clicks, of which no act dies.
 */
function chooseCalls(log: readonly Call[]): [n: number, what: string][] {
  const kinds = new Map<string, number[]>();
  log.forEach(({ what }, i) => {
    const [kind = ''] = what.split(' ');
    if (kind === 'Drive.About.get' || CLOSES.test(log[i - 1]?.what ?? '')) return;
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  });
  const middles = [...kinds.values()].map((places) => places[Math.floor(places.length / 2)] ?? 0);
  return [...middles, log.length - 1].map((i) => [i + 1, log[i]?.what ?? '']);
}

it('a set-up that dies at any call, run again, leaves what one clean run leaves', async () => {
  const host = await bundledHost();
  host.calls.clear();
  runJob(host, 'setUpWorkbook');
  const clean = looks(host.workbook);
  const calls = chooseCalls(host.calls.log.filter(({ kind }) => kind !== 'other'));
  expect(calls.length).toBeGreaterThan(12);
  for (const [n, what] of calls) {
    const dying = await bundledHost();
    dying.calls.failAt(n);
    expect([what, fails(dying)]).toEqual([what, true]);
    dying.calls.failNever();
    expect([what, fails(dying)]).toEqual([what, false]);
    expect([what, looks(dying.workbook)]).toEqual([what, clean]);
  }
});
