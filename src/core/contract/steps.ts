import type { TabShape } from './column.js';

/** Tiến độ: the plan's deadlines and the units' tasks (sections V and VI). */
export const steps = {
  vi: 'Tiến độ',
  en: 'Steps',
  access: 'officer',
  required: true,
  columns: {
    code: { vi: 'Mã', en: 'Code', kind: 'code' },
    name: { vi: 'Việc', en: 'Step', kind: 'text', required: true },
    lead: { vi: 'Chủ trì', en: 'Lead', kind: 'text' },
    with: { vi: 'Phối hợp', en: 'With', kind: 'text' },
    dueBefore: { vi: 'Hạn (trước ngày)', en: 'Due before', kind: 'day', required: true },
    status: { vi: 'Trạng thái', en: 'Status', kind: 'choice', list: 'stepStatus', required: true },
    doneOn: { vi: 'Ngày hoàn thành', en: 'Done on', kind: 'day' },
    dependsOn: { vi: 'Phụ thuộc', en: 'Depends on', kind: 'text' },
    product: { vi: 'Sản phẩm', en: 'Product', kind: 'text' },
    state: { vi: 'Tình trạng', en: 'State', kind: 'text', computed: true },
    days: { vi: 'Số ngày', en: 'Days', kind: 'integer', computed: true },
  },
} as const satisfies TabShape;
