import { defineKind } from '../kind/define-kind.js';
import { findResultReportFacts } from './facts.js';
import { resultReportFields } from './fields.js';
import { findReasons } from './reasons.js';

/** Báo cáo kết quả Hội nghị, sent to the city with its two lists. */
export const resultReport = defineKind(
  {
    title: { vi: 'Báo cáo kết quả Hội nghị', en: 'Result report of the conference' },
    symbol: 'BC-UBND',
    fileName: 'Bao-cao-ket-qua-Hoi-nghi.docx',
    clause: 'R-V-1-b',
    group: 'result',
  },
  { facts: findResultReportFacts, reasons: findReasons, fields: resultReportFields },
);
