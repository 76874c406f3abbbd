import type { TabShape } from './column.js';

/** Đại biểu, the register: one row per person, with what one decides by and the officer's decision. */
export const delegates = {
  vi: 'Đại biểu',
  en: 'Delegates',
  access: 'officer',
  columns: {
    code: { vi: 'Mã', en: 'Code', kind: 'code' },
    name: { vi: 'Họ và tên', en: 'Name', kind: 'text', computed: true },
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'text', computed: true },
    class: { vi: 'Loại đại biểu', en: 'Delegate class', kind: 'text', list: 'delegateClass', computed: true },
    gender: { vi: 'Giới tính', en: 'Gender', kind: 'text', list: 'gender', computed: true },
    birthYear: { vi: 'Năm sinh', en: 'Birth year', kind: 'year', computed: true },
    field: { vi: 'Lĩnh vực', en: 'Field', kind: 'text', computed: true },
    direct: { vi: 'Trực tiếp', en: 'Direct', kind: 'text', list: 'direct', computed: true },
    achievement: { vi: 'Tóm tắt thành tích', en: 'Achievement', kind: 'text', computed: true },
    check: { vi: 'Kết quả kiểm tra', en: 'Check', kind: 'text', computed: true },
    decision: { vi: 'Quyết định', en: 'Decision', kind: 'choice', list: 'decision' },
    approvedBy: { vi: 'Người duyệt', en: 'Approved by', kind: 'text' },
    approvedOn: { vi: 'Ngày duyệt', en: 'Approved on', kind: 'day' },
    upperCongress: { vi: 'Dự đại hội cấp trên', en: 'Upper congress', kind: 'yesNo' },
    introduction: { vi: 'Thứ tự giới thiệu', en: 'Introduction order', kind: 'integer' },
    invited: { vi: 'Đã mời', en: 'Invited', kind: 'text' },
    reply: { vi: 'Phản hồi', en: 'Reply', kind: 'text' },
    present: { vi: 'Có mặt', en: 'Present', kind: 'yesNo' },
    substitute: { vi: 'Người dự thay', en: 'Substitute', kind: 'text' },
    note: { vi: 'Ghi chú', en: 'Note', kind: 'text' },
  },
} as const satisfies TabShape;
