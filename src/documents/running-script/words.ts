import type { DraftReasonParams } from '../reasons/draft-reason.js';

type Reason = DraftReasonParams['own'];

/** What the script says. */
export const words = {
  heading: (number: number, item: string, slot: string) => `${number}. ${item} (${slot})`,
  opening: (conference: string, issuer: string, period: string) =>
    `“Kính thưa các vị đại biểu! Nhằm biểu dương, tôn vinh các điển hình tiên tiến giai đoạn ${period}, hôm nay ${issuer} long trọng tổ chức ${conference}. Xin trân trọng giới thiệu các vị đại biểu về dự Hội nghị:”`,
  others: (guests: string, exemplars: string) =>
    `“Cùng dự Hội nghị có ${guests} đại biểu khách mời và ${exemplars} đại biểu điển hình tiên tiến.”`,
  next: (item: string, by: string) =>
    `“Tiếp theo là nội dung: ${item}. Xin trân trọng kính mời ${by || 'ông (bà) […]'}.”`,
  papers: (count: string) => `“Tiếp theo, Hội nghị nghe ${count} báo cáo tham luận. Xin trân trọng kính mời:”`,
  awards: (giver: string) =>
    `“Sau đây là phần biểu dương, tôn vinh, khen thưởng. Xin kính mời ${giver} trao; xin kính mời lần lượt các điển hình tiên tiến lên nhận:”`,
  vote: (count: string, congress: string) =>
    `“Xin thông qua danh sách ${count} đại biểu dự ${congress}, gồm các ông, bà sau đây; xin ý kiến biểu quyết của Hội nghị:”`,
  closing: (by: string) => `“Xin trân trọng kính mời ${by || 'ông (bà) […]'} tổng kết và bế mạc Hội nghị.”`,
  substitute: (who: string, substitute: string) => `${who} (người dự thay: ${substitute})`,
  paper: (who: string, topic: string, notes: readonly string[]) =>
    `${who}: “${topic}”${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
  minutes: (minutes: number) => `${minutes} phút`,
  media: (media: string) => `minh họa: ${media}`,
  receives: (who: string, form: string) => `${who}: ${form}`,
};

/** R-III-1-a: a leader is never introduced by chance. */
export const ordersMissing = (count: number): Reason => ({
  what: 'ordersMissing',
  vi: ({ tab, column }) =>
    `${count} lãnh đạo chưa có ${column('delegates', 'introduction')} ở trang ${tab('delegates')}; ghi số thứ tự.`,
  en: ({ tab, column }) =>
    `Leaders without ${column('delegates', 'introduction')} in the tab ${tab('delegates')}: ${count}; number them.`,
});

export const ordersDoubled = (count: number): Reason => ({
  what: 'ordersDoubled',
  vi: ({ tab, column }) =>
    `${count} người có ${column('delegates', 'introduction')} trùng với người khác ở trang ${tab('delegates')}; sửa lại.`,
  en: ({ tab, column }) =>
    `People whose ${column('delegates', 'introduction')} in the tab ${tab('delegates')} somebody else has too: ${count}; correct it.`,
});

/** Who speaks has to be known. */
export const speakersMissing = (count: number): Reason => ({
  what: 'speakersMissing',
  vi: ({ tab, column }) =>
    `${count} nội dung ở trang ${tab('agenda')} chưa ghi ${column('agenda', 'by')}; ghi người thực hiện.`,
  en: ({ tab, column }) => `Items of the tab ${tab('agenda')} without ${column('agenda', 'by')}: ${count}; fill it in.`,
});
