import type { CheckResult } from '../core/judgement/result.js';
import { contractNames, type Names } from '../core/reading/names.js';
import { fillTemplate } from './engine/fill-template.js';
import type { CommonFields, Kind } from './kind/define-kind.js';
import { ownTemplate } from './engine/own-template.js';
import type { DocumentKind } from './document-kinds.js';
import { DOCUMENT_KINDS } from './document-kinds.js';
import type { DraftReason } from './reasons/draft-reason.js';
import { renderDraftReason } from './reasons/render-draft-reason.js';

export interface MadeDocument {
  readonly kind: DocumentKind;
  /** Vietnamese, as the document is. */
  readonly title: string;
  readonly fileName: string;
  /** A .docx. */
  readonly bytes: Uint8Array;
  /** Why it may not go out yet; the document says the same on its first page. */
  readonly draftReasons: readonly DraftReason[];
}

/**
 * Makes one document from a check. `known`: reasons for a draft that the check cannot see; `names`: how the workbook calls its
 * tabs. Throws only when a template of ours has a tag that nothing fills.
 */
export function makeDocument(
  kind: DocumentKind,
  check: CheckResult,
  known: readonly DraftReason[] = [],
  names: Names = contractNames('vi'),
): MadeDocument {
  const about: Kind = DOCUMENT_KINDS[kind];
  const written = about.write(check);
  const draftReasons = [...known, ...written.draftReasons];
  const common = commonFields(about, draftReasons, names);
  const filled = fillTemplate(ownTemplate(kind), { ...written.fields, ...common });
  if (!filled.ok) throw new Error(`template ${kind}: ${filled.problem}: ${filled.names.join(', ')}`);
  return { kind, title: about.title.vi, fileName: about.fileName, bytes: filled.bytes, draftReasons };
}

const commonFields = ({ symbol }: Kind, reasons: readonly DraftReason[], names: Names) =>
  ({
    symbol,
    draft: reasons.length > 0,
    draftReasons: reasons.map((reason) => ({ reason: renderDraftReason(reason, 'vi', names) })),
  }) satisfies CommonFields;
