import type { Area } from './area.js';

/** What an error cell holds: `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. '' is blank. A day or a time is a **number**, as in Sheets: days since 1899-12-30 in the spreadsheet's
 * own wall time (15/8/2025 is 45884), made a date by the cell's number format (`isDateFormat`). No Date objects here, so the
 * model can be shared between realms and written as JSON.
 */
export type Scalar = string | number | boolean | CellError;

/** How a cell looks. A missing key is Sheets' default. Colours are `#rrggbb`. Styles are shared: replace, never change. */
export interface Style {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly horizontal?: 'left' | 'center' | 'right';
  /** What a file said and the host does not imitate (borders …): carried through, never looked at. */
  readonly carried?: unknown;
}

export interface Cell {
  /** With a formula: its result, when `computed`. */
  value: Scalar;
  /** With its `=`, in English function names and comma separators, or null. */
  formula: string | null;
  /** False when a formula was stored and nobody has computed it: scripts read #N/A, and the grid shows the formula. */
  computed: boolean;
  /** `General`, `@`, `dd/mm/yyyy`, `0.0%` … in Sheets' (and Excel's) pattern language. */
  numberFormat: string;
  style: Style;
  note: string | null;
  link: string | null;
  validation: ValidationRule | null;
  /** What a file said of the cell and Sheets has not: carried through until something else is entered. */
  carried?: unknown;
}

export type ValidationCriteria =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The area is moved in place when rows or columns of its tab move. */
  | { readonly kind: 'range'; readonly sheetId: number; readonly area: Area }
  /** Not offered by our slice of Google: carried through. */
  | { readonly kind: 'carried'; readonly carried: unknown };

/** Shared by the cells it was put on; immutable but for a range's area. */
export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalFormat {
  readonly ranges: Area[];
  /** A formula with its `=`, relative to the first range's first cell; or what only a file knows. */
  readonly condition:
    { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'carried'; readonly carried: unknown };
  readonly style: Style;
}

export interface ProtectionRule {
  readonly id: number;
  /** null: the whole tab. */
  readonly area: Area | null;
  description: string;
  warningOnly: boolean;
  /** False until somebody changed the editors: Google says that "the range remains unprotected" until then. */
  restricted: boolean;
  /** E-mail addresses once the list was changed, never the owner's: the owner may always edit. */
  editors: string[];
  domainEdit: boolean;
}

export interface Sheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  /** The size of the grid; `rows` may be shorter. */
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column or row number (from 1); a missing one has Sheets' default (100 and 21). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  /** rows[r - 1][c - 1]; both may have holes or be too short. Use `cellAt` and `makeCell`. */
  rows: ((Cell | undefined)[] | undefined)[];
  /** Replaced as a whole by scripts, changed by moves. */
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionRule[];
  merges: Area[];
  filter: Area | null;
  /** Whether the file has pictures, charts or shapes on the tab. The host holds none of them. */
  hasDrawing: boolean;
  carried: unknown;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area;
}

export interface StoredTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly event: 'onEdit';
  /** Installable triggers run as the one who created them. */
  readonly creator: string;
}

export interface Workbook {
  readonly id: string;
  name: string;
  /** `vi_VN` or `en_US`: decides how typed text is read. */
  locale: string;
  /** `Asia/Ho_Chi_Minh`: decides which instant a date cell is. */
  timeZone: string;
  /** E-mail address. */
  owner: string;
  /** The others who may edit. Whoever else acts in the host counts as let in by the link. */
  editors: string[];
  /** Members of Google Groups by the group's address: each may edit where the group may. Not kept in files. */
  groups: Readonly<Record<string, readonly string[]>>;
  sheets: Sheet[];
  activeSheetId: number;
  namedRanges: NamedRange[];
  documentProperties: Record<string, string>;
  triggers: StoredTrigger[];
  /** The next id for sheets, protections, triggers. */
  nextId: number;
  /** What a file said and the host does not imitate (names of formulas …): carried through. */
  carried?: unknown;
}
