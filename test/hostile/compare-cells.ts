import { columnsOf, type TabKey } from '../../src/core/contract/tabs.js';
import { formatA1 } from '../../src/host/model/area.js';
import type { HostileBook, HostileTab } from './hostile-book.js';
import type { FileCell, FileTab } from './read-book.js';
import { isSeen, type HostileCell } from './values.js';

/** What one cell of a file holds at most (Excel's limits); the rest is kept elsewhere in ours. */
const MOST_LETTERS = 32_767;
/** Tabs that are written anew as a whole. */
const REWRITTEN: readonly (TabKey | null)[] = ['findings', 'overview', 'lock'];
/** Their results are of the day on which the file is written. */
const OF_THE_DAY = /^(?:TODAY|NOW)\(/;

/** Whether the cell is people's own, so that nothing may change it. A blank code is ours to give. */
function isHuman({ key, keys }: HostileTab, cell: HostileCell, row: number, column: number): boolean {
  if (REWRITTEN.includes(key)) return false;
  const name = keys[column] ?? null;
  if (key === null || name === null || row === 0) return true;
  const shape = columnsOf(key).find(([known]) => known === name)?.[1];
  if (shape?.computed === true) return false;
  return name !== 'code' || isSeen(cell) === true;
}

const sameValue = (meant: HostileCell['value'], found: FileCell['value']): boolean => {
  if (typeof meant === 'object') return typeof found === 'object' && found.error === meant.error;
  if (typeof meant === 'string') return found === meant.slice(0, MOST_LETTERS);
  return found === meant;
};

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

/** What became of a cell, '' when it is as it was. */
function findChange(meant: HostileCell, found: FileCell | undefined): string {
  const { formula, value, format, link } = meant;
  if (found === undefined) return value === '' && formula === undefined ? '' : `${show(value)} is gone`;
  if ((formula ?? null) !== found.formula) return `the formula ${show(formula)} is ${show(found.formula)}`;
  const fixed = formula === undefined || !(value === '' || OF_THE_DAY.test(formula));
  if (fixed && !sameValue(value, found.value)) return `${show(value)} is ${show(found.value)}`;
  if (format === 'date' && !found.isDate) return `${show(value)} is no date any more`;
  return link === undefined || link === found.link ? '' : `the link ${link} is ${show(found.link)}`;
}

/** Every cell of people that is not in the file as it was before. */
export function findChanges({ tabs }: HostileBook, after: readonly FileTab[]): readonly string[] {
  return tabs.flatMap((tab) => {
    const found = after.find(({ name }) => name === tab.name);
    if (found === undefined) return [`the tab ${tab.name} is gone`];
    return tab.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell === null || !isHuman(tab, cell, r, c)) return [];
        const change = findChange(cell, found.rows[r]?.[c]);
        const place = `${tab.name}!${formatA1({ row: r + 1, column: c + 1, rows: 1, columns: 1 })}`;
        return change === '' ? [] : [`${place} (${tab.keys[c] ?? 'another column'}): ${change}`];
      }),
    );
  });
}

/** The only formulas of ours: a link within the workbook, and the day that colours look at. */
const OURS = /^(?:HYPERLINK\("#[^"]*"[,;]"(?:[^"]|"")*"\)|TODAY\(\))$/;

/** Cells of ours that a program would compute. */
export function findFormulas({ tabs }: HostileBook, after: readonly FileTab[]): readonly string[] {
  return after.flatMap(({ name, rows }) => {
    const before = tabs.find((tab) => tab.name === name);
    return rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const formula = cell?.formula ?? null;
        const meant = before?.rows[r]?.[c] ?? null;
        if (formula === null || OURS.test(formula) || meant?.formula === formula) return [];
        return [
          `${name}!${formatA1({ row: r + 1, column: c + 1, rows: 1, columns: 1 })} holds the formula ${show(formula)}`,
        ];
      }),
    );
  });
}
