import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../../src/core/people/person.js';
import type { RepairProposal } from '../../../src/core/repair/repair-proposal.js';
import type { Target } from '../../../src/core/rules/composition/targets.js';
import { outOf } from './brute-force.js';
import type { OracleCase } from './highs-oracle.js';
import { guest, person, repairOf, several, target } from './people.js';
import { randomCase } from './random-pool.js';

const proposed = { decision: 'Đề nghị' } as const;
const woman = { gender: 'Nữ' } as const;

/** The targets with the bounds that `relaxed` names, each in its own row. */
function relax({ targets }: OracleCase, { relaxed, broken }: RepairProposal): readonly Target[] {
  return targets.map((one) => {
    const found = relaxed[broken.indexOf(one)];
    if (found === undefined) return one;
    const everyValue = one.everyValue && found.min !== 0;
    return { ...one, everyValue, min: found.min ?? one.min, max: found.max ?? one.max };
  });
}

/** Everybody on the list as `allow` leaves it, for every list there is within the cap. */
function* everyList({ people, cap, allow }: OracleCase): Generator<readonly Person[]> {
  const isListed = ({ decision }: Person) => decision === 'Đề nghị' || decision === 'Đã duyệt';
  const isMovable = ({ tab, decision }: Person) =>
    decision !== 'Loại' && (tab === 'nominations' || allow.guests) && (decision !== 'Đã duyệt' || allow.approved);
  const movable = people.filter(isMovable);
  const fixed = people.filter((one) => isListed(one) && !isMovable(one));
  for (let mask = 0; mask < 2 ** movable.length; mask += 1) {
    const list = [...fixed, ...movable.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1)];
    if (list.length >= 1 && list.length <= cap) yield list;
  }
}

/** The relaxations with one bound left out, for every bound. */
function sparedOnce({ relaxed }: RepairProposal): readonly RepairProposal['relaxed'][] {
  return relaxed.flatMap(({ attribute, value, min, max }, i) => {
    const one = { attribute, value };
    const left =
      min === undefined || max === undefined
        ? [one]
        : [
            { ...one, min },
            { ...one, max },
          ];
    return left.map((fewer) => relaxed.map((other, j) => (j === i ? fewer : other)));
  });
}

/** The people by which the relaxations give, all together, of targets in heads. */
function givenUp({ relaxed, broken }: RepairProposal): number {
  return relaxed.reduce((sum, { min, max }, i) => {
    const target = broken[i];
    const low = Math.max(target?.min ?? 0, target?.everyValue === true ? 1 : 0);
    return sum + (min === undefined ? 0 : low - min) + (max === undefined ? 0 : max - (target?.max ?? 0));
  }, 0);
}

/** What a tiny pool is made from. */
interface Drawn {
  readonly seed: number;
  readonly allow: OracleCase['allow'];
  readonly contrary: boolean;
  readonly heads: boolean;
}

describe('both bounds where both must give', () => {
  const thirteenOf27 = [...several(1, 13, { ...proposed, ...woman }), ...several(21, 14, proposed)];
  const share = target({ unit: '%', min: 70, max: 30 });

  it('a minimum of 70 % with a maximum of 30 %: 48.1 alone would not do', () => {
    const proposal = repairOf(thirteenOf27, [share]);
    expect([proposal.status, proposal.verified]).toEqual(['impossible', true]);
    expect(proposal.relaxed).toEqual([{ attribute: 'Giới tính', value: 'Nữ', min: 48.1, max: 48.2 }]);
  });

  it('heads likewise', () => {
    const proposal = repairOf(thirteenOf27, [target({ min: 20, max: 5 })]);
    expect(proposal.relaxed).toEqual([{ attribute: 'Giới tính', value: 'Nữ', min: 13, max: 13 }]);
  });

  it('of a recommended target too', () => {
    const proposal = repairOf(thirteenOf27, [{ ...share, level: 'recommended' }]);
    expect(proposal).toMatchObject({ status: 'relaxed', relaxed: [{ min: 48.1, max: 48.2 }] });
  });

  it('two rows that name one value give in their own units, in their own rows', () => {
    const targets = [target({ min: 4 }), target({ row: 3, unit: '%', min: 100, baseOf: 'exemplars' })];
    const proposal = repairOf([person('ĐC-1', { decision: 'Đã duyệt' }), guest('KM-1', woman)], targets);
    expect(proposal.broken.map(({ row, unit }) => [row, unit])).toEqual([
      [2, 'people'],
      [3, '%'],
    ]);
  });
});

describe('the least change of Bắt buộc targets that would do', () => {
  const cases: fc.Arbitrary<Drawn> = fc.record({
    seed: fc.nat(100_000),
    allow: fc.record({ guests: fc.boolean(), approved: fc.boolean() }),
    contrary: fc.boolean(),
    heads: fc.boolean(),
  });

  /** Tiny pools in which some hard targets break; `contrary`: minimum and maximum change places. */
  const poolOf = ({ seed, allow, contrary, heads }: Drawn): OracleCase => {
    const { people, targets, cap } = randomCase(seed, { people: [4, 10], targets: [1, 5] });
    const inHeads = (bound: number | null) => (bound === null ? null : Math.ceil(bound / 10));
    const hard = targets.map((one): Target => {
      const { min, max } = contrary && one.min !== null && one.max !== null ? { min: one.max, max: one.min } : one;
      const bounds = heads ? { unit: 'people' as const, min: inHeads(min), max: inHeads(max) } : { min, max };
      return { ...one, ...bounds, level: 'required' };
    });
    return { people, targets: hard, cap, allow };
  };

  it('admits a list, no bound of it can be spared, and in heads no list at all breaks the targets by fewer people', () => {
    const tried = { admitted: 0, both: 0, heads: 0 };
    fc.assert(
      fc.property(cases, (one) => {
        const pool = poolOf(one);
        const proposal = repairOf(pool.people, pool.targets, pool);
        if (proposal.status !== 'impossible' || proposal.relaxed.length === 0) return;
        tried.admitted += 1;
        tried.both += Number(proposal.relaxed.some(({ min, max }) => min !== undefined && max !== undefined));
        expect(proposal.verified).toBe(true);
        const targets = relax(pool, proposal);
        expect([...everyList(pool)].some((list) => outOf({ ...pool, targets }, list, 'required') === 0)).toBe(true);
        expect(repairOf(pool.people, targets, { cap: pool.cap, allow: pool.allow }).status).not.toBe('impossible');
        for (const spared of sparedOnce(proposal)) {
          const fewer = relax(pool, { ...proposal, relaxed: spared });
          const admits = [...everyList(pool)].some(
            (list) => outOf({ ...pool, targets: fewer }, list, 'required') === 0,
          );
          expect([one.seed, spared, admits]).toEqual([one.seed, spared, false]);
        }
        if (!one.heads) return;
        tried.heads += 1;
        expect(givenUp(proposal)).toBe(Math.min(...[...everyList(pool)].map((list) => outOf(pool, list, 'required'))));
      }),
      { numRuns: 250, seed: 7 },
    );
    expect([tried.admitted > 100, tried.both > 4, tried.heads > 40, tried]).toEqual([true, true, true, tried]);
  });
});
