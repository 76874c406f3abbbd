import type { Person } from '../../../src/core/people/person.js';
import { proposeRepair } from '../../../src/core/repair/find-repair.js';
import type { RepairInput, RepairProposal } from '../../../src/core/repair/repair-proposal.js';
import type { Target } from '../../../src/core/rules/composition/targets.js';

/** An exemplar of Thôn 1, not yet chosen, unless a test says otherwise. */
export function person(code: string, over: Partial<Person> = {}): Person {
  return {
    code,
    tab: 'nominations',
    row: Number(/\d+$/.exec(code)?.[0] ?? 1) + 1,
    name: `Người ${code}`,
    class: 'Điển hình tiên tiến',
    gender: 'Nam',
    birthYear: 1970,
    unit: 'Thôn 1',
    formerUnit: 'Đại Sơn',
    subject: 'Cá nhân',
    direct: 'Sản xuất',
    field: 'Nông nghiệp',
    sector: null,
    meritGroups: ['Kinh tế'],
    decision: 'Đề cử',
    complete: true,
    ...over,
  };
}

export function guest(code: string, over: Partial<Person> = {}): Person {
  const nobody = { unit: null, formerUnit: null, subject: null, direct: null, field: null, meritGroups: [] };
  return person(code, { tab: 'guests', class: 'Khách mời', decision: 'Đề nghị', ...nobody, ...over });
}

/** Several alike, ĐC-1, ĐC-2 … from a number on. */
export const several = (from: number, count: number, over: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, (_, i) => person(`ĐC-${from + i}`, over));

/** At least one woman, a Bắt buộc target, unless a test says otherwise. */
export function target(over: Partial<Target> = {}): Target {
  const value = over.value ?? 'Nữ';
  return {
    row: 2,
    attribute: 'Giới tính',
    value,
    values: value.split(' + '),
    everyValue: false,
    baseOf: 'list',
    min: 1,
    max: null,
    unit: 'people',
    level: 'required',
    clause: null,
    ...over,
  };
}

const NOBODY_ELSE = { guests: false, approved: false };

export function repairOf(
  people: readonly Person[],
  targets: readonly Target[],
  over: Partial<RepairInput> = {},
  withinBudget: () => boolean = () => true,
): RepairProposal {
  return proposeRepair({ people, targets, cap: 150, allow: NOBODY_ELSE, ...over }, withinBudget);
}

/** Changes as `-ĐC-1 +ĐC-2`, in the order proposed. */
export const moves = ({ changes }: RepairProposal): readonly string[] =>
  changes.map(({ add, drop }) =>
    [drop === undefined ? '' : `-${drop}`, add === undefined ? '' : `+${add}`].join(' ').trim(),
  );
