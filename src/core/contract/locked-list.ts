import type { TabShape } from './column.js';

/**
 * Danh sách chốt: the approved list as it was locked (R-VI-2). On the left what was decided about it and, below, what has changed
 * since; beside it everybody who was on it, cell by cell. Ours; the first lock makes it.
 */
export const lock = {
  vi: 'Danh sách chốt',
  en: 'Locked list',
  access: 'output',
  onDemand: true,
  columns: {
    key: { vi: 'Khóa', en: 'Key', kind: 'text' },
    item: { vi: 'Mục', en: 'Item', kind: 'text' },
    value: { vi: 'Giá trị', en: 'Value', kind: 'text' },
    code: { vi: 'Mã', en: 'Code', kind: 'code' },
    class: { vi: 'Loại đại biểu', en: 'Delegate class', kind: 'text', list: 'delegateClass' },
    name: { vi: 'Họ và tên', en: 'Name', kind: 'text' },
    representative: { vi: 'Người đại diện', en: 'Representative', kind: 'text' },
    gender: { vi: 'Giới tính', en: 'Gender', kind: 'text', list: 'gender' },
    birthYear: { vi: 'Năm sinh', en: 'Birth year', kind: 'text' },
    unit: { vi: 'Đơn vị', en: 'Unit', kind: 'text' },
    position: { vi: 'Chức vụ', en: 'Position', kind: 'text' },
    occupation: { vi: 'Nghề nghiệp', en: 'Occupation', kind: 'text' },
    rank: { vi: 'Cấp', en: 'Level', kind: 'text' },
    subject: { vi: 'Đối tượng', en: 'Subject', kind: 'text', list: 'subject' },
    field: { vi: 'Lĩnh vực', en: 'Field', kind: 'text' },
    direct: { vi: 'Trực tiếp', en: 'Direct', kind: 'text', list: 'direct' },
    sector: { vi: 'Thành phần kinh tế', en: 'Economic sector', kind: 'text' },
    meritGroups: { vi: 'Nhóm thành tích', en: 'Merit group', kind: 'text' },
    formerUnit: { vi: 'Đơn vị trước sắp xếp', en: 'Former unit', kind: 'text' },
    achievement: { vi: 'Tóm tắt thành tích', en: 'Achievement', kind: 'text' },
    awards: { vi: 'Danh hiệu, khen thưởng', en: 'Awards', kind: 'text' },
  },
} as const satisfies TabShape;
