import { foldText } from '../vietnamese/fold.js';

/** Sums: people may go on after them. */
const TOTAL = /^\(?(?:tổng|cộng|tổng số|tổng cộng|trong đó)(?:[ :.)]|$)/;
/** What closes a list: how many it has, who made it, who signs. */
const CLOSING =
  /^\(?(?:danh sách.{0,40} (?:có|gồm) |ấn định|nơi nhận|người lập|lập biểu|lập bảng|người tổng hợp|thủ trưởng|xác nhận|(?:t\/?m|k\/?t|t\/?l)\.? |ký[ ,(])/;
const DATE_LINE = /^[^\d]{0,40}ngày ?[\d.… ]* ?tháng ?[\d.… ]* ?năm ?[\d.… ]*$/;
const FEW = 3;

const written = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== '');

/** "Tổng cộng: 12", "Trong đó nữ: 5": a row of sums. */
export const isTotal = (cells: readonly string[]): boolean =>
  written(cells)
    .slice(0, 2)
    .some((cell) => TOTAL.test(foldText(cell)));

/** "Danh sách có 25 đồng chí", "Đại Sơn, ngày … tháng … năm 2025", "NGƯỜI LẬP BIỂU": only signatures follow. */
export function isEndOfList(cells: readonly string[]): boolean {
  const all = written(cells);
  return all.length <= FEW && all.map(foldText).some((cell) => CLOSING.test(cell) || DATE_LINE.test(cell));
}

/** Too little for a person once the list has been closed: a signature. */
export const isScant = (cells: readonly string[]): boolean => written(cells).length < FEW;

/** The row of column numbers that official lists have under the header: 1 2 3 …, (1) (2) (3), A B 1 2 3. */
export function isColumnNumbers(cells: readonly string[]): boolean {
  const numbers = written(cells).map((cell) => cell.replace(/[()[\]]/g, '').trim());
  if (numbers.length < FEW) return false;
  const digits = numbers.filter((cell) => !/^[A-D]$/.test(cell));
  const first = Number(digits[0]);
  return (
    digits.length > 1 && first <= 2 && digits.every((cell, i) => /^\d{1,2}$/.test(cell) && Number(cell) === first + i)
  );
}
