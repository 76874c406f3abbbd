import { defineKind } from '../kind/define-kind.js';
import { findInvitationFacts } from './facts.js';
import { invitationFields } from './fields.js';
import { findInvitationReasons } from './reasons.js';

/** Giấy mời, a page for each person who is invited. */
export const invitation = defineKind(
  {
    title: { vi: 'Giấy mời', en: 'Invitations' },
    symbol: 'GM-UBND',
    fileName: 'Giay-moi.docx',
    clause: 'R-V-2',
    group: 'day',
  },
  { facts: findInvitationFacts, reasons: findInvitationReasons, fields: invitationFields },
);
