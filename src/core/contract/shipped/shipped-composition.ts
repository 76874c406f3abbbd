import type { ShippedRow } from './shipped-row.js';
import type { Attribute } from '../attributes.js';

const target = (attribute: Attribute, value: string, rest: ShippedRow): ShippedRow => ({ attribute, value, ...rest });

const share = (min: number, max: number): ShippedRow => ({ min, max, measure: '%', level: 'Khuyến nghị' });
const atLeastOne: ShippedRow = { base: 'Điển hình tiên tiến', min: 1, measure: 'người', level: 'Khuyến nghị' };
/** The plan asks for it without a number: counted and shown only. */
const watched: ShippedRow = { measure: '%', level: 'Theo dõi' };

/** What the plan says of the list's composition; "khoảng" 70 and 30 % are five points either way. */
export const composition: readonly ShippedRow[] = [
  target('Loại đại biểu', 'Điển hình tiên tiến', { base: 'Danh sách', ...share(65, 75), clause: 'R-II-4.1-f' }),
  target('Loại đại biểu', 'Lãnh đạo + Khách mời', { base: 'Danh sách', ...share(25, 35), clause: 'R-II-4.1-f' }),
  target('Đơn vị đề cử', '*', { ...atLeastOne, clause: 'R-II-4.1-k' }),
  target('Đơn vị trước sắp xếp', '*', { ...atLeastOne, clause: 'R-II-4.1-k' }),
  target('Lĩnh vực', '*', { ...atLeastOne, clause: 'R-II-4.1-i' }),
  target('Thành phần kinh tế', '*', { ...atLeastOne, clause: 'R-II-4.1-e' }),
  target('Giới tính', 'Nữ', { base: 'Danh sách', ...watched, clause: 'R-II-4.1-d' }),
  target('Trực tiếp', 'Sản xuất + Công tác + Học tập + Chiến đấu', {
    base: 'Điển hình tiên tiến',
    ...watched,
    clause: 'R-II-4.1-c',
  }),
];
