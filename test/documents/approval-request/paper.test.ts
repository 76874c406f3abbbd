import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../src/core/contract/lists-of-values.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { day } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { wholeConference } from '../whole-conference.js';

const whole = wholeConference(70, 30);
const make = (over: WorkbookParts = {}, check: Parameters<typeof buildCheck>[1] = {}) =>
  makeDocument('approvalRequest', buildCheck({ ...whole, ...over }, check));
const textOf = (bytes: Uint8Array) => readText(readBody(bytes)).filter((line) => line.trim() !== '');
const decide = (decision: Decision): WorkbookParts => ({
  delegates: (whole.delegates ?? []).map((row) => ({ ...row, decision, approvedBy: null, approvedOn: null })),
});

describe('R-VI-2, R-II-4.1-b: the request to approve the list', () => {
  it('says what it is, to whom it goes, and ends as an official paper does', () => {
    const text = textOf(make().bytes);
    expect(text).toEqual(
      expect.arrayContaining([
        'Số:        /TTr-UBND',
        'TỜ TRÌNH',
        'Về việc phê duyệt danh sách đại biểu dự',
        'Kính gửi: Ban Thường vụ Đảng ủy xã',
        'Ủy ban nhân dân xã Đại Sơn kính trình Ban Thường vụ Đảng ủy xã xem xét, phê duyệt (Danh sách tại Phụ lục kèm theo)./.',
        'DANH SÁCH ĐẠI BIỂU ĐỀ NGHỊ PHÊ DUYỆT',
      ]),
    );
    const settings = { ...whole.settings, addressees: { approvalRequest: ['Thường trực Đảng ủy xã'] } };
    expect(textOf(make({ settings }).bytes)).toContain('Kính gửi: Thường trực Đảng ủy xã');
  });

  it('R-II-4.1-f: gives the shares of exemplars, of leaders and guests, of women, with a comma', () => {
    expect(textOf(make().bytes).find((line) => line.startsWith('Đề nghị phê duyệt 100'))).toMatch(
      /tối đa 150 đại biểu\), trong đó: điển hình tiên tiến 70 \(70,0\u00a0%\); lãnh đạo và khách mời 30 \(30,0\u00a0%\); nữ \d+ \(\d+,\d\u00a0%\)\.$/,
    );
  });

  it('R-II-4.1-g: counts the units that nominated, and those of them that met', () => {
    const reviews = [
      { unit: 'Thôn Mỗ Đoạn', heldOn: day('2025-08-10') },
      { unit: 'Thôn Mỗ Đoạn', heldOn: day('2025-08-11') },
      { unit: 'Thôn Hương Quất', heldOn: null },
      { unit: 'Thôn không đề cử ai', heldOn: day('2025-08-10') },
    ];
    expect(textOf(make({ reviews }).bytes)).toContain(
      'Có 05 thôn, cơ quan, đơn vị đề cử 70 tập thể, hộ gia đình, cá nhân điển hình tiên tiến; 01/05 đơn vị đã họp bình xét công khai, dân chủ.',
    );
  });

  it('is about those Đề nghị, and no draft because they are not approved nor locked', () => {
    const made = make(decide('Đề nghị'), { lock: null });
    expect(made.draftReasons).toEqual([]);
    expect(textOf(made.bytes).at(-1)).toMatch(/^Danh sách có 100 đại biểu; trong đó nữ \d+; .*\.\/\.$/);
  });

  it('leaves out who is in reserve or refused', () => {
    expect(textOf(make(decide('Dự bị')).bytes)).toContain(
      'Danh sách có 0 đại biểu; trong đó nữ 0; điển hình tiên tiến 0, lãnh đạo 0, khách mời 0./.',
    );
  });

  it('R-II-4.2: is a draft over the cap', () => {
    const settings = { ...whole.settings, 'list.cap': 99 };
    expect(make({ settings }).draftReasons).toEqual([{ code: 'overCap', params: { count: 100, cap: 99 } }]);
  });
});
