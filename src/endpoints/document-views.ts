/** A kind of document that can be made; those of one group stand together, in this order. */
export interface DocumentKindView {
  readonly kind: string;
  readonly title: string;
  readonly group: 'prepare' | 'list' | 'day' | 'result';
}

/** A document made: its link in Google Docs, or, on a download, the bytes as base64. */
export interface DocumentView {
  readonly kind: string;
  readonly title: string;
  readonly link: string | null;
  readonly fileName: string;
  readonly base64: string | null;
  /** Empty when the document is whole; else why it is a draft. */
  readonly draftReasons: readonly string[];
}
