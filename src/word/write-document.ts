import templates from 'virtual:templates';
import type { CheckResult } from '../core/judgement/result.js';
import type { DraftReason } from '../core/documents/draft-reason.js';
import type { DocumentKind } from '../core/documents/kinds.js';
import { DOCUMENT_KINDS } from '../core/documents/kinds.js';
import { buildResultReport } from '../core/documents/judge-result-report.js';
import { contractNames, type Names } from '../core/reading/names.js';
import { renderDraftReason } from '../text/render-draft-reason.js';
import { documents } from '../text/vi/documents.js';
import { decodeBase64 } from './base64.js';
import type { Fields } from './fill-template.js';
import { fillTemplate } from './fill-template.js';
import { resultReportFields } from './result-report-fields.js';

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
 * Makes one document from a check. `known`: reasons for a draft that the check cannot see; `names`: how the workbook calls its tabs. Throws only when a template of
 * ours has a tag that nothing fills.
 */
export function makeDocument(
  kind: DocumentKind,
  check: CheckResult,
  known: readonly DraftReason[] = [],
  names: Names = contractNames('vi'),
): MadeDocument {
  const written = WRITERS[kind](check);
  const draftReasons = [...known, ...written.draftReasons];
  const filled = fillTemplate(decodeBase64(templates[kind] ?? ''), {
    ...written.fields,
    ...draftFields(draftReasons, names),
  });
  if (!filled.ok) throw new Error(`template ${kind}: ${filled.problem}: ${filled.names.join(', ')}`);
  return {
    kind,
    title: documents.titles[kind],
    fileName: DOCUMENT_KINDS[kind].fileName,
    bytes: filled.bytes,
    draftReasons,
  };
}

interface Written {
  readonly fields: Fields;
  readonly draftReasons: readonly DraftReason[];
}

const WRITERS: { readonly [K in DocumentKind]: (check: CheckResult) => Written } = {
  resultReport: (check) => {
    const { facts, draftReasons } = buildResultReport(check);
    return { fields: resultReportFields(facts), draftReasons };
  },
};

const draftFields = (reasons: readonly DraftReason[], names: Names): Fields => ({
  draft: reasons.length > 0,
  draftReasons: reasons.map((reason) => ({ reason: renderDraftReason(reason, 'vi', names) })),
});
