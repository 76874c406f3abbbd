import type { TabShape } from './column.js';

/** Tham luận: who speaks, on what, for how long (R-III-3.2). */
export const papers = {
  vi: 'Tham luận',
  en: 'Papers',
  access: 'officer',
  columns: {
    code: { vi: 'Mã', en: 'Code', kind: 'code' },
    name: { vi: 'Họ và tên', en: 'Name', kind: 'text', computed: true },
    topic: { vi: 'Chủ đề', en: 'Topic', kind: 'text' },
    minutes: { vi: 'Phút', en: 'Minutes', kind: 'integer' },
    media: { vi: 'Minh họa', en: 'Media', kind: 'text' },
    text: { vi: 'Bài viết', en: 'Text state', kind: 'text' },
  },
} as const satisfies TabShape;
