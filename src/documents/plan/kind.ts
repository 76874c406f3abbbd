import { defineKind } from '../kind/define-kind.js';
import { findPlanFacts } from './facts.js';
import { planFields } from './fields.js';
import { findPlanReasons } from './reasons.js';

/** Kế hoạch, in the words of the plan that this program follows clause by clause, its misprints mended. */
export const plan = defineKind(
  {
    title: { vi: 'Kế hoạch tổ chức Hội nghị', en: 'Plan of the conference' },
    symbol: 'KH-UBND',
    fileName: 'Ke-hoach-to-chuc-Hoi-nghi.docx',
    clause: 'R-V-1-a',
    group: 'prepare',
  },
  { facts: findPlanFacts, reasons: findPlanReasons, fields: planFields },
);
