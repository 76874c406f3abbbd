import { describe, expect, it } from '@jest/globals';
import { guest, moves, person, repairOf, several, target } from './people.js';

const proposed = { decision: 'Đề nghị' } as const;
const approved = { decision: 'Đã duyệt' } as const;
const reserve = { decision: 'Dự bị' } as const;
const woman = { gender: 'Nữ' } as const;
const share = { unit: '%' } as const;
const recommended = { level: 'recommended' } as const;

describe('statuses', () => {
  it('fits: nothing broken, nothing changed', () => {
    const proposal = repairOf([person('ĐC-1', { ...proposed, ...woman })], [target()]);
    expect(proposal).toMatchObject({ status: 'fits', changes: [], list: ['ĐC-1'], relaxed: [], conflict: [] });
  });

  it('repaired: a swap keeps the list as long as it is', () => {
    const proposal = repairOf([person('ĐC-1', proposed), person('ĐC-2', woman)], [target()], { cap: 1 });
    expect([proposal.status, moves(proposal), proposal.list]).toEqual(['repaired', ['-ĐC-1 +ĐC-2'], ['ĐC-2']]);
  });

  it('where there is room, one added is less than a swap', () => {
    const proposal = repairOf([person('ĐC-1', proposed), person('ĐC-2', woman)], [target()]);
    expect(moves(proposal)).toEqual(['+ĐC-2']);
  });

  it('relaxed: names what is still broken, with the bound that would hold', () => {
    const targets = [target({ ...recommended, min: 3 }), target({ row: 3, ...recommended, ...share, min: 60 })];
    const proposal = repairOf([...several(1, 2, proposed), person('ĐC-3', woman)], targets);
    expect([proposal.status, moves(proposal)]).toEqual(['relaxed', ['+ĐC-3']]);
    expect(proposal.relaxed).toEqual([
      { attribute: 'Giới tính', value: 'Nữ', min: 1 },
      { attribute: 'Giới tính', value: 'Nữ', min: 33.3 },
    ]);
  });

  it('impossible: nothing is changed, and the least change of Bắt buộc targets that would do is told', () => {
    const people = [person('ĐC-1', proposed), person('ĐC-2', woman), person('ĐC-3', woman)];
    const proposal = repairOf(people, [target({ min: 4 }), target({ row: 3, value: 'Nam', min: 1 })]);
    expect(proposal).toMatchObject({ status: 'impossible', changes: [], list: ['ĐC-1'] });
    expect(proposal.conflict.map(({ row }) => row)).toEqual([2]);
    expect(proposal.relaxed).toEqual([{ attribute: 'Giới tính', value: 'Nữ', min: 2 }]);
  });

  it('nobody to choose from is impossible too', () => {
    expect(repairOf([], [])).toMatchObject({ status: 'impossible', conflict: [], list: [] });
  });
});

describe('who may be touched', () => {
  const people = [guest('KM-1'), person('ĐC-1', approved), person('ĐC-2', woman)];

  it('R-II-4.1-b: guests and the approved are fixed', () => {
    expect(repairOf(people, [target({ min: 1 })], { cap: 2 }).status).toBe('impossible');
  });

  it.each([
    [{ guests: true, approved: false }, '-KM-1 +ĐC-2'],
    [{ guests: false, approved: true }, '-ĐC-1 +ĐC-2'],
  ])('unless the officer allows it: %j', (allow, move) => {
    expect(moves(repairOf(people, [target({ min: 1 })], { cap: 2, allow }))).toEqual([move]);
  });

  it('an approved guest needs both', () => {
    const list = [guest('KM-1', approved), person('ĐC-2', woman)];
    const tried = (guests: boolean, approvedToo: boolean) =>
      repairOf(list, [target()], { cap: 1, allow: { guests, approved: approvedToo } }).status;
    expect([tried(true, false), tried(false, true), tried(true, true)]).toEqual([
      'impossible',
      'impossible',
      'repaired',
    ]);
  });

  it('Loại is never added', () => {
    expect(
      repairOf([person('ĐC-1', proposed), person('ĐC-2', { ...woman, decision: 'Loại' })], [target()]).status,
    ).toBe('impossible');
  });

  it('two rows with one code move together and both count', () => {
    const twice = [person('ĐC-2', woman), person('ĐC-2', { ...woman, row: 9 })];
    const proposal = repairOf([person('ĐC-1', proposed), ...twice], [target({ min: 2 })]);
    expect([moves(proposal), proposal.table[0]?.after.count]).toEqual([['+ĐC-2'], 2]);
  });

  it('who has no code cannot be decided on', () => {
    expect(repairOf([person('ĐC-1', proposed), person('ĐC-2', { ...woman, code: null })], [target()]).status).toBe(
      'impossible',
    );
  });
});

