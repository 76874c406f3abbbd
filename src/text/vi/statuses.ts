import type { Names } from '../../core/reading/names.js';

/** Words of computed cells. */
export const statuses = ({ column }: Names) => ({
  complete: 'Đủ',
  toFix: 'Cần sửa',
  lacking: (items: number) => `Thiếu ${String(items)} mục`,
  /** Either is enough. */
  positionOrOccupation: `${column('nominations', 'position')} (hoặc ${column('nominations', 'occupation')})`,
  missing: (columns: readonly string[]) => `Còn thiếu: ${columns.join(', ')}.`,
  verdict: {
    ok: 'Đạt',
    below: (people: number | null) => (people === null ? 'Thiếu' : `Thiếu ${String(people)} người`),
    above: (people: number | null) => (people === null ? 'Thừa' : `Thừa ${String(people)} người`),
    absent: 'Chưa có ai',
    more: (values: number) => `và ${String(values)} giá trị khác`,
    /** Theo dõi without a number. */
    watched: 'Theo dõi',
  },
  step: {
    done: 'Hoàn thành',
    doneLate: 'Hoàn thành muộn',
    overdue: (days: number, today: string) =>
      days === 0 ? `Đến hạn, chưa xong, tính đến ${today}` : `Quá hạn ${String(days)} ngày, tính đến ${today}`,
    dueSoon: (days: number, today: string) => `Còn ${String(days)} ngày, tính đến ${today}`,
    blocked: 'Chờ bước trước đang quá hạn',
    open: 'Chưa đến hạn',
  },
});
