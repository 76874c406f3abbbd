/**
 * The documents the add-in makes. The key is what `addressee.<document>` and `recipients.<document>` of Thiết lập and
 * `--documents` name; `symbol` stands after the number (Decree 30/2020, Phụ lục III); file names are plain ASCII for every disk.
 */
export const DOCUMENT_KINDS = {
  resultReport: { symbol: 'BC-UBND', fileName: 'Bao-cao-ket-qua-Hoi-nghi.docx', clause: 'R-V-1-b' },
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const isDocumentKind = (kind: unknown): kind is DocumentKind =>
  typeof kind === 'string' && Object.prototype.hasOwnProperty.call(DOCUMENT_KINDS, kind);
