import { defineKind } from '../kind/define-kind.js';
import { findFiveYearReportFacts } from './facts.js';
import { fiveYearReportFields } from './fields.js';
import { findFiveYearReasons } from './reasons.js';

/** Báo cáo tổng kết 5 năm: its outline, with what to write where, and the tables of awards. */
export const fiveYearReport = defineKind(
  {
    title: { vi: 'Báo cáo tổng kết 5 năm', en: 'Five-year report' },
    symbol: 'BC-UBND',
    fileName: 'Bao-cao-tong-ket-5-nam.docx',
    clause: 'R-V-1-c',
    group: 'prepare',
    alsoReads: ['commendations'],
  },
  { facts: findFiveYearReportFacts, reasons: findFiveYearReasons, fields: fiveYearReportFields },
);
