import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell, RawWorkbook } from '../../../src/core/contract/sheet-data.js';
import { SHIPPED } from '../../../src/core/contract/shipped/shipped.js';
import { TABS, columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';
import { NOMINEE, TODAY, anyCell, rawTab, rawWorkbook } from './raw-tab.js';

const tabKeys = Object.keys(TABS) as TabKey[];

const shipped = (tab: keyof typeof SHIPPED) => rawTab(tab, SHIPPED[tab]);
const realistic = (rows: readonly Readonly<Record<string, RawCell>>[]): RawWorkbook =>
  rawWorkbook({
    nominations: rawTab('nominations', rows),
    units: shipped('units'),
    lists: shipped('lists'),
    steps: shipped('steps'),
  });

const anyRow = fc.record(Object.fromEntries(columnsOf('nominations').map(([key]) => [key, anyCell])));
const everyCell = (raw: RawWorkbook, change: (cell: RawCell) => RawCell): RawWorkbook =>
  Object.fromEntries(
    Object.entries(raw).map(([tab, { name, cells }]) => [tab, { name, cells: cells.map((row) => row.map(change)) }]),
  );

/** The parsed workbook without the question `has`, which two readings cannot share. */
function comparable(raw: RawWorkbook) {
  const { workbook, findings } = parseWorkbook(raw, TODAY);
  return { ...workbook, has: null, findings };
}

describe('reading', () => {
  it('does not depend on the order of columns, nor on columns we do not know', () => {
    const order = fc.shuffledSubarray([...columnsOf('nominations').keys(), -1, -2], {
      minLength: columnsOf('nominations').length + 2,
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), order, (rows, indices) => {
        const raw = realistic(rows);
        const cells = raw.nominations?.cells.map((row) => indices.map((index) => row[index] ?? 'cột riêng')) ?? [];
        expect(comparable({ ...raw, nominations: { name: 'Đề cử', cells } })).toEqual(comparable(raw));
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the normal form of its text', () => {
    const decomposed = (cell: RawCell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell);
    const composed = (cell: RawCell) => (typeof cell === 'string' ? cell.normalize('NFC') : cell);
    const tidy = fc.record(
      Object.fromEntries(
        Object.entries(NOMINEE).map(([key, value]) => [key, fc.constantFrom<RawCell>('', value, 'Nử')]),
      ),
    );
    fc.assert(
      fc.property(fc.array(tidy, { maxLength: 3 }), (rows) => {
        const raw = realistic(rows);

        expect(comparable(everyCell(raw, decomposed))).toEqual(comparable(everyCell(raw, composed)));
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever stands in any cell', () => {
    const anyTab = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 6 });
    const tabs = fc.constantFrom(...tabKeys);
    fc.assert(
      fc.property(tabs, anyTab, fc.boolean(), (tab, cells, headed) => {
        const headers = columnsOf(tab).map(([, column]) => column.vi);
        const raw = rawWorkbook({ [tab]: { name: TABS[tab].vi, cells: headed ? [headers, ...cells] : cells } });
        expect(() => parseWorkbook(raw, TODAY)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
