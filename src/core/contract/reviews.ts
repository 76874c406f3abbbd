import type { TabShape } from './column.js';

/** Bình xét: one row per review meeting; the proof that a nominee was chosen openly (R-II-4.1-g). */
export const reviews = {
  vi: 'Bình xét',
  en: 'Reviews',
  access: 'open',
  required: true,
  columns: {
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'choice', list: 'unit', required: true },
    heldOn: { vi: 'Ngày họp', en: 'Date', kind: 'day', required: true },
    method: { vi: 'Hình thức', en: 'Method', kind: 'choice', list: 'reviewMethod' },
    present: { vi: 'Số người dự', en: 'Present', kind: 'integer', required: true },
    minutes: { vi: 'Biên bản', en: 'Minutes', kind: 'text', required: true },
    postedFrom: { vi: 'Niêm yết từ ngày', en: 'Posted from', kind: 'day' },
    postedAt: { vi: 'Nơi niêm yết', en: 'Posted at', kind: 'text' },
  },
} as const satisfies TabShape;
