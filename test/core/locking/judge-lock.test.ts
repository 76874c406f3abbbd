import { describe, expect, it } from '@jest/globals';
import { judgeLock } from '../../../src/core/locking/judge-lock.js';
import type { TargetRow } from '../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { checkTargets } from '../rules/composition/check-targets.js';
import { buildCheck } from '../../documents/build-check.js';

const women: Partial<TargetRow> = { attribute: 'Giới tính', value: 'Nữ', measure: 'người' };
const must = { level: 'Bắt buộc' as const };

/** Two approved men, and two women who could still be chosen. */
const refusals = (targets: readonly Partial<TargetRow>[]) => {
  const approved = { decision: 'Đã duyệt' as const };
  const parts: WorkbookParts = {
    nominations: [{ gender: 'Nam' }, { gender: 'Nam' }, { gender: 'Nữ' }, { gender: 'Nữ' }],
    delegates: [
      { code: 'ĐC-1', ...approved },
      { code: 'ĐC-2', ...approved },
    ],
    targets,
  };
  const check = buildCheck(parts, { findings: checkTargets(parts) });
  return judgeLock(check).findings.filter(({ code }) => code.startsWith('composition.'));
};

describe('targets that contradict each other, at the lock', () => {
  it('R-VI-2: refuse it when all of them are Bắt buộc', () => {
    expect(
      refusals([
        { ...women, ...must, min: 2 },
        { ...women, ...must, max: 1 },
      ]),
    ).toMatchObject([{ code: 'composition.contradiction', level: 'error' }]);
  });

  it('R-VI-2: a Bắt buộc target that is broken refuses it also where a softer one stands against it', () => {
    expect(
      refusals([
        { ...women, ...must, min: 2 },
        { ...women, max: 1 },
      ]),
    ).toMatchObject([{ code: 'composition.below', level: 'error', place: { row: 2 } }]);
  });

  it('softer ones alone refuse nothing', () => {
    expect(
      refusals([
        { ...women, min: 2 },
        { ...women, max: 1 },
      ]),
    ).toEqual([]);
  });
});
