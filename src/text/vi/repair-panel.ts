import type { Names } from '../../core/reading/names.js';

/** The panel *Đề xuất điều chỉnh* of the sidebar. */
export const repairPanel = ({ tab }: Names) => ({
  heading: 'Đề xuất điều chỉnh danh sách',
  hint: `Tìm cách đổi ít người nhất để danh sách đạt các mức của trang ${tab('composition')}.`,
  guests: 'Được đổi cả lãnh đạo, khách mời',
  approved: 'Được đổi cả người đã duyệt',
  propose: 'Đề xuất điều chỉnh',
  swap: (drop: string, add: string) => `${drop} → ${add}`,
  add: (add: string) => `Thêm ${add}`,
  drop: (drop: string) => `Bớt ${drop}`,
  accept: (changes: number) => `Chấp nhận ${changes} thay đổi đã chọn`,
  undo: 'Hoàn tác lần chấp nhận gần nhất',
  table: 'Các mức trước và sau',
  before: 'Trước',
  after: 'Sau',
  target: 'Mức',
});
