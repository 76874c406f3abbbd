import { describe, expect, it } from '@jest/globals';
import { guest, person, repairOf, several, target } from './people.js';

const units = Array.from({ length: 26 }, (_, i) => `Thôn ${i + 1}`);
const proposed = { decision: 'Đề nghị' } as const;

describe('the smallest set of targets that contradict each other', () => {
  it('R-II-4.1-k: one person of each of 26 hamlets and a cap of 20: 21 of them, with the cap', () => {
    const people = units.map((unit, i) => person(`ĐC-${i + 1}`, { unit }));
    const targets = units.map((value) =>
      target({ attribute: 'Đơn vị đề cử', value, everyValue: true, baseOf: 'exemplars' }),
    );
    const proposal = repairOf(people, targets, { cap: 20 });
    expect([proposal.status, proposal.conflict.length, proposal.capInConflict]).toEqual(['impossible', 21, true]);
    expect(proposal.relaxed).toHaveLength(6);
  });

  it('two shares that cannot both hold, among others that can', () => {
    const people = [...several(1, 5, proposed), ...several(11, 5, { ...proposed, gender: 'Nữ' })];
    const proposal = repairOf(people, [
      target({ row: 2, value: 'Nam', unit: '%', min: 10 }),
      target({ row: 3, value: 'Nữ', unit: '%', min: 60 }),
      target({ row: 4, value: 'Nam', unit: '%', min: 50 }),
      target({ row: 5, attribute: 'Lĩnh vực', value: 'Nông nghiệp', min: 1 }),
    ]);
    expect(proposal.conflict.map(({ row }) => row)).toEqual([3, 4]);
    expect(proposal.capInConflict).toBe(false);
  });

  it('a target that cannot hold even alone goes before any pair', () => {
    const people = [person('ĐC-1', proposed), person('ĐC-2', { gender: 'Nữ' })];
    const targets = [target({ row: 2, value: 'Nam', min: null, max: 0 }), target({ row: 3, min: 2 })];
    const { conflict, alone } = repairOf(people, targets);
    expect([conflict, alone].map((some) => some.map(({ row }) => row))).toEqual([[3], [3]]);
  });

  it('R-II-4.2: guests over the cap are no matter of targets', () => {
    const proposal = repairOf([guest('KM-1'), guest('KM-2')], [target({ level: 'recommended' })], { cap: 1 });
    expect(proposal).toMatchObject({ status: 'impossible', conflict: [], capInConflict: true });
  });
});
