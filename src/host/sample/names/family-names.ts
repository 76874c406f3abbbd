/**
 * Family and middle names of the north with their share in per cent, out of github.com/hungnguyen18/vietnamese-name-generator
 * (MIT, LICENSE.vietnamese-name-generator).
 */
export const FAMILY_NAMES = [
  ['Nguyễn', 31.5],
  ['Trần', 10.9],
  ['Lê', 8.9],
  ['Phạm', 5.9],
  ['Hoàng', 5.1],
  ['Vũ', 4.9],
  ['Phan', 2.8],
  ['Trương', 2.2],
  ['Bùi', 2.1],
  ['Đặng', 1.9],
  ['Đỗ', 1.9],
  ['Ngô', 1.7],
  ['Dương', 1.4],
  ['Hà', 1.2],
  ['Trịnh', 1],
  ['Đinh', 0.9],
  ['Đoàn', 0.7],
  ['Cao', 0.7],
  ['Lương', 0.7],
  ['Mai', 0.6],
  ['Đào', 0.6],
  ['Lưu', 0.6],
  ['Phùng', 0.4],
  ['Tạ', 0.4],
] as const;

/** Repeated as often as they are met. */
export const MIDDLE_NAMES = {
  male: ['Văn', 'Văn', 'Văn', 'Hữu', 'Đức', 'Quốc', 'Công', 'Quang', 'Minh'],
  female: ['Thị', 'Thị', 'Thị', 'Thị', 'Ngọc', 'Thanh', 'Khánh', 'Hồng', 'Bích'],
} as const;
