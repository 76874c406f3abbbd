import type { TabShape } from './column.js';

/** Kết quả kiểm tra: what the last check found. */
export const findings = {
  vi: 'Kết quả kiểm tra',
  en: 'Findings',
  access: 'output',
  columns: {
    level: { vi: 'Mức', en: 'Level', kind: 'text' },
    message: { vi: 'Nội dung', en: 'Message', kind: 'text' },
    fix: { vi: 'Cách sửa', en: 'How to fix', kind: 'text' },
    cell: { vi: 'Ô', en: 'Cell', kind: 'text' },
    code: { vi: 'Mã', en: 'Code', kind: 'text' },
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'text' },
    clause: { vi: 'Căn cứ', en: 'Clause', kind: 'text' },
    finding: { vi: 'Mã lỗi', en: 'Finding', kind: 'text' },
  },
} as const satisfies TabShape;

/** Tài liệu: the documents made, and from which data. */
export const documents = {
  vi: 'Tài liệu',
  en: 'Documents',
  access: 'output',
  columns: {
    when: { vi: 'Lúc', en: 'When', kind: 'text' },
    kind: { vi: 'Loại', en: 'Kind', kind: 'text' },
    title: { vi: 'Tên', en: 'Title', kind: 'text' },
    link: { vi: 'Liên kết', en: 'Link', kind: 'text' },
    madeFrom: { vi: 'Lập từ', en: 'Made from', kind: 'text' },
  },
} as const satisfies TabShape;

/** Nhật ký: every change the add-in made to a decision, in words and, in the last column, for programs. */
export const log = {
  vi: 'Nhật ký',
  en: 'Log',
  access: 'output',
  columns: {
    when: { vi: 'Lúc', en: 'When', kind: 'text' },
    who: { vi: 'Ai', en: 'Who', kind: 'text' },
    act: { vi: 'Việc', en: 'Act', kind: 'text' },
    code: { vi: 'Mã', en: 'Code', kind: 'text' },
    before: { vi: 'Trước', en: 'Before', kind: 'text' },
    after: { vi: 'Sau', en: 'After', kind: 'text' },
    machine: { vi: 'Khóa máy', en: 'Machine key', kind: 'text' },
  },
} as const satisfies TabShape;

/** Tổng quan: free layout, made by us. */
export const overview = { vi: 'Tổng quan', en: 'Overview', access: 'output', columns: {} } as const satisfies TabShape;
