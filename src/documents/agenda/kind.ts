import { defineKind } from '../kind/define-kind.js';
import { findAgendaFacts } from './facts.js';
import { agendaFields } from './fields.js';
import { findAgendaReasons } from './reasons.js';

/** Chương trình Hội nghị. */
export const agenda = defineKind(
  {
    title: { vi: 'Chương trình Hội nghị', en: 'Agenda of the conference' },
    symbol: 'CTr-UBND',
    fileName: 'Chuong-trinh-Hoi-nghi.docx',
    clause: 'R-II-2-a',
    group: 'day',
  },
  { facts: findAgendaFacts, reasons: findAgendaReasons, fields: agendaFields },
);
