import type { TabShape } from './column.js';

/** Danh mục: the office's own lists, one per column. */
export const lists = {
  vi: 'Danh mục',
  en: 'Lists',
  access: 'officer',
  required: true,
  columns: {
    field: { vi: 'Lĩnh vực', en: 'Field', kind: 'text' },
    sector: { vi: 'Thành phần kinh tế', en: 'Economic sector', kind: 'text' },
    formerUnit: { vi: 'Đơn vị trước sắp xếp', en: 'Former unit', kind: 'text' },
    meritGroup: { vi: 'Nhóm thành tích', en: 'Merit group', kind: 'text' },
    awardForm: { vi: 'Hình thức khen thưởng', en: 'Award form', kind: 'text' },
  },
} as const satisfies TabShape;
