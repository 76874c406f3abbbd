import { defineKind } from '../kind/define-kind.js';
import { findCommendationListFacts } from '../blocks/commendation-facts.js';
import { commendationListFields } from './fields.js';
import { findCommendationListReasons } from './reasons.js';

/** Danh sách biểu dương, khen thưởng, in the order of giving; an appendix, so without a number of its own. */
export const commendationList = defineKind(
  {
    title: { vi: 'Danh sách biểu dương, khen thưởng', en: 'List of those honoured' },
    symbol: '',
    fileName: 'Danh-sach-bieu-duong-khen-thuong.docx',
    clause: 'R-III-1-d',
    group: 'day',
  },
  { facts: findCommendationListFacts, reasons: findCommendationListReasons, fields: commendationListFields },
);
