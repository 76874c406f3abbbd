import { describe, expect, it } from '@jest/globals';
import type { LockChange } from '../../../src/core/lock/lock-changes.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { buildCheck, lockAsIs } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { wholeConference } from '../whole-conference.js';

const whole = wholeConference(20, 10);
const CHANGES: readonly LockChange[] = [
  { kind: 'edited', code: 'ĐC-2', name: 'Lê An', cells: [{ column: 'position', before: '', after: 'Trưởng thôn' }] },
  { kind: 'added', code: 'KM-9', name: 'Đỗ Bình' },
  { kind: 'replaced', code: 'ĐC-90', name: 'Vũ Cường', by: { code: 'ĐC-1', name: 'Bùi Dung' } },
  { kind: 'dropped', code: 'ĐC-91', name: 'Hà Giang', decision: 'Loại' },
];
function make(changes: readonly LockChange[] | null) {
  const check = buildCheck(whole);
  return makeDocument('adjustmentList', {
    ...check,
    lock: changes === null ? null : { ...lockAsIs(check), changes },
  });
}
const textOf = (changes: readonly LockChange[]) => readText(readBody(make(changes).bytes));

describe('R-VI-2: the list of what changed since the lock', () => {
  it('tells every change once, by kind, and adds up', () => {
    const text = textOf(CHANGES);
    expect(text).toEqual(
      expect.arrayContaining([
        'A. THAY NGƯỜI (01 trường hợp)',
        'Thay bằng: Bùi Dung',
        'B. RÚT KHỎI DANH SÁCH (01 đại biểu)',
        'C. BỔ SUNG (01 đại biểu)',
        'D. SỬA THÔNG TIN (01 đại biểu)',
        'Chức vụ: “(trống)” sửa thành “Trưởng thôn”',
      ]),
    );
    expect(text.find((line) => line.startsWith('Danh sách đã chốt'))).toMatch(
      /có 30 đại biểu\. Từ đó đến nay: thay 01, rút 01, bổ sung 01, sửa thông tin 01\.$/,
    );
    expect(text).toContain(
      'Sau điều chỉnh, danh sách có 30 đại biểu: điển hình tiên tiến 20, lãnh đạo 04, khách mời 06./.',
    );
  });

  it('is no draft because of the changes that it tells', () => {
    expect(make(CHANGES).draftReasons).toEqual([]);
  });

  it('is a draft without a lock, and where nothing has changed', () => {
    expect(make(null).draftReasons.map(({ code }) => code)).toEqual(['listNotClosed']);
    expect(make([]).draftReasons).toMatchObject([{ code: 'own', params: { what: 'nothingChanged' } }]);
    expect(textOf([]).join('\n')).not.toContain('THAY NGƯỜI');
  });
});
