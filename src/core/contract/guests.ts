import type { TabShape } from './column.js';

/** Khách mời: leaders and guests, the other 30 % of the list (R-II-4.1-f). */
export const guests = {
  vi: 'Khách mời',
  en: 'Guests',
  access: 'officer',
  required: true,
  columns: {
    code: { vi: 'Mã', en: 'Code', kind: 'code' },
    class: { vi: 'Loại đại biểu', en: 'Delegate class', kind: 'choice', list: 'guestClass', required: true },
    name: { vi: 'Họ và tên', en: 'Name', kind: 'name', required: true },
    gender: { vi: 'Giới tính', en: 'Gender', kind: 'choice', list: 'gender' },
    birthYear: { vi: 'Năm sinh', en: 'Birth year', kind: 'year', optional: true },
    position: { vi: 'Chức vụ', en: 'Position', kind: 'text' },
    organisation: { vi: 'Cơ quan', en: 'Organisation', kind: 'text' },
    rank: { vi: 'Cấp', en: 'Level', kind: 'text' },
    phone: { vi: 'Điện thoại', en: 'Phone', kind: 'phone' },
  },
} as const satisfies TabShape;
