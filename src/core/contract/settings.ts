import type { TabShape } from './column.js';

/** Thiết lập: everything another commune or another round would change. */
export const settings = {
  vi: 'Thiết lập',
  en: 'Settings',
  access: 'officer',
  required: true,
  columns: {
    key: { vi: 'Khóa', en: 'Key', kind: 'text', required: true },
    item: { vi: 'Mục', en: 'Item', kind: 'text' },
    value: { vi: 'Giá trị', en: 'Value', kind: 'text', required: true },
    clause: { vi: 'Căn cứ', en: 'Clause', kind: 'text' },
  },
} as const satisfies TabShape;
