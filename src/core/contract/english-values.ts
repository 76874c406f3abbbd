import type { FixedListName, FixedValue } from './lists-of-values.js';

/** The fixed values as a workbook set up in English writes them; core itself speaks of the Vietnamese ones. */
const ENGLISH_VALUES: { readonly [N in FixedListName]: { readonly [V in FixedValue<N>]: string } } = {
  subject: { 'Cá nhân': 'Individual', 'Tập thể': 'Collective', 'Hộ gia đình': 'Household' },
  gender: { Nam: 'Male', Nữ: 'Female' },
  direct: { 'Sản xuất': 'Production', 'Công tác': 'Work', 'Học tập': 'Study', 'Chiến đấu': 'Combat', Không: 'None' },
  delegateClass: { 'Điển hình tiên tiến': 'Exemplar', 'Lãnh đạo': 'Leader', 'Khách mời': 'Guest' },
  guestClass: { 'Lãnh đạo': 'Leader', 'Khách mời': 'Guest' },
  decision: { 'Đề cử': 'Nominated', 'Đề nghị': 'Proposed', 'Đã duyệt': 'Approved', 'Dự bị': 'Reserve', Loại: 'Out' },
  reviewMethod: { 'Giơ tay': 'Show of hands', 'Phiếu kín': 'Secret ballot' },
  unitKind: { Thôn: 'Hamlet', 'Cơ quan': 'Office', 'Đoàn thể': 'Association', Khác: 'Other' },
  base: { 'Danh sách': 'List', 'Điển hình tiên tiến': 'Exemplars' },
  measure: { '%': '%', người: 'people' },
  targetLevel: { 'Bắt buộc': 'Required', 'Khuyến nghị': 'Recommended', 'Theo dõi': 'Watched' },
  stepStatus: { 'Chưa làm': 'Not started', 'Đang làm': 'In progress', 'Hoàn thành': 'Done' },
  yesNo: { Có: 'Yes', Không: 'No' },
  attribute: {
    'Loại đại biểu': 'Delegate class',
    'Giới tính': 'Gender',
    'Trực tiếp': 'Direct',
    'Lĩnh vực': 'Field',
    'Thành phần kinh tế': 'Economic sector',
    'Đơn vị đề cử': 'Nominating unit',
    'Đơn vị trước sắp xếp': 'Former unit',
    'Đối tượng': 'Subject',
    'Nhóm thành tích': 'Merit group',
  },
};

/** The fixed value that an English one stands for; what is none stays as it is. */
export const vietnameseOf = (list: FixedListName, text: string): string =>
  Object.entries<string>(ENGLISH_VALUES[list]).find(([, english]) => english === text)?.[0] ?? text;

/** A fixed value in English; what is none stays as it is. */
export const englishOf = (list: FixedListName, value: string): string =>
  new Map(Object.entries<string>(ENGLISH_VALUES[list])).get(value) ?? value;
