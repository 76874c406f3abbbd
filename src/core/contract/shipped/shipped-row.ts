import { parseDay } from '../../day.js';
import type { RawCell } from '../sheet-data.js';

/** A row that set-up writes, by column key; a column without a value is absent. */
export type ShippedRow = Readonly<Record<string, RawCell>>;

/** A day of the plan, as a date cell; '' for a text that is no day. */
function dayCell(text: string): RawCell {
  const day = parseDay(text);
  return day === null ? '' : { day };
}

/** Deadlines of the plan, all "before" the day (R-VI). */
export const PLAN_DAYS = {
  planApproved: dayCell('2025-08-15'),
  listApproved: dayCell('2025-08-20'),
  conferenceHeld: dayCell('2025-08-25'),
  resultReported: dayCell('2025-08-30'),
} as const;

/** Bodies that the plan names, as Đơn vị has them. */
export const BODIES = {
  culture: 'Phòng Văn hóa - Xã hội',
  office: 'Văn phòng HĐND và UBND',
  front: 'Ủy ban MTTQ Việt Nam',
  mediaCentre: 'Trung tâm Văn hóa, Thể thao và Truyền thông',
  committee: 'UBND xã',
} as const;
