import type { DraftReasonParams } from '../reasons/draft-reason.js';

type Own = DraftReasonParams['own'];

export const basisMissing: Own = {
  what: 'basisMissing',
  vi: ({ tab }) => `Chưa ghi căn cứ ban hành (legalBasis) ở trang ${tab('settings')}.`,
  en: ({ tab }) => `The legal basis (legalBasis) is not set in the tab ${tab('settings')}.`,
};

export const venueMissing: Own = {
  what: 'venueMissing',
  vi: ({ tab }) => `Chưa ghi địa điểm (conference.venue) ở trang ${tab('settings')}.`,
  en: ({ tab }) => `The venue (conference.venue) is not set in the tab ${tab('settings')}.`,
};

export const stepsMissing: Own = {
  what: 'stepsMissing',
  vi: ({ tab }) => `Trang ${tab('steps')} chưa có việc cho mục V (Tổ chức thực hiện) hoặc mục VI (Tiến độ).`,
  en: ({ tab }) => `The tab ${tab('steps')} has no steps for section V (who does what) or VI (schedule).`,
};

export const dueMissing = (count: number): Own => ({
  what: 'dueMissing',
  vi: ({ tab, column }) => `${count} việc của mục VI chưa ghi ${column('steps', 'dueBefore')} ở trang ${tab('steps')}.`,
  en: ({ tab, column }) =>
    `Steps of section VI without ${column('steps', 'dueBefore')} in the tab ${tab('steps')}: ${count}.`,
});

export const leadMissing = (count: number): Own => ({
  what: 'leadMissing',
  vi: ({ tab, column }) => `${count} việc của mục V chưa ghi ${column('steps', 'lead')} ở trang ${tab('steps')}.`,
  en: ({ tab, column }) =>
    `Steps of section V without ${column('steps', 'lead')} in the tab ${tab('steps')}: ${count}.`,
});

/** One plan would print two days for one thing. */
export const datesDiffer = (count: number): Own => ({
  what: 'datesDiffer',
  vi: ({ tab }) =>
    `${count} mốc thời gian ở trang ${tab('settings')} (conference.date, conference.heldBefore, list.approvedBefore) khác hạn ở trang ${tab('steps')} hoặc trái nhau; sửa cho khớp.`,
  en: ({ tab }) =>
    `Days of the tab ${tab('settings')} (conference.date, conference.heldBefore, list.approvedBefore) that differ from the tab ${tab('steps')} or from each other: ${count}; make them agree.`,
});
