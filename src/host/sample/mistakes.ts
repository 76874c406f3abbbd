import type { NominationRow } from './nominate.js';
import type { Draw } from './draws/random.js';
import { textOf } from './people/sample-row.js';

interface Mistake {
  readonly times: number;
  /** Rows it can happen to. */
  readonly fits: (row: NominationRow) => boolean;
  readonly make: (row: NominationRow) => NominationRow;
}

const isPerson = (row: NominationRow): boolean => row.subject === 'Cá nhân';
const NBSP = '\u00a0';
const withName = (row: NominationRow, change: (name: string) => string): NominationRow => ({
  ...row,
  name: change(textOf(row.name)),
});

/** What people do when they fill a sheet on a phone, in the field, after work. */
const MISTAKES: readonly Mistake[] = [
  { times: 3, fits: isPerson, make: (row) => ({ ...row, birthYear: '' }) },
  { times: 1, fits: isPerson, make: (row) => ({ ...row, gender: '' }) },
  { times: 2, fits: isPerson, make: (row) => ({ ...row, gender: textOf(row.gender).toUpperCase() }) },
  { times: 2, fits: isPerson, make: (row) => ({ ...row, achievement: '' }) },
  { times: 2, fits: isPerson, make: (row) => ({ ...row, field: '' }) },
  { times: 1, fits: isPerson, make: (row) => ({ ...row, direct: '' }) },
  { times: 1, fits: (row) => row.direct === 'Sản xuất', make: (row) => ({ ...row, direct: 'SX trực tiếp' }) },
  { times: 2, fits: isPerson, make: (row) => ({ ...row, position: '', occupation: '' }) },
  { times: 3, fits: isPerson, make: (row) => ({ ...row, birthYear: textOf(row.birthYear) }) },
  {
    times: 1,
    fits: (row) => isPerson(row) && Number(row.birthYear) < 1970,
    make: (row) => ({ ...row, birthYear: Number(row.birthYear) - 900 }),
  },
  { times: 1, fits: isPerson, make: (row) => ({ ...row, birthYear: `sinh năm ${textOf(row.birthYear)} (Nhâm Tý)` }) },
  { times: 2, fits: isPerson, make: (row) => withName(row, (name) => ` ${name.replace(' ', '  ')} `) },
  { times: 1, fits: isPerson, make: (row) => withName(row, (name) => name.replaceAll(' ', NBSP)) },
  { times: 1, fits: isPerson, make: (row) => withName(row, (name) => name.normalize('NFD')) },
  { times: 2, fits: isPerson, make: (row) => withName(row, (name) => name.toUpperCase()) },
  {
    times: 1,
    fits: (row) => row.subject === 'Tập thể',
    make: (row) => ({ ...row, representative: '', gender: '', birthYear: '' }),
  },
  {
    times: 1,
    fits: (row) => textOf(row.unit).startsWith('Thôn '),
    make: (row) => ({ ...row, unit: textOf(row.unit).replace('Thôn ', '') }),
  },
];

/** The rows with the mistakes made, at most one in a row. */
export function makeMistakes(rows: readonly NominationRow[], draw: Draw): NominationRow[] {
  const made = [...rows];
  const marred = new Set<number>();
  for (const { times, fits, make } of MISTAKES) {
    for (let i = 0; i < times; i += 1) {
      const open = made.flatMap((row, at) => (!marred.has(at) && fits(row) ? [at] : []));
      const at = open[draw.between(0, open.length - 1)];
      const row = at === undefined ? undefined : made[at];
      if (at === undefined || row === undefined) continue;
      made[at] = make(row);
      marred.add(at);
    }
  }
  return made;
}
