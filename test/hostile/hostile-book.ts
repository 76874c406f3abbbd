import type { CellKind } from '../../src/core/contract/column.js';
import { FIXED_LISTS } from '../../src/core/contract/lists-of-values.js';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { drawFrom, type Draw } from '../../src/host/sample/draws/random.js';
import { drawHostile, type HostileCell } from './values.js';

export interface HostileTab {
  readonly key: TabKey | null;
  readonly name: string;
  /** Row 1 first; null is a cell that is not there. */
  readonly rows: readonly (readonly (HostileCell | null)[])[];
  /** By column: the contract's key, null for a column of somebody else. */
  readonly keys: readonly (string | null)[];
}

export interface HostileBook {
  readonly seed: number;
  readonly tabs: readonly HostileTab[];
  /** Cells with something in them. */
  readonly cells: number;
}

const UNITS = ['Thôn Mỗ Đoạn', 'Thôn Hương Quất', 'Hội Nông dân xã'] as const;
const OFFICE_LISTS: Readonly<Record<string, readonly string[]>> = {
  unit: UNITS,
  field: ['Nông nghiệp', 'Giáo dục', 'Y tế'],
  sector: ['Kinh tế tập thể', 'Kinh tế tư nhân'],
  formerUnit: ['Đại Sơn', 'Bình Lãng'],
  meritGroup: ['Kinh tế', 'Xã hội'],
  awardForm: ['Giấy khen', 'Bằng khen'],
};
const SETTINGS = [
  'list.cap',
  'conference.date',
  'clock.dueSoonDays',
  'office.letterhead',
  'signer.name',
  'legalBasis',
] as const;

const valuesOf = (list: string): readonly string[] =>
  list in FIXED_LISTS ? FIXED_LISTS[list as keyof typeof FIXED_LISTS] : (OFFICE_LISTS[list] ?? []);

const PLAIN: { readonly [K in CellKind]: (draw: Draw) => HostileCell } = {
  text: (draw) => ({ value: draw.pick(['Nông dân', 'Trồng 2 ha rau sạch', 'Biên bản số 1']) }),
  name: (draw) => ({
    value: `${draw.pick(['Nguyễn', 'Trần', 'Lê'])} Thị ${draw.pick(['Lan', 'Hoa', 'Mận', 'Lựu', 'Ổi'])}`,
  }),
  code: (draw) => ({ value: `ĐC-${String(draw.between(1000, 9999))}` }),
  integer: (draw) => ({ value: draw.between(1, 60) }),
  number: (draw) => ({ value: draw.pick([1, 2, 0.3, 65]) }),
  year: (draw) => ({ value: draw.between(1940, 2005) }),
  day: (draw) => ({ value: draw.between(45_860, 45_900), format: 'date' }),
  phone: (draw) => ({ value: `09${String(draw.between(10_000_000, 99_999_999))}`, format: 'text' }),
  yesNo: (draw) => ({ value: draw.pick(['Có', 'Không']) }),
  choice: () => ({ value: '' }),
  choices: () => ({ value: '' }),
};

type Column = ReturnType<typeof columnsOf>[number][1];

function drawPlain(draw: Draw, { kind, list }: Column): HostileCell {
  const [first, ...more] = list === undefined ? [] : valuesOf(list);
  return first === undefined ? PLAIN[kind](draw) : { value: draw.pick([first, ...more]) };
}

/** Thiết lập is read by its keys, so hostile values stand mostly beside real ones. */
function drawCell(
  draw: Draw,
  tab: TabKey,
  key: string | null,
  column: Column | null,
  hostility: number,
): HostileCell | null {
  if (draw.chance(12)) return null;
  if (column === null || draw.chance(tab === 'settings' && key === 'key' ? 20 : hostility)) return drawHostile(draw);
  return tab === 'settings' && key === 'key' ? { value: draw.pick(SETTINGS) } : drawPlain(draw, column);
}

function drawHeader(draw: Draw, column: Column | null): HostileCell {
  if (column === null) return drawHostile(draw);
  const caption = draw.chance(15) ? column.en : column.vi;
  return {
    value: draw.weighted(
      [
        [caption.normalize('NFD'), 5],
        [caption.toUpperCase(), 5],
        [caption, 90],
      ],
      caption,
    ),
  };
}

function drawTab(draw: Draw, key: TabKey): HostileTab {
  const known = columnsOf(key)
    .filter(([, column]) => column.optional !== true || draw.chance(70))
    .filter(([, column]) => column.required === true || draw.chance(95));
  const columns: (readonly [string | null, Column | null])[] = [...known];
  for (let extra = draw.between(0, 2); extra > 0; extra -= 1)
    columns.splice(draw.between(0, columns.length), 0, [null, null]);
  const hostility = draw.pick([25, 60, 95]);
  const header = columns.map(([, column]) => drawHeader(draw, column));
  const rows = Array.from({ length: draw.between(8, key === 'nominations' ? 60 : 30) }, () =>
    draw.chance(5)
      ? columns.map(() => null)
      : columns.map(([name, column]) => drawCell(draw, key, name, column, hostility)),
  );
  return { key, name: TABS[key].vi, rows: [header, ...rows], keys: columns.map(([name]) => name) };
}

const OFTEN_ABSENT: readonly TabKey[] = [
  'guide',
  'overview',
  'findings',
  'documents',
  'log',
  'lock',
  'papers',
  'commendations',
  'questions',
];

/** A workbook in which any cell may hold anything; the same for the same seed. */
export function drawBook(seed: number): HostileBook {
  const draw = drawFrom(seed);
  const keys = (Object.keys(TABS) as TabKey[]).filter((key) => columnsOf(key).length > 0);
  const tabs = keys.filter((key) => !OFTEN_ABSENT.includes(key) || draw.chance(40)).map((key) => drawTab(draw, key));
  const cells = tabs.reduce(
    (sum, { rows }) => sum + rows.flat().filter((cell) => cell !== null && cell.value !== '').length,
    0,
  );
  return { seed, tabs, cells };
}
