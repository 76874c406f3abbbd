import type { TabShape } from './column.js';

/** Đơn vị: who may nominate, and whom to call. */
export const units = {
  vi: 'Đơn vị',
  en: 'Units',
  access: 'officer',
  required: true,
  columns: {
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'text', required: true },
    kind: { vi: 'Loại', en: 'Kind', kind: 'choice', list: 'unitKind' },
    formerUnit: { vi: 'Đơn vị trước sắp xếp', en: 'Former unit', kind: 'choice', list: 'formerUnit' },
    contact: { vi: 'Đầu mối', en: 'Contact', kind: 'text' },
    phone: { vi: 'Điện thoại', en: 'Phone', kind: 'phone' },
    email: { vi: 'Thư điện tử', en: 'E-mail', kind: 'text' },
    aliases: { vi: 'Tên khác', en: 'Aliases', kind: 'text' },
    internalDue: { vi: 'Hạn nội bộ', en: 'Internal due', kind: 'day' },
  },
} as const satisfies TabShape;
