/** Titles of the three forms of the list. */
export const titles = {
  delegateList: { vi: 'Danh sách đại biểu', en: 'List of delegates' },
  signInSheet: { vi: 'Danh sách đại biểu ký tên tại Hội nghị', en: 'Sign-in sheet for the day' },
  publicDelegateList: { vi: 'Danh sách đại biểu (bản công khai)', en: 'List of delegates for the public' },
};
