import type { DraftReasonParams } from './draft-reason.js';

type Reason = DraftReasonParams['own'];

/** R-II-2-a: where the day ends. `item`: the first that it has no room for. */
export const tooLong = (minutes: number, available: number, item: string): Reason => ({
  what: 'agendaTooLong',
  vi: ({ tab }) =>
    `Chương trình dài ${minutes} phút, quá ${available} phút (mục II.2): từ “${item}” trở đi không vừa; bớt ${minutes - available} phút ở trang ${tab('agenda')}.`,
  en: ({ tab }) =>
    `The agenda takes ${minutes} minutes of ${available} (II.2): there is no room from “${item}” on; take ${minutes - available} minutes out of the tab ${tab('agenda')}.`,
});

/** R-III-1: what the plan has on every agenda. */
export const itemsMissing = (items: readonly string[]): Reason => ({
  what: 'agendaItemsMissing',
  vi: ({ tab }) =>
    `Trang ${tab('agenda')} thiếu nội dung bắt buộc của Kế hoạch (mục III.1): ${items.join('; ')}; thêm vào.`,
  en: ({ tab }) =>
    `The tab ${tab('agenda')} lacks items that the plan asks for (III.1): ${items.join('; ')}; add them.`,
});

export const rowsIncomplete = (count: number): Reason => ({
  what: 'agendaRowsIncomplete',
  vi: ({ tab, column }) =>
    `${count} dòng của trang ${tab('agenda')} thiếu ${column('agenda', 'item')} hoặc ${column('agenda', 'minutes')}, nên giờ của các nội dung sau chưa đúng; ghi đủ.`,
  en: ({ tab, column }) =>
    `Rows of the tab ${tab('agenda')} without ${column('agenda', 'item')} or ${column('agenda', 'minutes')}: ${count}, so later times are not right yet; complete them.`,
});

/** R-III-3.2-b: the papers share the time of one item. */
export const papersTooLong = (minutes: number, available: number): Reason => ({
  what: 'papersTooLong',
  vi: ({ tab }) =>
    `Các tham luận cần ${minutes} phút, chương trình chỉ dành ${available} phút (mục III.3.2); bớt bài ở trang ${tab('papers')}, hoặc thêm phút ở trang ${tab('agenda')}.`,
  en: ({ tab }) =>
    `The papers need ${minutes} minutes and the agenda gives ${available} (III.3.2); take some out of the tab ${tab('papers')} or give more minutes in the tab ${tab('agenda')}.`,
});

/** Who is to speak and is not on the list. */
export const speakersNotListed = (count: number): Reason => ({
  what: 'speakersNotListed',
  vi: ({ tab, column }) =>
    `${count} chỗ ở cột ${column('agenda', 'by')} của trang ${tab('agenda')} ghi mã của người không có trong danh sách; sửa lại.`,
  en: ({ tab, column }) =>
    `Codes in the column ${column('agenda', 'by')} of the tab ${tab('agenda')} of people who are not on the list: ${count}; correct them.`,
});
