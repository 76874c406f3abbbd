/** Values the contract fixes (`workbook.md`, "Fixed values"; `attribute`: what Tiêu chí of Cơ cấu may name), in Vietnamese. */
export const FIXED_LISTS = {
  subject: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  gender: ['Nam', 'Nữ'],
  direct: ['Sản xuất', 'Công tác', 'Học tập', 'Chiến đấu', 'Không'],
  delegateClass: ['Điển hình tiên tiến', 'Lãnh đạo', 'Khách mời'],
  guestClass: ['Lãnh đạo', 'Khách mời'],
  decision: ['Đề cử', 'Đề nghị', 'Đã duyệt', 'Dự bị', 'Loại'],
  reviewMethod: ['Giơ tay', 'Phiếu kín'],
  unitKind: ['Thôn', 'Cơ quan', 'Đoàn thể', 'Khác'],
  base: ['Danh sách', 'Điển hình tiên tiến'],
  measure: ['%', 'người'],
  targetLevel: ['Bắt buộc', 'Khuyến nghị', 'Theo dõi'],
  stepStatus: ['Chưa làm', 'Đang làm', 'Hoàn thành'],
  yesNo: ['Có', 'Không'],
  attribute: [
    'Loại đại biểu',
    'Giới tính',
    'Trực tiếp',
    'Lĩnh vực',
    'Thành phần kinh tế',
    'Đơn vị đề cử',
    'Đơn vị trước sắp xếp',
    'Đối tượng',
    'Nhóm thành tích',
  ],
} as const;

export type FixedListName = keyof typeof FIXED_LISTS;
export type FixedValue<N extends FixedListName> = (typeof FIXED_LISTS)[N][number];

/** Lists the office keeps itself: the columns of Danh mục, and the units of Đơn vị. */
export type ListName = 'field' | 'sector' | 'formerUnit' | 'meritGroup' | 'awardForm' | 'unit';

export const isFixedList = (name: string): name is FixedListName =>
  Object.prototype.hasOwnProperty.call(FIXED_LISTS, name);

export type Subject = FixedValue<'subject'>;
export type Gender = FixedValue<'gender'>;
export type Direct = FixedValue<'direct'>;
export type DelegateClass = FixedValue<'delegateClass'>;
export type Decision = FixedValue<'decision'>;
