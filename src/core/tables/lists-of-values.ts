/** Values the contract fixes (`workbook.md`, "Fixed values"), as they are written in the sheet. */
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
} as const;

export type FixedListName = keyof typeof FIXED_LISTS;
export type FixedValue<N extends FixedListName> = (typeof FIXED_LISTS)[N][number];

/** Lists the office keeps itself: the columns of Danh mục, and the units of Đơn vị. */
export type ListName = 'field' | 'sector' | 'formerUnit' | 'meritGroup' | 'awardForm' | 'unit';

export type Subject = FixedValue<'subject'>;
export type Gender = FixedValue<'gender'>;
export type Direct = FixedValue<'direct'>;
export type DelegateClass = FixedValue<'delegateClass'>;
export type Decision = FixedValue<'decision'>;
