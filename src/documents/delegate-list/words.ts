import type { DraftReasonParams } from '../reasons/draft-reason.js';

/** Titles of the three forms of the list. */
export const titles = {
  delegateList: { vi: 'Danh sách đại biểu', en: 'List of delegates' },
  signInSheet: { vi: 'Danh sách đại biểu ký tên tại Hội nghị', en: 'Sign-in sheet for the day' },
  publicDelegateList: { vi: 'Danh sách đại biểu (bản công khai)', en: 'List of delegates for the public' },
};

/** In print for everybody, who said no to that (R-I-1-c). */
export const consentRefused = (count: number): DraftReasonParams['own'] => ({
  what: 'consentRefused',
  vi: ({ column }) =>
    `${count} điển hình ghi ${column('nominations', 'publishConsent')}: Không; hỏi lại, hoặc xóa tên họ trước khi đăng.`,
  en: ({ column }) =>
    `Exemplars who said no in the column ${column('nominations', 'publishConsent')}: ${count}; ask them again, or take their names out before it is published.`,
});
