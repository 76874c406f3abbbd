import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../../src/core/reading/cell-text.js';
import type { Column, TabShape } from '../../../src/core/contract/column.js';
import { englishOf } from '../../../src/core/contract/english-values.js';
import { FIXED_LISTS, type FixedListName } from '../../../src/core/contract/lists-of-values.js';
import { settings as shipped } from '../../../src/core/contract/shipped/shipped-settings.js';
import { TABS } from '../../../src/core/contract/tabs.js';

const CONTRACT = readFileSync(new URL('../../../docs/workbook.md', import.meta.url), 'utf8');

const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).map((cell) => cell.trim());
const LINES = CONTRACT.split('\n').filter((line) => line.startsWith('| '));

/** The table's line about a tab: its second and third cell. */
function lineOf({ vi, en }: TabShape): { readonly required: boolean; readonly columns: string } {
  const line = LINES.map(cellsOf).find(([, name = '']) => name.replace(' (output)', '') === `${vi} / ${en}`);
  return { required: line?.[2] === 'R', columns: line?.[3] ?? 'none' };
}

/** A column as the contract writes it: what is said of it in brackets is left out. */
const written = ({ vi, en, required, computed, optional }: Column): string =>
  [computed === true && 'C', optional === true && 'O', `\`${vi}\``, '/', en, required === true && '**R**']
    .filter((part) => part !== false)
    .join(' ');

const toldOf = (columns: string): string[] =>
  columns.split(' · ').map((one) => one.replace(/ \((?!trước)[^)]*\)/g, '').trim());

const FREE = new Set(['guide', 'overview', 'questions', 'lock']);
const JUDGED = Object.entries<TabShape>(TABS).filter(([key]) => !FREE.has(key));

describe('the contract (docs/workbook.md)', () => {
  it.each(JUDGED)('%s: the same columns, in both languages, as the program has', (_, shape) => {
    expect(lineOf(shape).required).toBe(shape.required === true);
    expect(toldOf(lineOf(shape).columns)).toEqual(Object.values(shape.columns).map(written));
  });

  it('names the tabs with a layout of their own', () => {
    for (const { vi, en } of [TABS.guide, TABS.overview, TABS.questions, TABS.lock]) {
      expect(CONTRACT).toContain(`${vi} / ${en}`);
    }
  });

  const fixed = Object.keys(FIXED_LISTS).filter((name) => name !== 'attribute') as FixedListName[];
  it.each(fixed)('%s: every fixed value with its English one', (list) => {
    const values = CONTRACT.slice(CONTRACT.indexOf('Fixed values'), CONTRACT.indexOf('Settings keys')).replace(
      /\s+/g,
      ' ',
    );
    for (const value of FIXED_LISTS[list]) {
      const english = englishOf(list, value);
      expect(values).toContain(english === value ? value : `${value} / ${english}`);
    }
  });

  it('lists every key of Thiết lập', () => {
    const told = CONTRACT.slice(CONTRACT.indexOf('Settings keys'), CONTRACT.indexOf('## Counting'));
    const keys = shipped.map(({ key }) => textOf(key).replace(/^(recipients|addressee)\..*/, '$1.<document>'));
    for (const key of keys) expect(told).toContain(`\`${key}\``);
    const names = [...told.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z<>]+)?)`/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !keys.includes(name))).toEqual([]);
  });
});
