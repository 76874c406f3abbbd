import { findTabKey } from '../../src/core/reading/find-columns.js';
import { deleteColumns, insertColumns, moveColumn } from '../../src/host/model/structure.js';
import type { Sheet } from '../../src/host/model/workbook.js';
import { findColumn, put, sheetOf } from './grid.js';
import type { World } from './world.js';

type Edit = (world: World) => void;

const TABS_OF_COLUMNS = ['nominations', 'nominations', 'nominations', 'delegates', 'guests', 'reviews'] as const;
const anyTab = (world: World): Sheet => sheetOf(world.host.workbook, world.draw.pick(TABS_OF_COLUMNS));
const anyColumn = (world: World, sheet: Sheet): number => world.draw.between(1, sheet.rows[0]?.length ?? 1);

export const insertColumn: Edit = (world) => {
  const sheet = anyTab(world);
  const at = anyColumn(world, sheet);
  insertColumns(world.host.workbook, sheet, at, world.draw.chance(80) ? 1 : 2);
  if (world.draw.chance(50)) put(sheet, 1, at - 1, `Cột thêm ${String(world.draw.between(1, 999))}`);
};

/** What a schedule cannot do without: who is who, and where its tags stand. */
const KEPT = ['code', 'name', 'unit', 'organisation', 'class', 'decision', 'subject', 'present', 'heldOn', 'minutes'];

/** A column that may go: somebody's own, one of ours, one that no rule needs. */
function looseColumn(world: World, sheet: Sheet): number {
  // By the sheet itself: somebody may have renamed the tab.
  const key = TABS_OF_COLUMNS.find((one) => sheetOf(world.host.workbook, one) === sheet);
  const kept = key === undefined ? [] : KEPT.map((name) => findColumn(sheet, key, name));
  const column = anyColumn(world, sheet);
  return kept.includes(column - 1) ? 0 : column;
}

export const deleteColumn: Edit = (world) => {
  const sheet = anyTab(world);
  const column = looseColumn(world, sheet);
  if (column > 0) deleteColumns(world.host.workbook, sheet, column, 1);
};

export const dragColumn: Edit = (world) => {
  const sheet = anyTab(world);
  moveColumn(sheet, anyColumn(world, sheet), anyColumn(world, sheet));
};

export const renameColumn: Edit = (world) => {
  const sheet = anyTab(world);
  const column = looseColumn(world, sheet);
  if (column > 0) put(sheet, 1, column - 1, `Tên khác ${String(world.draw.between(1, 999))}`);
};

/** Back again when the action is over: a check of a workbook without its tab is another story. */
export const renameTab: Edit = (world) => {
  const sheet = sheetOf(world.host.workbook, world.draw.pick(['nominations', 'guests', 'reviews'] as const));
  const { name } = sheet;
  if (findTabKey(name) === null) return;
  sheet.name = `${name} cũ`;
  world.undone.push(() => (sheet.name = name));
};

/** And taken back when the action is over. */
export const clearTab: Edit = (world) => {
  const key = world.draw.pick(['reviews', 'guests'] as const);
  const sheet = sheetOf(world.host.workbook, key);
  world.cleared.add(key);
  const held = sheet.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell === undefined ? [] : [{ cell, ...cell }])),
  );
  for (const { cell } of held) Object.assign(cell, { value: '', formula: null });
  world.undone.push(() => {
    world.cleared.delete(key);
    for (const { cell, value, formula } of held) Object.assign(cell, { value, formula });
  });
};
