import { formatA1 } from '../../src/host/model/area.js';
import { clearTab, deleteColumn, dragColumn, insertColumn, renameColumn, renameTab } from './column-edits.js';
import type { Cell } from '../../src/host/model/workbook.js';
import { columnOf, findColumn, put, sheetOf, tagAt, textAt } from './grid.js';
import { DECISIONS, fillRow, typedCell } from './people.js';
import { HAMLET_HEAD, OFFICER, type TaggedTab } from './template.js';
import { lastRow, tagRow, type World } from './world.js';

/** Something that one person does. Cells are put directly: their onEdit waits for the lock and comes afterwards. */
type Edit = (world: World) => void;

const anyRow = (world: World, tab: TaggedTab): number => world.draw.between(2, Math.max(2, lastRow(world, tab)));

const person = (world: World, tab: TaggedTab) => world.host.person(tab === 'nominations' ? HAMLET_HEAD : OFFICER);

const insert =
  (tab: TaggedTab): Edit =>
  (world) =>
    person(world, tab).insertRows(sheetOf(world.host.workbook, tab).name, anyRow(world, tab), world.draw.between(1, 2));

const remove =
  (tab: 'nominations' | 'guests'): Edit =>
  (world) => {
    if (lastRow(world, tab) > 4)
      person(world, tab).deleteRows(sheetOf(world.host.workbook, tab).name, anyRow(world, tab), 1);
  };

const sort =
  (tab: TaggedTab, keys: readonly [string, ...string[]]): Edit =>
  (world) => {
    const sheet = sheetOf(world.host.workbook, tab);
    const rows = lastRow(world, tab) - 1;
    if (rows < 2) return;
    const a1 = formatA1({ row: 2, column: 1, rows, columns: sheet.rows[0]?.length ?? 1 });
    const column = findColumn(sheet, tab, world.draw.pick(keys));
    if (column !== null) person(world, tab).sortRange(sheet.name, a1, column + 1, world.draw.chance(50));
  };

const isBlank = (cells: readonly (Cell | undefined)[] | undefined): boolean =>
  cells?.every((cell) => cell === undefined || cell.value === '') ?? true;

/** A blank row, one of those inserted in between if there is any. */
function blankRow(world: World, tab: 'nominations' | 'guests'): number {
  const rows = Array.from(sheetOf(world.host.workbook, tab).rows);
  const at = rows.findIndex((row, i) => i > 0 && isBlank(row));
  return at < 0 || world.draw.chance(30) ? lastRow(world, tab) + 1 : at + 1;
}

const add =
  (tab: 'nominations' | 'guests'): Edit =>
  (world) => {
    if (world.cleared.has(tab)) return;
    const row = blankRow(world, tab);
    fillRow(sheetOf(world.host.workbook, tab), tab, row, world.draw);
    tagRow(world, tab, row);
  };

/** The whole row, code, state and all. */
const copy: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, 'nominations');
  const from = anyRow(world, 'nominations');
  const tag = tagAt(sheet, from);
  const bearer = world.bearers.nominations.get(tag);
  if (bearer === undefined) return;
  const to = blankRow(world, 'nominations');
  sheet.rows[to - 1] = Array.from(sheet.rows[from - 1] ?? [], (cell) => cell && { ...cell });
  world.watch?.copied(sheet.rows[from - 1] ?? [], sheet.rows[to - 1] ?? []);
  world.copied.set(tagRow(world, 'nominations', to, bearer), tag);
};

const type: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, 'nominations');
  const row = anyRow(world, 'nominations');
  const tag = tagAt(sheet, row);
  const bearer = world.bearers.nominations.get(tag);
  const [key, value] = typedCell(world.draw);
  const column = findColumn(sheet, 'nominations', key);
  if (bearer === undefined || column === null) return;
  const times = (world.retyped.get(tag) ?? 0) + 1;
  world.retyped.set(tag, times);
  // Beyond recognition within seconds: it may lose its code, and then gets a new one.
  if (times > 1) world.bearers.nominations.set(tag, { ...bearer, loose: true });
  put(sheet, row, column, value);
};

/** Everything in the row that a person can see as theirs, the code too. */
const clear: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, 'nominations');
  const row = anyRow(world, 'nominations');
  const tag = tagAt(sheet, row);
  const bearer = world.bearers.nominations.get(tag);
  if (bearer === undefined) return;
  const words = ['check', 'toFix'].map((key) => findColumn(sheet, 'nominations', key));
  sheet.rows[0]?.forEach((_, column) => {
    if (!words.includes(column)) put(sheet, row, column, '');
  });
  world.bearers.nominations.set(tag, { ...bearer, loose: true });
};

const meet: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, 'reviews');
  put(sheet, world.draw.between(2, 3), columnOf(sheet, 'reviews', 'present'), world.draw.pick([20, 45, '']));
};

const decide: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, 'delegates');
  const row = anyRow(world, 'delegates');
  if (textAt(sheet, row, columnOf(sheet, 'delegates', 'code')) === '') return;
  put(sheet, row, columnOf(sheet, 'delegates', 'decision'), world.draw.pick(DECISIONS));
};

const EDITS: readonly (readonly [readonly [name: string, Edit], weight: number])[] = [
  [['sort Đề cử', sort('nominations', ['name', 'unit', 'birthYear', 'code', 'check'])], 25],
  [['insert in Đề cử', insert('nominations')], 18],
  [['delete in Đề cử', remove('nominations')], 10],
  [['type', type], 15],
  [['add a nominee', add('nominations')], 8],
  [['copy a row', copy], 8],
  [['clear a row', clear], 2],
  [['type in Bình xét', meet], 3],
  [['sort Đại biểu', sort('delegates', ['code', 'name', 'decision', 'unit'])], 8],
  [['decide', decide], 5],
  [['add a guest', add('guests')], 2],
  [['insert in Khách mời', insert('guests')], 3],
  [['sort Khách mời', sort('guests', ['name', 'code'])], 4],
  [['delete in Khách mời', remove('guests')], 1],
  [['insert in Đại biểu', insert('delegates')], 2],
  [['insert a column', insertColumn], 12],
  [['delete a column', deleteColumn], 5],
  [['drag a column', dragColumn], 7],
  [['rename a column', renameColumn], 3],
  [['rename a tab', renameTab], 2],
  [['clear a tab', clearTab], 1],
];

/** Lets somebody do something; says what. */
export function editSomething(world: World): string {
  const [name, edit] = world.draw.weighted(EDITS, ['type', type] as const);
  const act = (): void => edit(world);
  if (world.watch === null) act();
  else world.watch.follow(act);
  return name;
}
