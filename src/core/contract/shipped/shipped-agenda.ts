import type { ShippedRow } from './shipped-row.js';

/** The eight items of III.1 in the plan's order; it gives no times, so the minutes are a first proposal for half a day. */
const ITEMS: readonly (readonly [item: string, minutes: number, clause: string])[] = [
  ['Tuyên bố lý do, giới thiệu đại biểu', 15, 'R-III-1-a'],
  [
    'Báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020-2025, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn 2025-2030',
    30,
    'R-III-1-b',
  ],
  ['Báo cáo tham luận của các đại biểu điển hình tiên tiến', 60, 'R-III-1-c'],
  ['Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến', 45, 'R-III-1-d'],
  ['Phát động phong trào thi đua giai đoạn 2025-2030', 15, 'R-III-1-e'],
  ['Phát biểu hưởng ứng phát động phong trào thi đua', 15, 'R-III-1-g'],
  ['Thông qua danh sách đại biểu đi dự Đại hội thi đua cấp trên', 15, 'R-III-1-h'],
  ['Tổng kết và bế mạc', 15, 'R-III-1-i'],
];

export const agenda: readonly ShippedRow[] = ITEMS.map(([item, minutes, clause], index) => ({
  number: index + 1,
  item,
  minutes,
  mandatory: 'Có',
  clause,
}));
