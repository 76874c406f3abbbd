import type { Draw } from '../../src/host/sample/draws/random.js';
import type { Sheet } from '../../src/host/model/workbook.js';
import { findColumn, put } from './grid.js';

/** Few, so that doubles and homonyms are common. */
const NAMES = ['Nguyễn Thị Mẫu', 'Trần Văn Thử', 'Lê Thị Hòa', 'Lê Thị Hoà', 'Phạm Văn Ví', 'Vũ Thị Dụ'] as const;
const UNITS = ['Thôn Mỗ Đoạn', 'Thôn Bỉnh Di', 'Thôn Liêu Xá'] as const;
const YEARS = [1980, 1990, '', 'năm Tý'] as const;
const DIRECT = ['Sản xuất', 'Công tác', '', 'sx'] as const;
export const DECISIONS = ['Đề nghị', 'Đã duyệt', 'Dự bị', 'Loại', ''] as const;

type Cells = Readonly<Record<string, string | number>>;

/** Nobody's story and award are another's: two people never differ in one cell alone, which nobody could tell from a retyped one. */
const ownCells = (number: number): Cells => ({
  achievement: `Hiến ${String(number)} m² đất làm đường`,
  awards: `Giấy khen số ${String(number)}`,
});

const nomineeCells = (draw: Draw): Cells => ({
  unit: draw.pick(UNITS),
  subject: draw.chance(80) ? 'Cá nhân' : 'Tập thể',
  name: draw.pick(NAMES),
  gender: draw.pick(['Nam', 'Nữ', '', 'x']),
  birthYear: draw.pick<string | number>(YEARS),
  occupation: draw.pick(['Nông dân', '']),
  field: draw.pick(['Nông nghiệp, nông thôn mới', '']),
  direct: draw.pick(DIRECT),
  ...(draw.chance(15) ? { achievement: '' } : ownCells(draw.between(10, 9999))),
  votes: draw.pick<string | number>([12, 40, '']),
});

const guestCells = (draw: Draw): Cells => ({
  class: draw.pick(['Lãnh đạo', 'Khách mời', '']),
  name: draw.pick(NAMES),
  organisation: draw.pick(['Đảng ủy xã', 'UBND xã']),
});

/**
 * Fills a row with a new person, without a code; a formula now and then, for those are told about too: one that the host computes, so
 * that it has its value again when it is given back, as on Google.
 */
export function fillRow(sheet: Sheet, tab: 'nominations' | 'guests', row: number, draw: Draw): void {
  const cells = tab === 'nominations' ? nomineeCells(draw) : guestCells(draw);
  for (const [key, value] of Object.entries(cells)) {
    const column = findColumn(sheet, tab, key);
    if (column !== null) put(sheet, row, column, value);
  }
  const votes = findColumn(sheet, tab, 'votes');
  if (tab === 'nominations' && votes !== null && draw.chance(15)) put(sheet, row, votes, 12, '=12');
}

/** One cell that somebody retypes. */
export function typedCell(draw: Draw): readonly [key: string, value: string | number] {
  const key = draw.pick(['name', 'unit', 'birthYear', 'votes', 'direct', 'achievement'] as const);
  const values = {
    name: NAMES,
    unit: UNITS,
    birthYear: YEARS,
    votes: [12, 40, ''],
    direct: DIRECT,
    achievement: ['Nuôi cá', ''],
  } as const;
  return [key, draw.pick<string | number>(values[key])];
}
