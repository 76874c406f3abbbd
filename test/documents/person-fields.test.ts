import { describe, expect, it } from '@jest/globals';
import { findApproved } from '../../src/core/people/approved.js';
import type { Nomination } from '../../src/core/reading/rows.js';
import { personFields } from '../../src/documents/blocks/person-fields.js';
import { approveAll, buildCheck } from './build-check.js';

function workOf(nomination: Partial<Nomination>, unit: string | null = null): string {
  const [one] = findApproved(buildCheck({ nominations: [nomination], delegates: approveAll(1, 0) }));
  if (one === undefined) throw new Error('nobody is approved');
  return personFields(one, 1, unit).work;
}

describe('what somebody does', () => {
  it.each([
    ['Sinh viên', 'Sinh viên', null, 'Sinh viên'],
    ['SINH VIÊN', 'Sinh viên', null, 'SINH VIÊN'],
    ['Trưởng thôn', 'Nông dân', null, 'Trưởng thôn, Nông dân'],
    ['Hiệu trưởng', 'Giáo viên', 'Trường THCS Đại Sơn', 'Hiệu trưởng, Giáo viên, Trường THCS Đại Sơn'],
    [null, 'Nông dân', null, 'Nông dân'],
    ['Trạm Y tế xã', null, 'Trạm Y tế xã', 'Trạm Y tế xã'],
    [null, null, null, ''],
  ])('position %s, occupation %s, of %s: %s', (position, occupation, unit, printed) => {
    expect(workOf({ position, occupation }, unit)).toBe(printed);
  });
});
