import { defineKind } from '../kind/define-kind.js';
import { findNewsArticleFacts } from './facts.js';
import { newsArticleFields } from './fields.js';
import { findNewsReasons } from './reasons.js';

/** Tin bài cho tuyên truyền, for the commune's page and loudspeakers: no official paper, so no letterhead and no number. */
export const newsArticle = defineKind(
  {
    title: { vi: 'Tin bài tuyên truyền', en: 'Article on the exemplars' },
    symbol: '',
    fileName: 'Tin-bai-tuyen-truyen.docx',
    clause: 'R-I-1-c',
    group: 'day',
  },
  { facts: findNewsArticleFacts, reasons: findNewsReasons, fields: newsArticleFields },
);
