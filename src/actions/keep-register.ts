import { codeKey } from '../core/list/code-key.js';
import type { Person } from '../core/list/person.js';
import { identityOf } from '../core/sync/align-rows.js';
import { locateColumns, type ColumnIndices } from '../core/tables/find-columns.js';
import type { RawCell, RawTab } from '../core/tables/sheet-data.js';
import { readTab } from '../google/read-tab.js';
import { writeBeside } from '../google/write-beside.js';
import { writeColumns } from '../google/write-block.js';
import type { OpenWorkbook } from './open-workbook.js';

const COMPUTED = ['name', 'unit', 'class'] as const;

const cellOf = (row: readonly RawCell[], index: number | undefined): RawCell => row[index ?? -1] ?? '';
const codeOf = (row: readonly RawCell[], at: ColumnIndices): string => codeKey(String(cellOf(row, at['code'])));

const personCells = (person: Person): RawCell[] => [person.name ?? '', person.unit ?? '', person.class ?? ''];

/** Adds a row at the end for every person who has none; decisions are the officer's, so `Quyết định` stays blank. */
function appendPeople(open: OpenWorkbook, tab: RawTab, at: ColumnIndices, people: readonly Person[]): boolean {
  const sheet = open.spreadsheet.sheets.get('delegates');
  const known = new Set(tab.cells.slice(1).map((row) => codeOf(row, at)));
  const added = people.filter(({ code }) => {
    const key = code === null ? '' : codeKey(code);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  if (sheet === undefined || added.length === 0) return false;
  const rows = added.map((person): RawCell[] => [person.code ?? '', ...personCells(person)]);
  const columns = ['code', ...COMPUTED].flatMap((key, c) => {
    const index = at[key];
    return index === undefined ? [] : [{ index, cells: rows.map((row) => row[c] ?? '') }];
  });
  writeColumns(open.spreadsheet, sheet, columns, sheet.getLastRow() + 1);
  return true;
}

/**
 * Keeps the register in step: a row for every code, name, unit and class refreshed beside the code. Nothing of the
 * officer's is touched; an orphan keeps what it shows. False when other people's moves did not let it settle.
 */
export function keepRegister(open: OpenWorkbook, tab: RawTab | undefined, people: readonly Person[]): boolean {
  const at = locateColumns('delegates', tab?.cells[0] ?? []);
  if (tab === undefined || at['code'] === undefined) return true;
  const byCode = new Map(people.flatMap((person) => (person.code === null ? [] : [[codeKey(person.code), person]])));
  const appended = appendPeople(open, tab, at, people);
  const current = appended ? (readTab(open.spreadsheet, 'delegates') ?? tab) : tab;
  const computed = COMPUTED.filter((key) => at[key] !== undefined);
  const rows = current.cells.slice(1).map((row) => {
    const person = byCode.get(codeOf(row, at));
    const cells = person === undefined ? COMPUTED.map((key) => cellOf(row, at[key])) : personCells(person);
    return {
      identity: identityOf([cellOf(row, at['code'])]),
      cells: COMPUTED.flatMap((key, i) => (computed.includes(key) ? [cells[i] ?? ''] : [])),
    };
  });
  return writeBeside(open.spreadsheet, 'delegates', current, {
    columns: computed.flatMap((key) => at[key] ?? []),
    rows,
    identify: (row) => identityOf([cellOf(row, at['code'])]),
  });
}
