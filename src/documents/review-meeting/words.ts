import type { DraftReasonParams } from '../reasons/draft-reason.js';

/** Titles of the two papers of a meeting. */
export const titles = {
  reviewMinutes: { vi: 'Biên bản họp bình xét', en: 'Minutes of the review meetings' },
  reviewNotice: { vi: 'Thông báo niêm yết công khai', en: 'Notice of the nominees, to be posted' },
};

/** Pieces of sentences; what nobody wrote down yet is left to be filled in by hand. */
export const words = {
  toFill: '……………………',
  shortToFill: '………',
  someDay: 'ngày …… tháng …… năm ………',
  someMethod: '[giơ tay / bỏ phiếu kín]',
  methods: { 'Giơ tay': 'giơ tay', 'Phiếu kín': 'bỏ phiếu kín' },
  /** Members of the Front and associations are not under the People's Committee. */
  over: (association: boolean, commune: string) => (association ? commune : `UBND ${commune}`),
  heads: {
    Thôn: 'TRƯỞNG THÔN',
    'Cơ quan': 'THỦ TRƯỞNG ĐƠN VỊ',
    'Đoàn thể': 'TM. BAN THƯỜNG TRỰC',
    Khác: 'ĐẠI DIỆN ĐƠN VỊ',
  },
  attendees: {
    Thôn: 'đại diện các hộ gia đình trong thôn',
    others: 'cán bộ, công chức, viên chức, hội viên, người lao động',
  },
  subjects: (collectives: string, households: string, individuals: string) =>
    `${collectives} tập thể, ${households} hộ gia đình, ${individuals} cá nhân`,
  unstated: (count: string) => `, ${count} chưa ghi đối tượng`,
};

type Own = DraftReasonParams['own'];

export const nobodyNominated: Own = {
  what: 'nobodyNominated',
  vi: ({ tab }) => `Chưa có ai được đề cử; ghi vào trang ${tab('nominations')}.`,
  en: ({ tab }) => `Nobody is nominated yet; fill in the tab ${tab('nominations')}.`,
};

/** They stand on no page. */
export const unitMissing = (count: number): Own => ({
  what: 'unitMissing',
  vi: ({ tab, column }) =>
    `${count} dòng ở trang ${tab('nominations')} chưa ghi đúng ${column('nominations', 'unit')} nên không có trong văn bản này; bổ sung rồi lập lại.`,
  en: ({ tab, column }) =>
    `Rows of the tab ${tab('nominations')} without a known ${column('nominations', 'unit')}, left out of this document: ${count}; fill it in and make it again.`,
});

export const votesOverPresent = (count: number): Own => ({
  what: 'votesOverPresent',
  vi: ({ tab, column }) =>
    `${count} người có ${column('nominations', 'votes')} nhiều hơn ${column('reviews', 'present')}; xem lại trang ${tab('nominations')} và ${tab('reviews')}.`,
  en: ({ tab, column }) =>
    `Nominees with more ${column('nominations', 'votes')} than ${column('reviews', 'present')}: ${count}; see the tabs ${tab('nominations')} and ${tab('reviews')}.`,
});

export const meetingMissing = (count: number): Own => ({
  what: 'meetingMissing',
  vi: ({ tab, column }) =>
    `${count} đơn vị chưa ghi ${column('reviews', 'heldOn')} ở trang ${tab('reviews')}: họp bình xét trước, niêm yết sau (mục II.4.1).`,
  en: ({ tab, column }) =>
    `Units without ${column('reviews', 'heldOn')} in the tab ${tab('reviews')}: ${count}; the meeting comes before the posting (II.4.1).`,
});

export const postingMissing = (count: number): Own => ({
  what: 'postingMissing',
  vi: ({ tab, column }) =>
    `${count} đơn vị chưa ghi ${column('reviews', 'postedFrom')} hoặc ${column('reviews', 'postedAt')} ở trang ${tab('reviews')}.`,
  en: ({ tab, column }) =>
    `Units without ${column('reviews', 'postedFrom')} or ${column('reviews', 'postedAt')} in the tab ${tab('reviews')}: ${count}.`,
});
