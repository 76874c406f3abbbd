import { describe, expect, it } from '@jest/globals';
import { findStatusFixes, pairKey, type StatusPair } from '../../../src/core/moving-rows/status-fixes.js';
import { locateColumns } from '../../../src/core/reading/find-columns.js';
import type { RawTab } from '../../../src/core/contract/sheet-data.js';

const OURS: StatusPair = ['Thiếu 1 mục', 'Còn thiếu: Năm sinh.'];

const tabOf = (state: string, advice: string): RawTab => ({
  name: 'Đề cử',
  cells: [
    ['Họ và tên', 'Kết quả kiểm tra', 'Cần bổ sung'],
    ['Trần Văn Thử', state, advice],
  ],
});

const fixes = (state: string, advice: string) => {
  const tab = tabOf(state, advice);
  const at = locateColumns('nominations', tab.cells[0] ?? []);
  return findStatusFixes(tab, at, () => ['Đủ', ''], { pairs: new Set([pairKey(OURS)]), contents: new Set() });
};

describe('R-I-2-b: words of one edit that landed beside another row', () => {
  it.each([
    ['both where they belong', ...OURS],
    ['the advice in the column of the state, because columns moved', OURS[1], 'Còn thiếu: Lĩnh vực.'],
    ['the state in the column of the advice', 'Cần sửa', OURS[0]],
  ])('are put right: %s', (_, state, advice) => {
    expect(fixes(state, advice)).toEqual([{ row: 2, cells: ['Đủ', ''] }]);
  });

  it.each([
    ['what the last check wrote', 'Cần sửa', 'Còn thiếu: Lĩnh vực.'],
    ['the same state with other advice', OURS[0], 'Còn thiếu: Lĩnh vực.'],
    ['nothing', '', ''],
  ])('are not %s', (_, state, advice) => {
    expect(fixes(state, advice)).toEqual([]);
  });
});
