import type { PlannedPerson } from '../../core/import/plan-import.js';
import { codeKey } from '../../core/people/code-key.js';
import { rowAsStanding } from '../../core/reading/value-as-standing.js';
import { findStaged } from '../../core/moving-rows/staged-rows.js';
import { findColumns } from '../../core/reading/find-columns.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import { findRoom } from '../../google/add-rows.js';
import { readTab } from '../../google/read-tab.js';
import { drawCodes } from '../../session/code-pool.js';
import { codedRowsOf } from '../codes/give-codes.js';
import { gatherLeftRows, gatherRows, noteStaging } from '../../session/gather-rows.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import type { PreparedImport } from './prepare-import.js';
import { clearRows, findPeople, writePeople, type Batch } from './write-people.js';

/** What stands in the tab after people were appended. */
export interface Appended {
  /** The tab as it was read back. */
  readonly tab: RawTab;
  /** Row numbers of the people who stand there whole, in their order. */
  readonly rows: readonly number[];
}

/** Somebody may have moved columns right before our write: our rows are then written anew, and after so many times not. */
const ROUNDS = 3;

/** People with codes that nobody bears, where the tab has a column for them. */
function makeBatch(open: OpenWorkbook, key: PeopleTab, tab: RawTab, people: readonly PlannedPerson[]): Batch {
  const { at } = findColumns(key, tab.cells[0] ?? []);
  const known = new Set(codedRowsOf(key, tab).map(({ code }) => codeKey(code)));
  const codes = at['code'] === undefined ? [] : drawCodes(open.spreadsheet, key, people.length, known);
  const coded = people.map((person, i) => {
    const cells = rowAsStanding(open.names, key, person.cells);
    return {
      cells: codes[i] === undefined ? cells : { ...cells, code: codes[i] },
    };
  });
  const keys = new Set(coded.flatMap(({ cells }) => Object.keys(cells)));
  return { tab: key, people: coded, keys: [...keys].filter((name) => at[name] !== undefined) };
}

/**
 * Appends people to the tab, each in a row of its own, and reads back where they stand. They are written far below everybody and
 * then moved up as whole rows, so that nothing is overwritten, whatever other people do meanwhile.
 */
export function appendPeople(
  open: OpenWorkbook,
  { request, tab }: PreparedImport,
  people: readonly PlannedPerson[],
): Appended {
  const key = request.tab;
  const sheet = open.spreadsheet.sheets.get(key);
  if (sheet === undefined) return { tab, rows: [] };
  const read = (): RawTab => readTab(open.spreadsheet, key, { withFormulas: key === 'nominations' }) ?? tab;
  if (people.length === 0) return { tab: gatherLeftRows(sheet, key, tab, read), rows: [] };
  const batch = makeBatch(open, key, tab, people);
  noteStaging(key);
  writePeople(open.spreadsheet, sheet, { header: tab.cells[0] ?? [], first: findRoom(sheet, people.length) }, batch);
  let now = read();
  for (let round = 1; round < ROUNDS && findPeople(now, batch).length < people.length; round += 1) {
    const staged = findStaged(now);
    if (staged?.count !== people.length) break;
    clearRows(sheet, staged);
    writePeople(open.spreadsheet, sheet, { header: now.cells[0] ?? [], first: staged.first }, batch);
    now = read();
  }
  now = gatherRows(sheet, key, now, read);
  return { tab: now, rows: findPeople(now, batch) };
}
