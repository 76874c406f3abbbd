import fc from 'fast-check';
import { addDays, dayOf, type Day } from '../../../src/core/day.js';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell, RawTab, RawWorkbook } from '../../../src/core/contract/sheet-data.js';
import { TABS, columnsOf, type TabKey } from '../../../src/core/contract/tabs.js';

export function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day: ${String(date)}/${String(month)}/${String(year)}`);
  return found;
}

export const TODAY = day(2025, 8, 18);

export const dayCell = (year: number, month: number, date: number): RawCell => ({ day: day(year, month, date) });

/** Whatever may stand in a cell. */
export const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\u00a0', '#REF!', 'Nam', '15/8/2025', 'Thôn Mỗ Đoạn', 'x', ';', '1985'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.integer({ min: -60_000, max: 60_000 }).map((days) => ({ day: addDays(TODAY, days) })),
);

/** Cells by column key, one record per row; '' where a row has none. Every column is there, in the contract's order. */
export function rawTab(
  tab: TabKey,
  rows: readonly Readonly<Record<string, RawCell>>[],
  language: 'vi' | 'en' = 'vi',
): RawTab {
  const columns = columnsOf(tab);
  return {
    name: TABS[tab][language],
    cells: [
      columns.map(([, column]) => column[language]),
      ...rows.map((row) => columns.map(([key]) => row[key] ?? '')),
    ],
  };
}

/** Every required tab with its headers and nothing else, and the tabs that are given. */
export function rawWorkbook(tabs: RawWorkbook = {}): RawWorkbook {
  const required = (Object.keys(TABS) as TabKey[]).filter((tab) => 'required' in TABS[tab]);
  return { ...Object.fromEntries(required.map((tab) => [tab, rawTab(tab, [])])), ...tabs };
}

/** One row of Đề cử beside lists that know a few values. */
export function parseNomination(cells: Readonly<Record<string, RawCell>>) {
  const { workbook, findings } = parseWorkbook(
    rawWorkbook({
      nominations: rawTab('nominations', [cells]),
      units: rawTab('units', [
        { unit: 'Thôn Mỗ Đoạn', aliases: 'Mỗ Đoạn; làng Mỗ' },
        { unit: 'Thôn Hòa Bình' },
        { unit: 'Phòng Văn hóa - Xã hội' },
      ]),
      lists: rawTab('lists', [
        { field: 'Nông nghiệp', formerUnit: 'Bình Lãng; Bình Lăng', meritGroup: 'Phát triển kinh tế' },
        { field: 'Giáo dục; GD', formerUnit: 'Đại Sơn', meritGroup: 'Quốc phòng' },
      ]),
    }),
    TODAY,
  );
  return { row: workbook.nominations[0], rows: workbook.nominations, findings };
}

/** A row of Đề cử with nothing wrong in it. */
export const NOMINEE = {
  code: 'ĐC-7K3M',
  unit: 'Thôn Mỗ Đoạn',
  subject: 'Cá nhân',
  name: 'Trần Thị Lan',
  gender: 'Nữ',
  birthYear: 1985,
  position: 'Hội viên',
  occupation: 'Nông dân',
  field: 'Nông nghiệp',
  direct: 'Sản xuất',
  meritGroups: 'Phát triển kinh tế',
  achievement: 'Trồng 2 ha cam',
  votes: 42,
  publishConsent: 'x',
};
