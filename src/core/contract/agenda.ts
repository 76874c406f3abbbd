import type { TabShape } from './column.js';

/** Chương trình: the items of the conference day (R-III-1-a … i). */
export const agenda = {
  vi: 'Chương trình',
  en: 'Agenda',
  access: 'officer',
  columns: {
    number: { vi: 'TT', en: 'No', kind: 'text' },
    item: { vi: 'Nội dung', en: 'Item', kind: 'text' },
    minutes: { vi: 'Phút', en: 'Minutes', kind: 'integer' },
    by: { vi: 'Người thực hiện', en: 'By', kind: 'text' },
    mandatory: { vi: 'Bắt buộc', en: 'Mandatory', kind: 'yesNo' },
    clause: { vi: 'Căn cứ', en: 'Clause', kind: 'text' },
    starts: { vi: 'Bắt đầu', en: 'Starts', kind: 'text', computed: true },
  },
} as const satisfies TabShape;
