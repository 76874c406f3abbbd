import { FAMILY_NAMES, MIDDLE_NAMES } from '../names/family-names.js';
import { BOYS, GIRLS } from '../names/given-names.js';
import type { Draw } from '../draws/random.js';

export type SampleGender = 'Nam' | 'Nữ';

export interface InventedPerson {
  readonly name: string;
  readonly gender: SampleGender;
  readonly birthYear: number;
}

/** The year of the conference, from which ages are counted. */
const YEAR = 2025;

/** Makes people who do not exist; no two bear the same name, for homonyms are put in by hand where they teach something. */
export function inventor(draw: Draw, taken: ReadonlySet<string>) {
  const used = new Set(taken);
  const drawName = (gender: SampleGender): string => {
    const family = draw.weighted(FAMILY_NAMES, 'Nguyễn');
    const middle = draw.pick(gender === 'Nam' ? MIDDLE_NAMES.male : MIDDLE_NAMES.female);
    const given = draw.pick(gender === 'Nam' ? BOYS : GIRLS);
    return given === middle ? drawName(gender) : `${family} ${middle} ${given}`;
  };
  return (gender: SampleGender, youngest: number, oldest: number): InventedPerson => {
    let name = drawName(gender);
    while (used.has(name)) name = drawName(gender);
    used.add(name);
    return { name, gender, birthYear: YEAR - draw.between(youngest, oldest) };
  };
}
