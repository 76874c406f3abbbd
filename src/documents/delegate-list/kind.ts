import type { AboutKind } from '../kind/define-kind.js';
import { defineKind } from '../kind/define-kind.js';
import { findDelegateListFacts } from './facts.js';
import { delegateListFields } from './fields.js';
import { findListReasons, findPublicReasons, findSheetReasons } from './reasons.js';
import { titles } from './words.js';

/** No number of their own: a list goes out as an appendix (Decree 30/2020, Phụ lục III). */
const about = (form: keyof typeof titles, fileName: string, group: AboutKind['group']): AboutKind => ({
  title: titles[form],
  symbol: '',
  fileName,
  clause: form === 'signInSheet' ? 'R-V-2' : 'R-II-4.1-a',
  group,
});
const list = { facts: findDelegateListFacts, reasons: findListReasons, fields: delegateListFields };

export const delegateList = defineKind(about('delegateList', 'Danh-sach-dai-bieu.docx', 'list'), list);

/** For the day, with room for signatures and substitutes. */
export const signInSheet = defineKind(about('signInSheet', 'Danh-sach-dai-bieu-ky-ten.docx', 'day'), {
  ...list,
  reasons: findSheetReasons,
});

/** To be posted: without years of birth (docs/domain.md 7). */
export const publicDelegateList = defineKind(about('publicDelegateList', 'Danh-sach-dai-bieu-cong-khai.docx', 'list'), {
  ...list,
  reasons: findPublicReasons,
});
