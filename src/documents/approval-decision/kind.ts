import { defineKind } from '../kind/define-kind.js';
import { findApprovalDecisionFacts } from './facts.js';
import { approvalDecisionFields } from './fields.js';
import { findDecisionReasons } from './reasons.js';

/** Quyết định phê duyệt, the list its appendix. */
export const approvalDecision = defineKind(
  {
    title: { vi: 'Quyết định phê duyệt danh sách đại biểu', en: 'Decision that approves the list of delegates' },
    symbol: 'QĐ-UBND',
    fileName: 'Quyet-dinh-phe-duyet-danh-sach.docx',
    clause: 'R-II-4.1-b',
    group: 'list',
  },
  { facts: findApprovalDecisionFacts, reasons: findDecisionReasons, fields: approvalDecisionFields },
);
