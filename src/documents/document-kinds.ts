import { compareText } from '../core/vietnamese/order.js';
import type { DocumentGroup, Kind } from './kind/define-kind.js';
import { GROUPS } from './kind/define-kind.js';
import * as kinds from './kinds.js';

export const DOCUMENT_KINDS = kinds satisfies Readonly<Record<string, Kind>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const isDocumentKind = (kind: unknown): kind is DocumentKind =>
  typeof kind === 'string' && Object.prototype.hasOwnProperty.call(DOCUMENT_KINDS, kind);

/** The kinds of each group that has any, in the order of the work. */
export const groupKinds = (): readonly { readonly group: DocumentGroup; readonly kinds: readonly DocumentKind[] }[] =>
  GROUPS.map((group) => ({
    group,
    kinds: Object.keys(DOCUMENT_KINDS)
      .filter(isDocumentKind)
      .filter((kind) => DOCUMENT_KINDS[kind].group === group)
      .sort((one, other) => compareText(DOCUMENT_KINDS[one].title.vi, DOCUMENT_KINDS[other].title.vi)),
  })).filter((grouped) => grouped.kinds.length > 0);

export const ALL_DOCUMENTS: readonly DocumentKind[] = groupKinds().flatMap((grouped) => grouped.kinds);