describe('the order of workbook.md', () => {
  it('R-II-4.2: 150 stay, 151 do not', () => {
    expect(repairOf(several(1, 150, proposed), []).status).toBe('fits');
    expect(repairOf(several(1, 151, proposed), []).changes).toHaveLength(1);
  });

  it('the list is no shorter than it is, even for a recommended target', () => {
    const people = [person('ĐC-1', { ...proposed, ...woman }), person('ĐC-2', proposed)];
    const proposal = repairOf(people, [target({ ...recommended, ...share, min: 100 })]);
    expect([proposal.status, proposal.changes]).toEqual(['relaxed', []]);
  });

  it('unless nothing else keeps a Bắt buộc target', () => {
    const people = [person('ĐC-1', { ...proposed, ...woman }), person('ĐC-2', proposed)];
    expect(moves(repairOf(people, [target({ ...share, min: 100 })]))).toEqual(['-ĐC-2']);
  });

  it('R-II-4.1-f: shares are of the list as it becomes, exactly', () => {
    const people = [
      ...several(1, 68, proposed),
      ...Array.from({ length: 31 }, (_, i) => guest(`KM-${i + 1}`)),
      ...several(101, 9),
    ];
    const proposal = repairOf(people, [
      target({ attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến', ...recommended, ...share, min: 70, max: 75 }),
    ]);
    // 72/103 = 69,9 % is short, 73/104 = 70,2 % is enough.
    expect([proposal.status, proposal.changes.length, proposal.table[0]?.after.count]).toEqual(['repaired', 5, 73]);
  });

  it('fewer people missing go before fewer changes', () => {
    const people = [...several(1, 2, proposed), ...several(11, 2, woman)];
    expect(repairOf(people, [target({ ...recommended, min: 2 })], { cap: 2 }).changes).toHaveLength(2);
  });

  it('a value of * with nobody counts as one missing; Theo dõi counts for nothing', () => {
    const star = target({ attribute: 'Lĩnh vực', value: 'Y tế', everyValue: true, min: null, ...recommended });
    const people = [person('ĐC-1', proposed), person('ĐC-2', { field: 'Y tế' })];
    expect(moves(repairOf(people, [star, target({ level: 'watched', min: 9 })]))).toEqual(['+ĐC-2']);
  });

  it('before the first exemplar is chosen it starts from the guests alone', () => {
    const proposal = repairOf(
      [guest('KM-1'), ...several(1, 3)],
      [target({ attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến', ...share, min: 60, max: 70 })],
    );
    expect([moves(proposal).length, proposal.list.length]).toEqual([2, 3]);
  });
});

describe('preferences, when all else is equal', () => {
  const one = [person('ĐC-1', proposed)];
  const chosen = (...people: Parameters<typeof repairOf>[0]) =>
    moves(repairOf([...one, ...people], [target()], { cap: 1 }))[0];

  it('a complete nomination', () => {
    expect(chosen(person('ĐC-2', { ...woman, complete: false }), person('ĐC-3', woman))).toBe('-ĐC-1 +ĐC-3');
  });

  it('R-II-4.1-c: a direct worker, but not before a complete nomination', () => {
    const idle = person('ĐC-2', { ...woman, direct: 'Không' });
    expect(chosen(idle, person('ĐC-3', woman))).toBe('-ĐC-1 +ĐC-3');
    expect(chosen(idle, person('ĐC-3', { ...woman, complete: false }))).toBe('-ĐC-1 +ĐC-2');
  });

  it('R-II-4.1-h: one with a merit the plan prefers', () => {
    expect(chosen(person('ĐC-2', { ...woman, meritGroups: [] }), person('ĐC-3', woman))).toBe('-ĐC-1 +ĐC-3');
  });

  it('the same hamlet', () => {
    expect(chosen(person('ĐC-2', { ...woman, unit: 'Thôn 2' }), person('ĐC-3', woman))).toBe('-ĐC-1 +ĐC-3');
  });

  it('the reserve, then the order of the rows', () => {
    expect(chosen(person('ĐC-2', woman), person('ĐC-3', { ...woman, ...reserve }))).toBe('-ĐC-1 +ĐC-3');
    expect(chosen(person('ĐC-2', woman), person('ĐC-3', woman))).toBe('-ĐC-1 +ĐC-2');
  });
});

describe('what a change says', () => {
  it('which targets it alone moves, its own before those whose base it moves', () => {
    const people = [...several(1, 3, proposed), person('ĐC-9', { ...woman, field: 'Y tế' })];
    const { changes } = repairOf(people, [
      target({ attribute: 'Lĩnh vực', value: 'Nông nghiệp', ...share, min: null, level: 'watched' }),
      target({ row: 3 }),
    ]);
    expect(changes[0]?.why.map(({ value, from, to, own }) => [value, from, to, own])).toEqual([
      ['Nữ', 0, 1, true],
      ['Nông nghiệp', 100, 75, false],
    ]);
  });
});

describe('when time is up', () => {
  it('the list stays as it is, and that is said', () => {
    const people = [...several(1, 9, proposed), ...several(11, 5, woman)];
    const proposal = repairOf(people, [target({ min: 3 })], {}, () => false);
    expect(proposal).toMatchObject({ timedOut: true, verified: true, changes: [], status: 'relaxed' });
    expect(proposal.relaxed).toEqual([{ attribute: 'Giới tính', value: 'Nữ', min: 0 }]);
  });
});
