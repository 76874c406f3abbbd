import { defineKind } from '../kind/define-kind.js';
import type { AboutKind } from '../kind/define-kind.js';
import { findMinutesFacts, findNoticeFacts } from './facts.js';
import { reviewMeetingFields } from './fields.js';
import { findMinutesReasons, findNoticeReasons } from './reasons.js';
import { titles } from './words.js';

/** Papers of the units, which have no numbers of their own. */
const about = (form: keyof typeof titles, fileName: string): AboutKind => ({
  title: titles[form],
  symbol: '',
  fileName,
  clause: 'R-II-4.1-g',
  group: 'prepare',
});

/** A page or more for each unit, with its nominees, to be filled in at the meeting. */
export const reviewMinutes = defineKind(about('reviewMinutes', 'Bien-ban-hop-binh-xet.docx'), {
  facts: findMinutesFacts,
  reasons: findMinutesReasons,
  fields: reviewMeetingFields,
});

/** A page or more for each unit, to hang where everybody reads it: nothing private in it. */
export const reviewNotice = defineKind(about('reviewNotice', 'Thong-bao-niem-yet-cong-khai.docx'), {
  facts: findNoticeFacts,
  reasons: findNoticeReasons,
  fields: reviewMeetingFields,
});
