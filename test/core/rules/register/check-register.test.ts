import { describe, expect, it } from '@jest/globals';
import { checkRegister } from '../../../../src/core/rules/register/check-register.js';
import { buildPeople } from '../../../../src/core/people/build-people.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { buildWorkbook } from '../../../build-workbook.js';

function check(parts: WorkbookParts, stage: 'check' | 'lock' = 'check') {
  const workbook = buildWorkbook({ nominations: [{}], guests: [{}], ...parts });
  return checkRegister(workbook, buildPeople(workbook), stage);
}

describe('orphans', () => {
  it('R-VI-2: a register row whose code is in neither tab', () => {
    const delegates = [{ code: 'đc-1' }, { code: 'KM-1' }, { code: 'ĐC-9' }, { code: null }];
    expect(check({ delegates })).toEqual([
      {
        code: 'delegate.orphan',
        level: 'warning',
        place: { tab: 'delegates', row: 4, column: 'code' },
        nomination: 'ĐC-9',
        params: { code: 'ĐC-9' },
        clause: 'R-VI-2',
      },
    ]);
  });

  it.each(['nominations', 'guests', 'nominations.code', 'guests.code'])('none while %s is missing', (missing) => {
    expect(check({ delegates: [{ code: 'ĐC-9' }], missing: [missing] })).toEqual([]);
  });
});

describe('sent to the congress above', () => {
  const sent = { upperCongress: true } as const;

  it('R-III-1-h: an approved exemplar may go', () => {
    expect(check({ delegates: [{ ...sent, decision: 'Đã duyệt' }] })).toEqual([]);
    expect(check({ delegates: [{ upperCongress: false, decision: 'Đề nghị' }] })).toEqual([]);
  });

  it.each([
    ['not approved', { ...sent, decision: 'Đề nghị' as const }, { decision: 'Đề nghị', exemplar: true }],
    ['without a decision', { ...sent }, { decision: 'Đề cử', exemplar: true }],
    [
      'an approved guest',
      { ...sent, code: 'KM-1', decision: 'Đã duyệt' as const },
      { decision: 'Đã duyệt', exemplar: false },
    ],
  ])('R-V-1-d: %s may not', (_, delegate, params) => {
    expect(check({ delegates: [delegate] })).toMatchObject([
      {
        code: 'delegate.upperLevel.notApproved',
        level: 'warning',
        place: { tab: 'delegates', row: 2, column: 'upperCongress' },
        params,
        clause: 'R-III-1-h',
      },
    ]);
  });

  it('R-VI-2: it is an error when the list is locked', () => {
    expect(check({ delegates: [sent] }, 'lock')).toMatchObject([{ level: 'error' }]);
  });
});
