import type { DocumentKindView, DocumentView } from '../../src/endpoints/endpoints.js';

export const DOCUMENTS: readonly DocumentKindView[] = [
  { kind: 'delegateList', title: 'Danh sách đại biểu', group: 'list' },
  { kind: 'resultReport', title: 'Báo cáo kết quả Hội nghị', group: 'result' },
];

export const REPORT: DocumentView = {
  kind: 'resultReport',
  title: 'Báo cáo kết quả Hội nghị điển hình tiên tiến',
  link: 'https://docs.google.com/document/d/abc/edit',
  fileName: 'bao-cao-ket-qua.docx',
  base64: null,
  draftReasons: ['Danh sách còn 4 lỗi.', 'Chưa ghi ngày tổ chức hội nghị.'],
};
