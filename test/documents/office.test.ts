import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../src/core/contract/setting-values.js';
import { findOffice } from '../../src/documents/blocks/office.js';
import { DEFAULT_SETTINGS } from '../build-workbook.js';

const officeOf = (settings: Partial<Settings>) => findOffice({ ...DEFAULT_SETTINGS, ...settings }, 'resultReport');

describe('who a document comes from and goes to', () => {
  it('R-END-b: recipients lose their dashes and marks, "Như trên" and "Lưu" stand apart', () => {
    const lines = ['- Như trên;', '- UBND thành phố;', 'Sở Nội vụ thành phố', '- Lưu: VT, VHXH.'];
    const { recipients, archive } = officeOf({ recipients: { resultReport: lines } });
    expect(recipients).toEqual(['UBND thành phố', 'Sở Nội vụ thành phố']);
    expect(archive).toBe('Lưu: VT, VHXH');
  });

  it('R-END-b: recipients of another document are not this one’s', () => {
    expect(officeOf({ recipients: { invitation: ['UBND thành phố'] } })).toMatchObject({
      recipients: [],
      archive: null,
    });
  });

  it('R-END-c: a deputy signs with two lines of position', () => {
    expect(officeOf({ 'signer.position': 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' }).authority).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });

  it.each([
    ['ỦY BAN NHÂN DÂN\nXÃ ĐẠI SƠN', 'xã'],
    ['UBND PHƯỜNG LÊ THANH NGHỊ', 'phường'],
    ['ỦY BAN NHÂN DÂN\nĐẶC KHU CÁT HẢI', 'đặc khu'],
    ['', 'xã'],
  ])('R-0-c: %j is a letterhead of a %s', (letterhead, kind) => {
    expect(officeOf({ 'office.letterhead': letterhead }).communeKind).toBe(kind);
  });

  it('R-0-b: each line of the legal basis stands alone', () => {
    expect(officeOf({ legalBasis: 'Luật Thi đua, khen thưởng;\n\n- Quyết định số 3194/QĐ-UBND.' }).legalBasis).toEqual([
      'Luật Thi đua, khen thưởng',
      'Quyết định số 3194/QĐ-UBND',
    ]);
  });
});
