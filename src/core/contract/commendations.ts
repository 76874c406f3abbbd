import type { TabShape } from './column.js';

/** Khen thưởng: numbers by year and form for the five-year report (R-III-3.1-c). */
export const commendations = {
  vi: 'Khen thưởng',
  en: 'Commendations',
  access: 'officer',
  columns: {
    year: { vi: 'Năm', en: 'Year', kind: 'integer' },
    form: { vi: 'Hình thức', en: 'Form', kind: 'choice', list: 'awardForm' },
    subject: { vi: 'Đối tượng', en: 'Subject', kind: 'choice', list: 'subject' },
    number: { vi: 'Số lượng', en: 'Number', kind: 'integer' },
    direct: { vi: 'Trực tiếp', en: 'Direct workers', kind: 'integer' },
  },
} as const satisfies TabShape;
