import type { FixedListName, ListName } from './lists-of-values.js';

/**
 * What a person may type into a column. `name` is text that a number can never be; `text` takes a number as its digits;
 * `code` is text compared without case; `choice` is one value of a list, `choices` several joined by `;`.
 */
export type CellKind =
  'text' | 'name' | 'code' | 'integer' | 'number' | 'year' | 'day' | 'phone' | 'yesNo' | 'choice' | 'choices';

/** One column of the contract: how it is headed in both languages and what stands in it. */
export interface Column {
  readonly vi: string;
  readonly en: string;
  readonly kind: CellKind;
  /** Without it: `table.column.missing`. */
  readonly required?: true;
  /** Written by us alone, made when absent. */
  readonly computed?: true;
  /** Not made by set-up, understood where an office adds it. */
  readonly optional?: true;
  /** Whose values stand there; what people type is read by it where the kind is a choice. */
  readonly list?: FixedListName | ListName;
}

/** `open`: units write. `officer`: protected. `output`: ours. */
export type Access = 'open' | 'officer' | 'output';

export interface TabShape {
  readonly vi: string;
  readonly en: string;
  readonly access: Access;
  /** Without it: `table.tab.missing`. */
  readonly required?: true;
  /** Not made by set-up: it comes with the action that first needs it, and nobody misses it before. */
  readonly onDemand?: true;
  readonly columns: Readonly<Record<string, Column>>;
}
