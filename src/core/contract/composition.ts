import type { TabShape } from './column.js';

/** Cơ cấu: the targets that the list is measured by (R-II-4.1-c … k). */
export const composition = {
  vi: 'Cơ cấu',
  en: 'Composition',
  access: 'officer',
  required: true,
  columns: {
    attribute: { vi: 'Tiêu chí', en: 'Attribute', kind: 'text', list: 'attribute', required: true },
    value: { vi: 'Giá trị', en: 'Value', kind: 'text', required: true },
    base: { vi: 'Tính trên', en: 'Base', kind: 'choice', list: 'base' },
    min: { vi: 'Tối thiểu', en: 'Min', kind: 'number', required: true },
    max: { vi: 'Tối đa', en: 'Max', kind: 'number', required: true },
    measure: { vi: 'Đơn vị tính', en: 'Measure', kind: 'choice', list: 'measure' },
    level: { vi: 'Mức', en: 'Level', kind: 'choice', list: 'targetLevel' },
    clause: { vi: 'Căn cứ', en: 'Clause', kind: 'text' },
    pool: { vi: 'Nguồn', en: 'Pool', kind: 'integer', computed: true },
    count: { vi: 'Số người', en: 'Count', kind: 'integer', computed: true },
    share: { vi: 'Tỷ lệ', en: 'Share', kind: 'number', computed: true },
    verdict: { vi: 'Kết quả', en: 'Verdict', kind: 'text', computed: true },
  },
} as const satisfies TabShape;
