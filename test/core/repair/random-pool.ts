import type { Person } from '../../../src/core/people/person.js';
import type { Target, TargetLevel } from '../../../src/core/rules/composition/targets.js';
import type { Decision } from '../../../src/core/contract/lists-of-values.js';
import { ATTRIBUTES, type Attribute } from '../../../src/core/contract/attributes.js';

/** Whole numbers 0 … n − 1 from a seed (mulberry32), so that every case can be had again. */
function makeDice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

type Dice = (n: number) => number;

const SHORT: Readonly<Record<string, readonly string[]>> = {
  field: Array.from({ length: 12 }, (_, i) => `Lĩnh vực ${i + 1}`),
  sector: ['Nhà nước', 'Tập thể', 'Tư nhân', 'Nước ngoài'],
  formerUnit: ['Đại Sơn', 'Bình Lãng', 'Thanh Hải', 'Hưng Đạo'],
  meritGroups: ['Kinh tế', 'Xã hội', 'Quốc phòng', 'An ninh', 'Sắp xếp bộ máy'],
  direct: ['Sản xuất', 'Công tác', 'Học tập', 'Chiến đấu', 'Không'],
  subject: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  gender: ['Nam', 'Nữ'],
  unit: Array.from({ length: 30 }, (_, i) => `Thôn ${i + 1}`),
  class: ['Điển hình tiên tiến', 'Lãnh đạo', 'Khách mời'],
};

