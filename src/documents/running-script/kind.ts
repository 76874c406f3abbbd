import { defineKind } from '../kind/define-kind.js';
import { findRunningScriptFacts } from './facts.js';
import { runningScriptFields } from './fields.js';
import { findRunningScriptReasons } from './reasons.js';

/** Kịch bản điều hành: for whoever leads, so without a number. */
export const runningScript = defineKind(
  {
    title: { vi: 'Kịch bản điều hành Hội nghị', en: 'Running script for the day' },
    symbol: '',
    fileName: 'Kich-ban-dieu-hanh.docx',
    clause: 'R-III-3.3',
    group: 'day',
  },
  { facts: findRunningScriptFacts, reasons: findRunningScriptReasons, fields: runningScriptFields },
);
