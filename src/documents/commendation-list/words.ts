import type { DraftReasonParams } from '../reasons/draft-reason.js';

/** Circular 15/2025: no commendation of bodies that were dissolved in the merger (docs/domain.md 2). */
export const dissolved = (count: number): DraftReasonParams['own'] => ({
  what: 'dissolvedUnits',
  vi: ({ tab }) =>
    `${count} tập thể mang tên đơn vị đã giải thể sau sắp xếp, không được khen thưởng (Thông tư 15/2025/TT-BNV); xem trang ${tab('findings')}.`,
  en: ({ tab }) =>
    `Collectives with the name of a unit that was dissolved in the merger and may not be commended (Circular 15/2025/TT-BNV): ${count}; see the tab ${tab('findings')}.`,
});
