import { delegateList, publicDelegateList, signInSheet } from './delegate-list/kind.js';
import type { Kind } from './kind/define-kind.js';
import { resultReport } from './result-report/kind.js';

/**
 * The documents the add-in makes. To add one:
 *
 * 1. A folder here with `facts.ts` (what it says, from a check), `reasons.ts` (why it may not go out yet), `fields.ts` (the facts as
 *    printed; `words.ts` has the pieces of sentences), `template.ts` (the paper: built with `docx` when the bundle is built, never
 *    reached from the other files) and `kind.ts` (title, symbol, file name, clause, group, tied together by `defineKind`).
 *    What several kinds share stands in `blocks` (facts, fields, words) and `layout` (pieces of paper); sentences of
 *    reasons that one kind alone knows in its `words.ts`, as `own` reasons.
 * 2. A line below. The key is the name of the kind for `addressee.<kind>` and `recipients.<kind>` of Thiết lập and for `--documents`,
 *    the name of the function its menu item calls, and its key in the `templates` of its `template.ts`.
 *
 * Menu, sidebar, endpoints, command line and Tài liệu then have it. `npx jest test/documents/every-kind` tells what is missing.
 */
export const DOCUMENT_KINDS = {
  delegateList,
  publicDelegateList,
  signInSheet,
  resultReport,
} as const satisfies Readonly<Record<string, Kind>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const isDocumentKind = (kind: unknown): kind is DocumentKind =>
  typeof kind === 'string' && Object.prototype.hasOwnProperty.call(DOCUMENT_KINDS, kind);
