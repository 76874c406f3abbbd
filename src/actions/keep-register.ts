import { codeKey } from '../core/list/code-key.js';
import type { Person } from '../core/list/person.js';
import { identityOf, type PlannedRow } from '../core/sync/align-rows.js';
import type { TabWrite } from '../core/sync/written.js';
import { textOf } from '../core/tables/cell-text.js';
import { locateColumns, type ColumnIndices } from '../core/tables/find-columns.js';
import type { RawCell, RawTab } from '../core/tables/sheet-data.js';
import { writeBeside } from '../google/write-beside.js';
import type { OpenWorkbook } from './open-workbook.js';
import { clearRegisterJournal, keepRegisterJournal, recallRegister } from './register-journal.js';

const COMPUTED = ['name', 'unit', 'class'] as const;

const cellOf = (row: readonly RawCell[], index: number | undefined): RawCell => row[index ?? -1] ?? '';
const codeOf = (row: readonly RawCell[], at: ColumnIndices): string => codeKey(textOf(cellOf(row, at['code'])));

const personCells = (person: Person): RawCell[] => [person.name ?? '', person.unit ?? '', person.class ?? ''];

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

/** Rows below the last one for people who have none; decisions are the officer's, so `Quyết định` stays blank. */
function appendPeople(tab: RawTab, people: readonly Person[]): readonly TabWrite[] {
  const at = locateColumns('delegates', tab.cells[0] ?? []);
  const added = at['code'] === undefined ? [] : newPeople(tab, at, people);
  if (added.length === 0) return [];
  const columns = ['code', ...COMPUTED].flatMap((key, cell) => {
    const index = at[key];
    return index === undefined ? [] : [{ key, index, cell }];
  });
  const rows = added.map((person, i) => {
    const cells = [person.code ?? '', ...personCells(person)];
    return { row: tab.cells.length + 1 + i, cells: columns.map(({ cell }) => cells[cell] ?? '') };
  });
  return [{ columns, rows }];
}

/** What should stand beside every code: an orphan keeps what it shows, as text, which every cell gives back as it was written. */
function planRows(tab: RawTab, at: ColumnIndices, people: readonly Person[], added: readonly Person[]): PlannedRow[] {
  const byCode = new Map(people.flatMap((person) => (person.code === null ? [] : [[codeKey(person.code), person]])));
  const kept = tab.cells.slice(1).map((row): PlannedRow => {
    const person = byCode.get(codeOf(row, at));
    const cells = person === undefined ? COMPUTED.map((key) => textOf(cellOf(row, at[key]))) : personCells(person);
    return { identity: identityOf([cellOf(row, at['code'])]), cells };
  });
  const appended = added.map((person) => ({ identity: identityOf([person.code ?? '']), cells: personCells(person) }));
  return [...kept, ...appended];
}

/**
 * Keeps the register in step: a row for every code, name, unit and class refreshed beside the code. Nothing of the
 * officer's is touched. False when other people's moves did not let it settle.
 */
export function keepRegister(open: OpenWorkbook, tab: RawTab | undefined, people: readonly Person[]): boolean {
  const lacks = ['code', ...COMPUTED].some((key) => locateColumns('delegates', tab?.cells[0] ?? [])[key] === undefined);
  if (tab === undefined || lacks) return true;
  const now = recallRegister(open.spreadsheet, tab);
  const at = locateColumns('delegates', now.cells[0] ?? []);
  const added = newPeople(now, at, people);
  if (added.length > 0)
    keepRegisterJournal(
      now,
      added.map(({ code }) => code ?? ''),
    );
  const settled = writeBeside(open.spreadsheet, 'delegates', now, {
    columns: COMPUTED,
    rows: planRows(now, at, people, added),
    identify: (row, { code }) => identityOf([cellOf(row, code)]),
    append: (current) => appendPeople(current, people),
  });
  if (settled) clearRegisterJournal();
  return settled;
}
