import type { DraftReasonParams } from '../reasons/draft-reason.js';

type Own = DraftReasonParams['own'];

export const textUnwritten: Own = {
  what: 'textUnwritten',
  vi: ({ tab, value }) =>
    `Báo cáo chưa viết xong: viết theo chỗ gợi ý in nghiêng, rồi ghi ${value('stepStatus', 'Hoàn thành')} cho việc R-V-1-c ở trang ${tab('steps')}; bản lập sau đó không còn gợi ý.`,
  en: ({ tab, value }) =>
    `The report is not written yet: write it along the notes in italics, then set step R-V-1-c of the tab ${tab('steps')} to ${value('stepStatus', 'Hoàn thành')}; what is made after that has no notes.`,
};

export const awardsMissing: Own = {
  what: 'awardsMissing',
  vi: ({ tab }) => `Trang ${tab('commendations')} chưa có số liệu khen thưởng của giai đoạn.`,
  en: ({ tab }) => `The tab ${tab('commendations')} has no figures of this period.`,
};

export const awardsIncomplete = (count: number): Own => ({
  what: 'awardsIncomplete',
  vi: ({ tab, column }) =>
    `${count} dòng ở trang ${tab('commendations')} thiếu ${column('commendations', 'year')}, ${column('commendations', 'form')} hoặc ${column('commendations', 'number')} nên không có trong các bảng; bổ sung.`,
  en: ({ tab, column }) =>
    `Rows of the tab ${tab('commendations')} without ${column('commendations', 'year')}, ${column('commendations', 'form')} or ${column('commendations', 'number')}, left out of the tables: ${count}.`,
});

export const awardsOutside = (count: number, period: string): Own => ({
  what: 'awardsOutside',
  vi: ({ tab }) =>
    `${count} dòng ở trang ${tab('commendations')} không thuộc giai đoạn ${period}, không có trong các bảng.`,
  en: ({ tab }) =>
    `Rows of the tab ${tab('commendations')} outside the period ${period}, left out of the tables: ${count}.`,
});

export const directUnknown = (count: number): Own => ({
  what: 'directUnknown',
  vi: ({ tab, column }) =>
    `${count} dòng ở trang ${tab('commendations')} chưa ghi ${column('commendations', 'direct')} (không có thì ghi 0); tỷ lệ người trực tiếp chưa tính được.`,
  en: ({ tab, column }) =>
    `Rows of the tab ${tab('commendations')} without ${column('commendations', 'direct')} (0 if there are none): ${count}; their share cannot be told.`,
});

export const directOverNumber = (count: number): Own => ({
  what: 'directOverNumber',
  vi: ({ tab, column }) =>
    `${count} dòng ở trang ${tab('commendations')} có ${column('commendations', 'direct')} nhiều hơn ${column('commendations', 'number')}; sửa lại.`,
  en: ({ tab, column }) =>
    `Rows of the tab ${tab('commendations')} with more ${column('commendations', 'direct')} than ${column('commendations', 'number')}: ${count}; mend them.`,
});

export const words = { all: 'Cộng' };
