import { describe, expect, it } from '@jest/globals';
import { pairRows } from '../../../src/core/moving-rows/pair-rows.js';
import type { RawTab } from '../../../src/core/contract/sheet-data.js';

/** Name, unit, story, and the column that a write of ours has hit. */
const tabOf = (...rows: readonly (readonly string[])[]): RawTab => ({
  name: 'Đề cử',
  cells: [['Họ và tên', 'Đơn vị', 'Thành tích', 'Đồng ý'], ...rows],
});
const MAU = ['Mẫu', 'Mỗ Đoạn', 'Hiến đất', 'Có'];
const THU = ['Thử', 'Bỉnh Di', 'Nuôi cá', 'Không'];
const HOA = ['Hòa', 'Liêu Xá', 'Nuôi ong', 'Có'];
const HIT = 'Thiếu 2 mục';
const hit = (row: readonly string[], ...retyped: readonly string[]) => [
  ...retyped,
  ...row.slice(retyped.length, 3),
  HIT,
];

const pair = (before: RawTab, now: RawTab) =>
  pairRows(before, now, [0, 1, 2, 3], () => false, [(column) => column === 3]).slice(1);

describe('R-I-2-b: rows are known again after a write of ours that went beside its column', () => {
  const before = tabOf(MAU, THU, HOA);
  it.each([
    ['sorted meanwhile', tabOf(hit(HOA), hit(MAU), hit(THU)), [3, 1, 2]],
    ['two of three cells as they were', tabOf(hit(MAU), hit(THU, 'Thử Văn'), hit(HOA)), [1, 2, 3]],
    ['nothing as it was, between two that are known', tabOf(hit(MAU), hit(THU, 'A', 'B', 'C'), hit(HOA)), [1, 2, 3]],
    ['nothing as it was, the last one', tabOf(hit(MAU), hit(THU), hit(HOA, 'A', 'B', 'C')), [1, 2, 3]],
    ['a blank row where one was deleted', tabOf(hit(MAU), ['', '', '', ''], hit(HOA)), [1, undefined, 3]],
    ['a new row among sorted ones', tabOf(hit(HOA), ['A', 'B', 'C', HIT], hit(MAU)), [3, undefined, 1]],
  ])('%s', (_, now, pairs) => {
    expect(pair(before, now)).toEqual(pairs);
  });

  it('by half of what was in the row', () => {
    const [two, other] = [
      ['Mẫu', 'Mỗ Đoạn', '', 'Có'],
      ['Thử', 'Bỉnh Di', '', ''],
    ];
    expect(pair(tabOf(two, other), tabOf(['Thử', 'Bỉnh Di', '', HIT], ['Mẫu Thị', 'Mỗ Đoạn', '', HIT]))).toEqual([
      2, 1,
    ]);
  });

  it('of two alike by the one that more is kept of', () => {
    const [old, like] = [
      ['Mẫu', 'Mỗ Đoạn', 'Hiến đất', 'Có'],
      ['Mẫu', 'Mỗ Đoạn', 'Nuôi cá', 'Không'],
    ];
    const now = tabOf(['Mẫu', 'Mỗ Đoạn', 'Nuôi cá', HIT], ['Mẫu', 'Mỗ Đoạn', '', HIT]);
    expect(pair(tabOf(old, like), now)).toEqual([2, 1]);
  });
});
