import type { TabShape } from './column.js';

/** Hướng dẫn: how to fill the sheet, for hamlet heads. */
export const guide = { vi: 'Hướng dẫn', en: 'Guide', access: 'officer', columns: {} } as const satisfies TabShape;

/** Vướng mắc: questions of units to the office (R-END-a). */
export const questions = {
  vi: 'Vướng mắc',
  en: 'Questions',
  access: 'open',
  columns: {
    askedOn: { vi: 'Ngày', en: 'Date', kind: 'day' },
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'choice', list: 'unit' },
    question: { vi: 'Câu hỏi', en: 'Question', kind: 'text' },
    answer: { vi: 'Trả lời', en: 'Answer', kind: 'text' },
  },
} as const satisfies TabShape;
