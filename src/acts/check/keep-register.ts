import type { CheckResult } from '../../core/judgement/result.js';
import { codeKey } from '../../core/people/code-key.js';
import type { Person } from '../../core/people/person.js';
import { REGISTER_COLUMNS, registerCellsFinder } from '../../core/judgement/register-cells.js';
import { rowAsStanding } from '../../core/reading/value-as-standing.js';
import { identityOf, type PlannedRow } from '../../core/moving-rows/align-rows.js';
import { DISTANCE, findStagedApart } from '../../core/moving-rows/staged-rows.js';
import type { TabWrite } from '../../core/moving-rows/written.js';
import { textOf } from '../../core/reading/cell-text.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { makeRoom } from '../../google/add-rows.js';
import { readTab } from '../../google/read-tab.js';
import { writeBeside } from '../../google/write-beside.js';
import { gatherLeftRows, gatherRows, noteStaging } from '../../session/gather-rows.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import { stateWord } from './show-row-statuses.js';

const cellOf = (row: readonly RawCell[], index: number | undefined): RawCell => row[index ?? -1] ?? '';
const codeOf = (row: readonly RawCell[], at: ColumnIndices): string => codeKey(textOf(cellOf(row, at['code'])));

type CellsOf = (person: Person) => readonly RawCell[];

/** People who have no row yet, each once. */
function newPeople(tab: RawTab, at: ColumnIndices, people: readonly Person[]): Person[] {
  const known = new Set(tab.cells.slice(1).map((row) => codeOf(row, at)));
  return people.filter(({ code }) => {
    const key = code === null ? '' : codeKey(code);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/**
 * Rows for people who have none, written far below everybody, where no row of the register is overwritten whatever the officer
 * inserts or sorts meanwhile. Decisions are the officer's, so `Quyết định` stays blank.
 */
function appendPeople(
  tab: RawTab,
  ours: readonly string[],
  people: readonly Person[],
  cellsOf: CellsOf,
  growTo: (lastRow: number) => void,
): readonly TabWrite[] {
  const at = locateColumns('delegates', tab.cells[0] ?? []);
  const added = at['code'] === undefined ? [] : newPeople(tab, at, people);
  if (added.length === 0) return [];
  const columns = ['code', ...ours].flatMap((key, cell) => {
    const index = at[key];
    return index === undefined ? [] : [{ key, index, cell }];
  });
  const first = tab.cells.length + 1 + DISTANCE;
  growTo(first + added.length);
  const rows = added.map((person, i) => {
    const cells = [person.code ?? '', ...cellsOf(person)];
    return { row: first + i, cells: columns.map(({ cell }) => cells[cell] ?? '') };
  });
  return [{ columns, rows }];
}

/** What should stand beside every code: an orphan keeps what it shows, as text, which every cell gives back as it was written. */
function planRows(tab: RawTab, ours: readonly string[], people: readonly Person[], cellsOf: CellsOf): PlannedRow[] {
  const at = locateColumns('delegates', tab.cells[0] ?? []);
  const byCode = new Map(people.flatMap((person) => (person.code === null ? [] : [[codeKey(person.code), person]])));
  const kept = tab.cells.slice(1).map((row): PlannedRow => {
    const person = byCode.get(codeOf(row, at));
    const cells = person === undefined ? ours.map((key) => textOf(cellOf(row, at[key]))) : cellsOf(person);
    return { identity: identityOf([cellOf(row, at['code'])]), cells };
  });
  const added = newPeople(tab, at, people);
  const appended = added.map((person) => ({ identity: identityOf([person.code ?? '']), cells: cellsOf(person) }));
  return [...kept, ...appended];
}

/** Moves new rows up to the others as whole rows, and those that a check which died has left below. */
function gatherRegister({ spreadsheet }: OpenWorkbook, tab: RawTab, gather: typeof gatherRows): RawTab {
  const sheet = spreadsheet.sheets.get('delegates');
  if (sheet === undefined) return tab;
  const find = (now: RawTab) => {
    const at = locateColumns('delegates', now.cells[0] ?? []);
    return findStagedApart(now, (row) => codeOf(row, at) !== '');
  };
  return gather(sheet, 'delegates', tab, () => readTab(spreadsheet, 'delegates') ?? tab, find);
}

/**
 * Keeps the register in step: a row for every code, and beside the code what one decides by, as Đề cử and Khách mời have it now.
 * Nothing of the officer's is touched. False when other people's moves did not let it settle.
 */
export function keepRegister(
  open: OpenWorkbook,
  tab: RawTab | undefined,
  { people, workbook, findings }: Pick<CheckResult, 'people' | 'workbook' | 'findings'>,
): boolean {
  if (tab === undefined) return true;
  if (locateColumns('delegates', tab.cells[0] ?? [])['code'] === undefined) return false;
  const now = gatherRegister(open, tab, gatherLeftRows);
  const at = locateColumns('delegates', now.cells[0] ?? []);
  const columns = REGISTER_COLUMNS.filter((key) => at[key] !== undefined);
  const find = registerCellsFinder(workbook, findings, (state) => stateWord(state, open));
  const cellsOf: CellsOf = (person) => {
    const cells = rowAsStanding(open.names, 'delegates', find(person));
    return columns.map((key) => cells[key]);
  };
  const sheet = open.spreadsheet.sheets.get('delegates');
  const growTo = (lastRow: number): void => {
    if (sheet !== undefined) makeRoom(sheet, lastRow);
  };
  const isGrowing = newPeople(now, at, people).length > 0;
  if (isGrowing) noteStaging('delegates');
  const done = writeBeside(open.spreadsheet, 'delegates', now, {
    columns,
    rows: planRows(now, columns, people, cellsOf),
    identify: (row, { code }) => identityOf([cellOf(row, code)]),
    append: (current) => appendPeople(current, columns, people, cellsOf, growTo),
  });
  if (isGrowing) gatherRegister(open, done.tab, gatherRows);
  return done.settled;
}
