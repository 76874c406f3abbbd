import { DOCUMENT_KINDS, isDocumentKind, type DocumentKind } from '../../documents/document-kinds.js';
import type { Kind } from '../../documents/kind/define-kind.js';
import type { DraftReason } from '../../documents/reasons/draft-reason.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import { columnsOf } from '../../core/contract/tabs.js';
import type { DocumentView, Outcome } from '../../endpoints/endpoints.js';
import { readMoment } from '../../google/clock.js';
import { encodeBase64, uploadAsGoogleDoc } from '../../google/drive-upload.js';
import { ensureTab } from '../../google/ensure-tab.js';
import { addTableRows } from '../../google/add-table-rows.js';
import { renderDraftReason } from '../../documents/reasons/render-draft-reason.js';
import { makeDocument } from '../../documents/make-document.js';
import { isIntact } from '../../session/lock-tab.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { readForDocument, type Everything } from '../../session/read-everything.js';
import { fingerprintOf, readLastCheck } from '../../session/remember-check.js';
import { act } from '../../session/act.js';
import { wordsOfTrouble } from '../../session/speech-now.js';
import { tabWords } from '../../session/tab-words.js';

export type Destination = 'googleDocs' | 'download';

/** Adds a row to Tài liệu: what was made, when, where it is and from which data. */
function logDocument(open: OpenWorkbook, kind: string, title: string, link: string, from: string): void {
  const words = tabWords(open);
  ensureTab(open.spreadsheet, 'documents', columnsOf('documents'), words);
  const when = readMoment(open.spreadsheet.zone);
  addTableRows(open.spreadsheet, 'documents', [{ when, kind, title, link, madeFrom: from }], words);
}

/** A list that was never checked, or changed since, is said on the document's first page; so is a lock that people edited. */
function uncheckedReasons({ result }: Everything): DraftReason[] {
  const unchecked = readLastCheck()?.fingerprint !== fingerprintOf(result);
  const tampered = isLocked(result.lock) && !isIntact(result.lock.lock);
  return [
    ...(unchecked ? ([{ code: 'unchecked', params: {} }] as const) : []),
    ...(tampered ? ([{ code: 'lockTampered', params: {} }] as const) : []),
  ];
}

/** Which lock and which rows a document was made from (R-VI-2). */
function madeFrom({ open, result }: Everything): string {
  const { madeFrom: words } = open.words.lock;
  const rows = fingerprintOf(result).slice(0, 12);
  if (!isLocked(result.lock)) return `${words.unlocked} · ${rows}`;
  const { lock, changes } = result.lock;
  return `${words.locked(lock.number, lock.decision, lock.decidedOn, changes.length)} · ${rows}`;
}

function make(open: OpenWorkbook, kind: DocumentKind, destination: Destination): Outcome<DocumentView> {
  const { alsoReads }: Kind = DOCUMENT_KINDS[kind];
  const everything = readForDocument(open, alsoReads);
  const { result } = everything;
  const made = makeDocument(kind, result, uncheckedReasons(everything), open.names);
  const link = destination === 'googleDocs' ? uploadAsGoogleDoc(made.title, made.bytes) : null;
  const base64 = destination === 'download' ? encodeBase64(made.bytes) : null;
  logDocument(open, kind, made.title, link ?? made.fileName, madeFrom(everything));
  const draftReasons = made.draftReasons.map((reason) => renderDraftReason(reason, open.language, open.names));
  return { ok: true, value: { kind, title: made.title, link, fileName: made.fileName, base64, draftReasons } };
}

/** Makes a document from the rows as they are at this moment: a Google Doc, or .docx bytes without any Drive permission. */
export function produceDocument(
  kind: unknown,
  destination: Destination,
  options: RunOptions = {},
): Outcome<DocumentView> {
  if (isDocumentKind(kind)) return act({ ...options, writes: ['documents'] }, (open) => make(open, kind, destination));
  return { ok: false, message: wordsOfTrouble(options).actions.unknownDocument };
}
