import { dragIntoContractOrder } from '../contract-order.js';
import { doubtsOfRun } from '../doubts-of-run.js';
import { createHost } from '../../src/host/stand-in/create-host.js';
import type { Doubts } from '../../src/host/doubts/doubts.js';
import { drawFrom, type Draw } from '../../src/host/sample/draws/random.js';
import { hasContent } from '../../src/host/model/sheet.js';
import type { Sheet, Workbook } from '../../src/host/model/workbook.js';
import type { TabKey } from '../../src/core/contract/tabs.js';
import { sheetOf } from './grid.js';

export const TODAY = '2025-08-18';
export const OFFICER = 'can-bo@daison.example.vn';
export const HAMLET_HEAD = 'truong-thon@daison.example.vn';

/** Tabs whose rows are people. */
export const TAGGED = ['nominations', 'guests', 'delegates'] as const satisfies readonly TabKey[];
export type TaggedTab = (typeof TAGGED)[number];

/** A seed's own, so that the same seed gives the same codes. */
export const makeUuid = (draw: Draw) => (): string =>
  draw.between(0, 0xffffffff).toString(16).padStart(8, '0').padEnd(36, '0');

/** Cuts a tab to its content: dropdowns on a thousand blank rows cost time and prove nothing here. */
function trim(sheet: Sheet): void {
  const used = sheet.rows.filter((row) => row?.some(hasContent) === true);
  sheet.rows = used.map((row) => row?.map((cell) => (cell === undefined ? undefined : { ...cell, validation: null })));
  sheet.maxRows = Math.max(40, sheet.rows.length + 5);
}

/** A workbook that the menu has set up, with few units. Made once, cloned often. */
export function makeTemplate(code: string, doubts: Partial<Doubts> = doubtsOfRun()): Workbook {
  const host = createHost({ code, today: TODAY, owner: OFFICER, doubts, uuid: makeUuid(drawFrom(0)) });
  const ran = host.run('runJob', ['setUpWorkbook', '{}']);
  if (!ran.ok || !String(ran.value).startsWith('{"ok":true')) throw new Error(JSON.stringify(ran));
  const { workbook } = host;
  dragIntoContractOrder(workbook);
  for (const sheet of workbook.sheets) trim(sheet);
  sheetOf(workbook, 'units').rows.splice(6);
  sheetOf(workbook, 'lists').rows.splice(4);
  sheetOf(workbook, 'composition').rows.splice(4);
  return workbook;
}
