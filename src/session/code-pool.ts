import { codeKey } from '../core/people/code-key.js';
import { textOf } from '../core/reading/cell-text.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { PeopleTab } from '../core/contract/people-tabs.js';
import type { TabKey } from '../core/contract/tabs.js';
import { buildCode, type CodePrefix } from '../core/people/codes.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { deleteProperty, randomSource, readProperty } from '../google/properties.js';
import { readTab } from '../google/read-tab.js';
import { keepNote } from './keep-note.js';

const KEY = 'codes';
/** Twelve rows pasted at once by every unit, and some. */
const SIZE = 200;
const LOW = 50;

/** Codes of Đề cử laid by, that nobody bears and nobody bore. */
function readPool(): string[] {
  return (readProperty(KEY) ?? '').split(' ').filter((code) => code !== '');
}

/** Every code of a tab, as a code key. */
function readCodes(spreadsheet: OpenSpreadsheet, key: TabKey): string[] {
  const [header = [], ...rows] = readTab(spreadsheet, key)?.cells ?? [];
  const index = locateColumns(key, header)['code'];
  return index === undefined ? [] : rows.map((row) => codeKey(textOf(row[index])));
}

function makeCodes(prefix: CodePrefix, count: number, taken: Iterable<string>): string[] {
  const random = randomSource();
  const keys = new Set(taken);
  return Array.from({ length: Math.max(0, count) }, () => {
    const code = buildCode(prefix, random, keys);
    keys.add(codeKey(code));
    return code;
  });
}

/** The codes of people who are no longer in Đề cử or Khách mời stay in the register and in the log. */
const readPast = (spreadsheet: OpenSpreadsheet): string[] => [
  ...readCodes(spreadsheet, 'delegates'),
  ...readCodes(spreadsheet, 'log'),
];

function enlarge(
  spreadsheet: OpenSpreadsheet,
  pool: readonly string[],
  size: number,
  known: Iterable<string>,
): string[] {
  const taken = [...known, ...pool.map(codeKey), ...readPast(spreadsheet)];
  return [...pool, ...makeCodes('ĐC', size - pool.length, taken)];
}

/**
 * Lays codes of Đề cử by when few are left, so that an edited row gets one without the register and the log being read.
 * Under the document's lock, as all of this file.
 */
export function fillPool(spreadsheet: OpenSpreadsheet): void {
  const pool = readPool();
  if (pool.length < LOW) keepNote('codes', KEY, enlarge(spreadsheet, pool, SIZE, []).join(' '));
}

/** Takes codes for new rows of Đề cử. `known` are the code keys that stand there now: people may have typed one of ours. */
function drawFromPool(spreadsheet: OpenSpreadsheet, count: number, known: ReadonlySet<string>): string[] {
  const free = readPool().filter((code) => !known.has(codeKey(code)));
  const pool = free.length >= count ? free : enlarge(spreadsheet, free, count + SIZE, known);
  // Anywhere in it: two edits answered at one moment, where a trigger gets no lock, hardly ever take the same.
  const start = randomSource()(pool.length - count + 1);
  const drawn = pool.slice(start, start + count);
  // Before the cells are written: dying in between loses a code, but none is ever given twice.
  const left = [...pool.slice(0, start), ...pool.slice(start + count)];
  // A pool that still has what was drawn might give it twice: without one, codes are made beside those that anybody ever bore.
  if (!keepNote('codes', KEY, left.join(' '))) deleteProperty(KEY);
  return drawn;
}

/**
 * Codes that nobody bears and nobody bore, for new rows of a tab.
 *
 * @param known the code keys that stand in the tab now
 */
export function drawCodes(
  spreadsheet: OpenSpreadsheet,
  key: PeopleTab,
  count: number,
  known: ReadonlySet<string>,
): string[] {
  if (count === 0) return [];
  if (key === 'nominations') return drawFromPool(spreadsheet, count, known);
  return makeCodes('KM', count, [...known, ...readPast(spreadsheet)]);
}
