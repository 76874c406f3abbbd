import type { DraftReasonParams } from '../reasons/draft-reason.js';

type Own = DraftReasonParams['own'];

export const nobodyAgreed: Own = {
  what: 'nobodyAgreed',
  vi: ({ column, tab }) =>
    `Chưa có điển hình nào ghi ${column('nominations', 'publishConsent')}: Có ở trang ${tab('nominations')}.`,
  en: ({ column, tab }) =>
    `No exemplar said yes in the column ${column('nominations', 'publishConsent')} of the tab ${tab('nominations')}.`,
};

export const consentUnasked = (count: number): Own => ({
  what: 'consentUnasked',
  vi: ({ column }) =>
    `${count} điển hình chưa ghi ${column('nominations', 'publishConsent')} nên không có trong bài; hỏi họ rồi ghi Có hoặc Không.`,
  en: ({ column }) =>
    `Exemplars with nothing in the column ${column('nominations', 'publishConsent')}, left out of the article: ${count}; ask them and fill it in.`,
});

export const achievementMissing = (count: number): Own => ({
  what: 'achievementMissing',
  vi: ({ column }) => `${count} điển hình trong bài chưa ghi ${column('nominations', 'achievement')}.`,
  en: ({ column }) => `Exemplars of the article without ${column('nominations', 'achievement')}: ${count}.`,
});

/** Pieces of sentences of the article. */
export const words = {
  held: 'đã tổ chức',
  toBeHeld: 'sẽ tổ chức',
  headline: (commune: string) => `${commune}: tuyên dương điển hình tiên tiến, lan tỏa việc tốt`,
  person: (number: number, name: string, about: string) => `${number}. ${name}${about && `, ${about}`}`,
};
