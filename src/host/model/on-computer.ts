/** A workbook that lies on this computer instead of in Google's Drive. */
export interface OnComputer {
  /** `file:///…/ket-qua/de-cu-dang-lam.xlsx` */
  readonly url: string;
  /** Puts a document beside it and answers its path as a person would write it; null when the disk did not take it. */
  readonly keepDocument: (name: string, bytes: Uint8Array) => string | null;
}
