import { describe, expect, it } from '@jest/globals';
import { codedRows } from '../../../src/core/moving-rows/coded-rows.js';
import { buildJournal, recallCodes } from '../../../src/core/moving-rows/recall-codes.js';
import { locateColumns } from '../../../src/core/reading/find-columns.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';

const read = (header: readonly string[], ...rows: readonly (readonly RawCell[])[]) =>
  codedRows('nominations', rows, 2, locateColumns('nominations', header));

const HEADER = ['Mã', 'Đơn vị', 'Họ và tên', 'Kết quả kiểm tra'];

describe('codedRows', () => {
  it('a row is known again when columns have changed places, beside what we wrote', () => {
    const [before] = read(HEADER, ['ĐC-AAAA', 'Thôn Đông', 'An', '']);
    const [after] = read(['Họ và tên', 'Kết quả kiểm tra', 'Đơn vị', 'Mã'], ['An', 'Đủ', 'Thôn Đông', 'ĐC-AAAA']);
    expect(after).toEqual(before);
  });

  it('a code goes back to its row beside a column of somebody’s own that counts the rows', () => {
    const header = [...HEADER, 'Thứ tự'];
    const had = read(header, ['ĐC-AAAA', 'Thôn Đông', 'An', '', 2]);
    const now = read(header, ['', '', '', '', 2], ['', 'Thôn Đông', 'An', '', 3]);
    expect(recallCodes(now, buildJournal(had, [])).map(({ code, row }) => [code, row])).toEqual([['ĐC-AAAA', 3]]);
  });

  it('a row with nothing of people is no row, a code alone is one', () => {
    expect(read(HEADER, ['', '', '', 'Đủ'], ['ĐC-AAAA', '', '', ''])).toMatchObject([{ row: 3, code: 'ĐC-AAAA' }]);
  });
});
