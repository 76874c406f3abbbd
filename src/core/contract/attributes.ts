import type { FixedValue } from './lists-of-values.js';

/** What `Tiêu chí` of Cơ cấu may name, and the person's property it is read from. */
export const ATTRIBUTES = {
  'Loại đại biểu': 'class',
  'Giới tính': 'gender',
  'Trực tiếp': 'direct',
  'Lĩnh vực': 'field',
  'Thành phần kinh tế': 'sector',
  'Đơn vị đề cử': 'unit',
  'Đơn vị trước sắp xếp': 'formerUnit',
  'Đối tượng': 'subject',
  'Nhóm thành tích': 'meritGroups',
} as const satisfies Readonly<Record<FixedValue<'attribute'>, string>>;

export type Attribute = keyof typeof ATTRIBUTES;
