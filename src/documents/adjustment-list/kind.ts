import { defineKind } from '../kind/define-kind.js';
import { findAdjustmentFacts } from './facts.js';
import { adjustmentFields } from './fields.js';
import { findAdjustmentReasons } from './reasons.js';

/** Danh sách điều chỉnh: what changed after the list was locked. */
export const adjustmentList = defineKind(
  {
    title: { vi: 'Danh sách điều chỉnh sau khi chốt', en: 'Changes since the list was locked' },
    symbol: '',
    fileName: 'Danh-sach-dieu-chinh.docx',
    clause: 'R-VI-2',
    group: 'list',
  },
  { facts: findAdjustmentFacts, reasons: findAdjustmentReasons, fields: adjustmentFields },
);
