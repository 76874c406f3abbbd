import type { DraftReasonParams } from '../reasons/draft-reason.js';

/** Pieces of sentences of the list of changes. */
export const words = {
  headings: {
    replaced: (count: string) => `A. THAY NGƯỜI (${count} trường hợp)`,
    dropped: (count: string) => `B. RÚT KHỎI DANH SÁCH (${count} đại biểu)`,
    added: (count: string) => `C. BỔ SUNG (${count} đại biểu)`,
    edited: (count: string) => `D. SỬA THÔNG TIN (${count} đại biểu)`,
  },
  replacedBy: (name: string) => `Thay bằng: ${name}`,
  dropped: 'Không còn trong danh sách',
  added: 'Bổ sung vào danh sách',
  edit: (column: string, before: string, after: string) => `${column}: “${before}” sửa thành “${after}”`,
  blank: '(trống)',
};

/** There is nothing to tell. */
export const nothingChanged: DraftReasonParams['own'] = {
  what: 'nothingChanged',
  vi: () => 'Từ lần chốt gần nhất danh sách chưa có thay đổi nào: chưa cần văn bản này.',
  en: () => 'Nothing has changed since the list was last locked: this document is not needed yet.',
};
