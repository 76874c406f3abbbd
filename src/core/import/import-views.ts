/** A column of a list to be imported, with where it goes: a key of `ImportPreview.targets`, null when it is left out. */
export interface ImportColumnView {
  readonly index: number;
  readonly caption: string;
  readonly samples: readonly string[];
  readonly target: string | null;
}

/** A column of ours that the list has not, and the one value that all its people may get. */
export interface ImportFillView {
  readonly key: string;
  readonly caption: string;
  readonly options: readonly string[];
  /** '' for blank. */
  readonly value: string;
}

export interface ImportPersonView {
  /** The row of the list, as people see it. */
  readonly line: number;
  readonly cells: readonly { readonly caption: string; readonly value: string }[];
}

/** What would become of a list (*Nhập danh sách*); nothing is written yet. */
export interface ImportPreview {
  readonly columns: readonly ImportColumnView[];
  readonly targets: readonly { readonly key: string; readonly caption: string }[];
  readonly fills: readonly ImportFillView[];
  /** The first few who would be added. */
  readonly people: readonly ImportPersonView[];
  readonly toAdd: number;
  /** A sentence for each row that is left out. */
  readonly skipped: readonly string[];
  /** Says which old font the list was typed in; null when in none. */
  readonly legacy: string | null;
  /** Why nothing can be imported as it stands, null when something can. */
  readonly problem: string | null;
}

export interface ImportDone {
  readonly message: string;
  readonly added: number;
  /** How many are left for another click. */
  readonly left: number;
  readonly skipped: readonly string[];
}