/** Early values are commoner than late ones, as in life. */
function pick<T>(dice: Dice, values: readonly T[]): T {
  const value = values[Math.min(dice(values.length), dice(values.length + 2))];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const maybe = <T>(dice: Dice, percent: number, value: () => T): T | null => (dice(100) < percent ? value() : null);
const valuesOf = (key: string): readonly string[] => SHORT[key] ?? [];

type Base = Pick<Person, 'row' | 'name' | 'gender' | 'birthYear' | 'complete'>;

/** `drawn` of 100, of whom `chosen` are on the list. */
function decideExemplar(dice: Dice, drawn: number, chosen: number): Decision {
  if (drawn < chosen) return dice(8) === 0 ? 'Đã duyệt' : 'Đề nghị';
  if (drawn < chosen + 15) return 'Dự bị';
  return drawn > 96 ? 'Loại' : 'Đề cử';
}

function decideGuest(dice: Dice, drawn: number, chosen: number): Decision {
  if (drawn < chosen + 20) return dice(8) === 0 ? 'Đã duyệt' : 'Đề nghị';
  return drawn > 96 ? 'Loại' : 'Dự bị';
}

const randomGuest = (dice: Dice, index: number, base: Base): Omit<Person, 'decision'> => ({
  ...base,
  code: `KM-${index}`,
  tab: 'guests',
  class: pick(dice, ['Lãnh đạo', 'Khách mời'] as const),
  unit: null,
  formerUnit: null,
  subject: null,
  direct: null,
  field: null,
  sector: null,
  meritGroups: [],
});

const randomExemplar = (dice: Dice, index: number, base: Base): Omit<Person, 'decision'> => ({
  ...base,
  code: `ĐC-${index}`,
  tab: 'nominations',
  class: 'Điển hình tiên tiến',
  unit: maybe(dice, 97, () => pick(dice, valuesOf('unit'))),
  formerUnit: maybe(dice, 95, () => pick(dice, valuesOf('formerUnit'))),
  subject: pick(dice, ['Cá nhân', 'Tập thể', 'Hộ gia đình'] as const),
  direct: maybe(dice, 95, () => pick(dice, valuesOf('direct'))),
  field: maybe(dice, 97, () => pick(dice, valuesOf('field'))),
  sector: maybe(dice, 80, () => pick(dice, valuesOf('sector'))),
  meritGroups: valuesOf('meritGroups').filter(() => dice(4) === 0),
});

function randomPerson(dice: Dice, index: number, chosen: number): Person {
  const guest = dice(100) < 15;
  const drawn = dice(100);
  // Drawn for guests too, so that the seeds that others note keep their cases.
  const decision = decideExemplar(dice, drawn, chosen);
  const base: Base = {
    row: index + 2,
    name: `Người ${index}`,
    gender: maybe(dice, 97, () => pick(dice, ['Nam', 'Nữ'] as const)),
    birthYear: 1950 + dice(50),
    complete: dice(4) > 0,
  };
  if (!guest) return { ...randomExemplar(dice, index, base), decision };
  return { ...randomGuest(dice, index, base), decision: decideGuest(dice, drawn, chosen) };
}

interface Case {
  readonly people: readonly Person[];
  readonly targets: readonly Target[];
  readonly cap: number;
}

function randomBounds(dice: Dice, unit: '%' | 'people', fair: number): Pick<Target, 'min' | 'max'> {
  const around = unit === '%' ? fair : Math.max(1, fair);
  const jitter = () => around * (0.5 + dice(100) / 100);
  const round = (x: number) => (unit === '%' && dice(3) === 0 ? Math.round(x * 10) / 10 : Math.round(x));
  const [a, b] = [round(jitter()), round(jitter())].sort((x, y) => x - y);
  const kind = dice(5);
  if (kind < 2) return { min: a ?? 0, max: null };
  if (kind < 3) return { min: null, max: b ?? 0 };
  return { min: a ?? 0, max: b ?? 0 };
}

function randomTargets(dice: Dice, count: number, people: readonly Person[], size: number): readonly Target[] {
  const attributes = Object.keys(ATTRIBUTES) as Attribute[];
  const strict = dice(3);
  const level = (): TargetLevel =>
    dice(10) < 1 + strict * 2 ? 'required' : dice(12) === 0 ? 'watched' : 'recommended';
  const targets: Target[] = [];
  while (targets.length < count) {
    const attribute = attributes[dice(attributes.length)] ?? 'Giới tính';
    const values = valuesOf(ATTRIBUTES[attribute]);
    const common = { row: targets.length + 2, attribute, clause: null, level: level() };
    const baseOf = dice(3) === 0 ? ('list' as const) : ('exemplars' as const);
    if (dice(6) === 0) {
      const cut = values.slice(0, count - targets.length);
      const bounds = dice(4) === 0 ? { min: null, max: Math.ceil((2 * size) / values.length) } : { min: 1, max: null };
      for (const value of cut)
        targets.push({ ...common, ...bounds, value, values: [value], everyValue: true, baseOf, unit: 'people' });
      continue;
    }
    const chosen = [...new Set([pick(dice, values), ...(dice(3) === 0 ? [pick(dice, values)] : [])])];
    const unit = dice(2) === 0 ? ('%' as const) : ('people' as const);
    const having = people.filter((p) => {
      const value = p[ATTRIBUTES[attribute]];
      return (
        value !== null && (typeof value === 'string' ? chosen.includes(value) : value.some((v) => chosen.includes(v)))
      );
    }).length;
    const share = having / Math.max(1, people.length);
    const bounds = randomBounds(dice, unit, share * (unit === '%' ? 100 : size));
    targets.push({ ...common, ...bounds, value: chosen.join(' + '), values: chosen, everyValue: false, baseOf, unit });
  }
  return targets;
}

/** A pool as communes have them, its list some way from its targets, some of them out of reach. */
export function randomCase(
  seed: number,
  size: { readonly people: readonly [number, number]; readonly targets: readonly [number, number] },
): Case {
  const dice = makeDice(seed);
  const between = ([low, high]: readonly [number, number]) => low + dice(high - low + 1);
  const count = between(size.people);
  const chosen = dice(6) === 0 ? 0 : Math.min(60, Math.max(3, Math.round((100 * 130) / count)));
  const people = Array.from({ length: count }, (_, i) => randomPerson(dice, i, chosen));
  const listed = people.filter(({ decision }) => decision === 'Đề nghị' || decision === 'Đã duyệt').length;
  const cap = dice(8) === 0 ? Math.max(1, listed - dice(6)) : Math.max(3, listed + dice(12) + (chosen === 0 ? 60 : 0));
  return {
    people,
    targets: randomTargets(dice, between(size.targets), people, Math.min(cap, Math.max(listed, 8))),
    cap,
  };
}
