import { defineKind } from '../kind/define-kind.js';
import { findApprovalRequestFacts } from './facts.js';
import { approvalRequestFields } from './fields.js';
import { findRequestReasons } from './reasons.js';

/** Tờ trình: the list is put before the collective leadership. */
export const approvalRequest = defineKind(
  {
    title: { vi: 'Tờ trình phê duyệt danh sách đại biểu', en: 'Request to approve the list of delegates' },
    symbol: 'TTr-UBND',
    fileName: 'To-trinh-phe-duyet-danh-sach.docx',
    clause: 'R-VI-2',
    group: 'list',
  },
  { facts: findApprovalRequestFacts, reasons: findRequestReasons, fields: approvalRequestFields },
);
