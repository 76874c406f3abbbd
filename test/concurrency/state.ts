import { copyWorkbook } from '../copy-workbook.js';
import { doubtsOfRun } from '../doubts-of-run.js';
import { createHost } from '../../src/host/stand-in/create-host.js';
import { drawFrom } from '../../src/host/sample/draws/random.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { columnOf, sheetOf, tagAt, textAt } from './grid.js';
import { OFFICER, TODAY, makeUuid } from './template.js';
import type { Broken } from './verify.js';
import type { World } from './world.js';

/** Whom each new code was given to, by the tag of the row. */
function newCodes(workbook: Workbook, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const tab of ['nominations', 'guests'] as const) {
    const sheet = sheetOf(workbook, tab);
    for (let row = 2; row <= sheet.rows.length; row += 1) {
      const code = textAt(sheet, row, columnOf(sheet, tab, 'code'));
      if (code !== '' && !known.has(code)) codes.set(code, tagAt(sheet, row));
    }
  }
  return codes;
}

/** What every tab shows, new codes named after the rows they were given to: two runs draw different ones. */
function statesOf(workbook: Workbook, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const codes = newCodes(workbook, known);
  return new Map(
    workbook.sheets.map(({ name, rows }) => {
      const texts = Array.from(rows, (row) =>
        Array.from(row ?? [], (cell) => JSON.stringify([cell?.value ?? '', cell?.formula ?? null])).join('|'),
      );
      const text = texts.join('\n').replace(/(?:ĐC|KM)-[0-9A-Z]+/g, (code) => codes.get(code) ?? code);
      return [name, text.replace(/(?:\["",null\]|[|\n])+$/, '')];
    }),
  );
}

/** A copy of the workbook as it is now, to be checked once without dying. */
export function keepCopy(world: World): { differences(): Broken[] } {
  const workbook = copyWorkbook(world.host.workbook);
  const known = new Set(world.codes);
  return {
    differences: () => {
      const { code } = world;
      const host = createHost({
        code,
        today: TODAY,
        owner: OFFICER,
        doubts: doubtsOfRun(),
        workbook,
        uuid: makeUuid(drawFrom(1)),
      });
      host.run('runJob', ['validateDelegates', '{}']);
      const [clean, again] = [statesOf(workbook, known), statesOf(world.host.workbook, known)];
      const tabs = [...clean.keys()].filter((tab) => clean.get(tab) !== again.get(tab));
      return tabs.map((tab) => `${tab} is not as one clean run leaves it`);
    },
  };
}
