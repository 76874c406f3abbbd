import type { FixedListName, FixedValue, ListName } from './lists-of-values.js';

/** The list whose values an attribute takes: fixed, a column of Danh mục, or the units of Đơn vị. */
export const LIST_OF_ATTRIBUTE = {
  'Loại đại biểu': 'delegateClass',
  'Giới tính': 'gender',
  'Trực tiếp': 'direct',
  'Đối tượng': 'subject',
  'Lĩnh vực': 'field',
  'Thành phần kinh tế': 'sector',
  'Đơn vị đề cử': 'unit',
  'Đơn vị trước sắp xếp': 'formerUnit',
  'Nhóm thành tích': 'meritGroup',
} as const satisfies Readonly<Record<FixedValue<'attribute'>, FixedListName | ListName>>;
