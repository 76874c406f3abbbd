import { describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../src/core/contract/a1.js';
import { column, sheetOf } from './lock-host.js';
import { HEAD, mayType, OPEN, OWNER, setsUp, setUpAlone, share, validates } from './shared-sheet.js';

describe('header rows of the tabs where units write', () => {
  it.each(OPEN)('%s: closed to them, not to the officer; rows stay open', async (tab) => {
    const host = await setUpAlone();
    share(host, HEAD);
    setsUp(host);
    expect([mayType(host, tab, 'B1'), mayType(host, tab, 'Z1'), mayType(host, tab, 'B2')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(mayType(host, tab, 'B1', OWNER)).toBe(true);
    expect(() => {
      host.person(HEAD).deleteColumns(tab, 2, 1);
    }).toThrow('protected');
  });

  it.each(['inserted', 'refused'] as const)('a column through them is %s: both ways nothing is lost', async (end) => {
    const host = await setUpAlone({ linesThroughProtected: end });
    share(host, HEAD);
    setsUp(host);
    const insert = () => {
      host.person(HEAD).insertColumns('Đề cử', 5, 1);
    };
    if (end === 'refused') expect(insert).toThrow('protected');
    else insert();
    const name = sheetOf(host, 'Đề cử').rows[0]?.findIndex((cell) => cell?.value === 'Họ và tên') ?? -1;
    host.person(HEAD).type('Đề cử', `${columnLetters(name)}2`, 'Nguyễn Thị Mẫu');
    host.person(HEAD).insertRows('Đề cử', 2, 1);
    host.person(HEAD).sortRange('Đề cử', 'A2:Z40', name + 1, true);
    expect(column(host, 'Đề cử', 'Mã')).toEqual([expect.stringMatching(/^ĐC-/)]);
    expect([mayType(host, 'Đề cử', 'B1'), mayType(host, 'Đề cử', 'E1')]).toEqual([false, false]);
    expect(host.triggerFailures).toEqual([]);
    expect(validates(host)).toContain('lỗi phải sửa');
    expect(column(host, 'Đại biểu', 'Họ và tên')).toEqual(['Nguyễn Thị Mẫu']);
  });

  it('are closed over columns that come later', async () => {
    const host = await setUpAlone();
    sheetOf(host, 'Vướng mắc').maxColumns = 27;
    host.person(OWNER).type('Vướng mắc', 'AA1', 'Cột của đơn vị');
    setsUp(host);
    expect(mayType(host, 'Vướng mắc', 'AA1')).toBe(false);
  });
});
