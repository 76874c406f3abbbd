import type { DraftReasonParams } from '../reasons/draft-reason.js';

/** Pieces of sentences of an invitation. */
export const words = {
  /** "Rất mong bà …"; without a word for whom no gender is known. */
  presence: (honorific: string) => (honorific === '' ? 'Rất mong' : `Rất mong ${honorific.toLowerCase()}`),
};

/** Nobody is invited to a day that is over. */
export const dayPassed: DraftReasonParams['own'] = {
  what: 'dayPassed',
  vi: ({ tab }) => `Ngày tổ chức Hội nghị ở trang ${tab('settings')} đã qua; sửa lại ngày.`,
  en: ({ tab }) => `The day of the conference in the tab ${tab('settings')} is over; correct it.`,
};
