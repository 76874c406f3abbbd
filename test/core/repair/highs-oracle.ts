import loadHighs from 'highs';
import type { Person } from '../../../src/core/people/person.js';
import { ATTRIBUTES } from '../../../src/core/contract/attributes.js';
import type { Target } from '../../../src/core/rules/composition/targets.js';

export interface OracleCase {
  readonly people: readonly Person[];
  readonly targets: readonly Target[];
  readonly cap: number;
  readonly allow: { readonly guests: boolean; readonly approved: boolean };
}

export interface Verdict {
  readonly possible: boolean;
  readonly out: number;
  readonly changes: number;
}

/** HiGHS ran out of its time: it has no verdict. */
export class GivenUp extends Error {}

export type Highs = Awaited<ReturnType<typeof loadHighs>>;
export const makeHighs = (): Promise<Highs> => loadHighs();

/** Whether a person counts, straight from the words of `workbook.md`; nothing of core is asked. */
export function counts(person: Person, { attribute, values, baseOf }: Target): boolean {
  if (person.tab === 'guests' && (baseOf === 'exemplars' || attribute === 'Đơn vị đề cử')) return false;
  const value = person[ATTRIBUTES[attribute]];
  return (
    value !== null && (typeof value === 'string' ? values.includes(value) : value.some((one) => values.includes(one)))
  );
}

interface Term {
  readonly name: string;
  readonly by: number;
}

const text = (terms: readonly Term[]): string => {
  const some = terms.filter(({ by }) => by !== 0);
  return some.length === 0
    ? '0 zero'
    : some.map(({ name, by }) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`).join('\n ');
};

/** The whole order of `workbook.md` as one integer program after the other, in LP text. */
class Program {
  readonly rows: string[] = [];
  readonly bounds: string[] = [];
  readonly whole: string[] = [];

  whole0(name: string, low: number, high: number): string {
    this.bounds.push(` ${low} <= ${name} <= ${high}`);
    this.whole.push(name);
    return name;
  }

  row(terms: readonly Term[], sense: '>=' | '<=' | '=', right: number): void {
    this.rows.push(` r${this.rows.length}: ${text(terms)} ${sense} ${right}`);
  }

  solve(highs: Highs, objective: readonly Term[]): number | null {
    const lines = [
      'Minimize',
      ` obj: ${text(objective)}`,
      'Subject To',
      ...this.rows,
      'Bounds',
      ' zero = 0',
      ...this.bounds,
    ];
    const model = [...lines, 'General', ...this.whole.map((name) => ` ${name}`), 'End'].join('\n');
    const options = { mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: 30 };
    const solved = highs.solve(model, options);
    if (solved.Status === 'Infeasible') return null;
    if (solved.Status !== 'Optimal') throw new GivenUp(solved.Status);
    return Math.round(solved.ObjectiveValue);
  }
}

interface Choice {
  readonly name: string;
  readonly person: Person;
  readonly some: number;
  readonly listed: boolean;
}

/** People who count alike for all targets are one whole variable: how many of them are on the list. */
function makeChoices({ people, targets, allow }: OracleCase, program: Program): readonly Choice[] {
  const kinds = new Map<string, { person: Person; listed: boolean; fixed: boolean; some: number }>();
  for (const person of people) {
    const { decision, tab } = person;
    if (decision === 'Loại') continue;
    const listed = decision === 'Đề nghị' || decision === 'Đã duyệt';
    const fixed = (tab === 'guests' && !allow.guests) || (decision === 'Đã duyệt' && !allow.approved);
    if (fixed && !listed) continue;
    const key = [listed, fixed, tab, ...targets.map((target) => Number(counts(person, target)))].join();
    const kind = kinds.get(key) ?? { person, listed, fixed, some: 0 };
    kind.some += 1;
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ person, listed, fixed, some }, i) => ({
    name: program.whole0(`x${i}`, fixed ? some : 0, some),
    ...{ person, some, listed },
  }));
}

function holdTarget(program: Program, target: Target, t: number, choices: readonly Choice[]): readonly Term[] {
  const { min, max, unit, level, everyValue, baseOf } = target;
  if (level === 'watched') return [];
  const most = level === 'required' ? 0 : 1e5;
  const [under, over] = [program.whole0(`u${t}`, 0, most), program.whole0(`o${t}`, 0, most)];
  const count = choices.filter(({ person }) => counts(person, target)).map(({ name }) => ({ name, by: 1000 }));
  const base = choices
    .filter(({ person }) => baseOf === 'list' || person.tab === 'nominations')
    .map(({ name }) => name);
  const shared = (bound: number): Term[] => {
    const having = new Set(count.map(({ name }) => name));
    return base.map((name) => ({ name, by: Math.round((having.has(name) ? 1000 : 0) * 1 - bound * 10) }));
  };
  const people = (bound: number, up: boolean) => 1000 * (up ? Math.ceil(bound) : Math.floor(bound));
  if (min !== null && unit === 'people') program.row([...count, { name: under, by: 1000 }], '>=', people(min, true));
  if (min !== null && unit === '%') program.row([...shared(min), { name: under, by: 1000 }], '>=', 0);
  if (max !== null && unit === 'people') program.row([...count, { name: over, by: -1000 }], '<=', people(max, false));
  if (max !== null && unit === '%') program.row([...shared(max), { name: over, by: -1000 }], '<=', 0);
  if (everyValue) program.row([...count, { name: under, by: 1000 }], '>=', 1000);
  return [
    { name: under, by: 1 },
    { name: over, by: 1 },
  ];
}

/** What HiGHS makes of a case: shares have one decimal at most, so that every coefficient is whole. */
export function askHighs(highs: Highs, given: OracleCase): Verdict {
  const program = new Program();
  const choices = makeChoices(given, program);
  const out = given.targets.flatMap((target, t) => holdTarget(program, target, t, choices));
  const size = choices.map(({ name }) => ({ name, by: 1 }));
  const now = choices.reduce((sum, { listed, some }) => sum + (listed ? some : 0), 0);
  const changes = choices.map(({ name, listed }) => ({ name, by: listed ? -1 : 1 }));
  program.row(size, '<=', given.cap);
  program.row(size, '>=', 1);
  const short = program.whole0('short', 0, now);
  program.row([...size, { name: short, by: 1 }], '>=', Math.min(now, given.cap));
  const shortBy = program.solve(highs, [{ name: short, by: 1 }]);
  if (shortBy === null) return { possible: false, out: 0, changes: 0 };
  program.row([{ name: short, by: 1 }], '<=', shortBy);
  const outBy = out.length === 0 ? 0 : program.solve(highs, out);
  if (outBy === null) throw new Error('HiGHS lost its list');
  if (out.length > 0) program.row(out, '<=', outBy);
  const changed = program.solve(highs, changes);
  if (changed === null) throw new Error('HiGHS lost its list');
  return { possible: true, out: outBy, changes: changed + now };
}
