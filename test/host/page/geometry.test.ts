import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_HEIGHT, geometryOf, rowAt, targetOf, visibleRows } from '../../../src/host/page/browser/geometry.js';
import type { TabView } from '../../../src/host/page/wire.js';

const tab = (rows: number, heights: Readonly<Record<number, number>> = {}): TabView => ({
  id: 1,
  name: 'Đề cử',
  rows,
  widths: [90, 0, 120],
  heights,
  frozenRows: 1,
  frozenColumns: 0,
  coloursNotShown: 0,
  editable: true,
});

describe('where rows and columns lie', () => {
  it('adds up heights and widths, hidden ones as nothing', () => {
    const { tops, lefts } = geometryOf(tab(3, { 1: 43, 2: 0 }));
    expect([...tops]).toEqual([0, 43, 43, 43 + ROW_HEIGHT]);
    expect([...lefts]).toEqual([0, 90, 90, 210]);
  });

  it('finds the row at any height', () => {
    const heights = fc.dictionary(fc.integer({ min: 1, max: 300 }).map(String), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(heights, fc.nat(9000), (given, height) => {
        const geometry = geometryOf(tab(300, given));
        const row = rowAt(geometry, height);
        const inside = Math.min(height, (geometry.tops[300] ?? 0) - 1);
        expect(geometry.tops[row - 1]).toBeLessThanOrEqual(inside);
        expect(geometry.tops[row]).toBeGreaterThan(inside);
      }),
    );
  });

  it('draws some fifty rows of ten thousand', () => {
    const { from, to } = visibleRows(geometryOf(tab(10_000)), 1, 120_000, 700);
    expect(from).toBeLessThan(5002);
    expect(to).toBeGreaterThan(5030);
    expect(to - from).toBeLessThan(60);
  });

  it.each([
    ['#gid=12&range=AB7', { tab: 12, row: 7, column: 28 }],
    ['#gid=0', { tab: 0, row: 1, column: 1 }],
    ['https://docs.google.com/document/d/x/edit', null],
    ['javascript:alert(1)', null],
  ])('%s', (link, target) => {
    expect(targetOf(link)).toEqual(target);
  });
});
