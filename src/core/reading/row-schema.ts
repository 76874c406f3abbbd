import * as z from 'zod/mini';
import type { Day } from '../day.js';
import { isFault, type CellReader } from './cells/fault.js';
import type { CellKind, Column } from '../contract/column.js';
import { choiceReader, choicesReader, yesNoReader } from './cells/read-choice.js';
import { dayReader } from './cells/read-day.js';
import { readInteger, readNumber } from './cells/read-number.js';
import { readName, readPhone, readText } from './cells/read-text.js';
import { readYear } from './cells/read-year.js';
import type { FixedListName, FixedValue, ListName } from '../contract/lists-of-values.js';
import type { RawCell } from '../contract/sheet-data.js';
import { columnsOf, type ColumnKey, type TABS, type TabKey } from '../contract/tabs.js';
import type { ValueList } from '../contract/value-list.js';

// Apps Script has no reason to allow eval; without this zod probes for it.
z.config({ jitless: true });

/** What cells are read by: every list by name (null = not judged), and the day that two-digit years are before. */
export interface Readings {
  readonly lists: { readonly [N in FixedListName | ListName]: ValueList | null };
  readonly yesNo: ValueList;
  readonly today: Day;
}

type CellOf<C> = C extends { kind: 'choices' }
  ? readonly string[]
  : C extends { kind: 'choice'; list: infer L }
    ? (L extends FixedListName ? FixedValue<L> : string) | null
    : C extends { kind: 'integer' | 'number' | 'year' }
      ? number | null
      : C extends { kind: 'day' }
        ? Day | null
        : C extends { kind: 'yesNo' }
          ? boolean | null
          : string | null;

type Columns<T extends TabKey> = (typeof TABS)[T]['columns'];
type IsRead<T extends TabKey, K, C> = C extends { computed: true }
  ? T extends 'delegates'
    ? K extends KnownBy
      ? true
      : false
    : false
  : true;

/** What a row of a tab holds, by column key, as the kinds of its columns say. */
export type CellsOf<T extends TabKey> = {
  readonly [K in ColumnKey<T> as IsRead<T, K, Columns<T>[K & keyof Columns<T>]> extends true ? K : never]: CellOf<
    Columns<T>[K & keyof Columns<T>]
  >;
};

/** One column to read, with how. */
export interface ReadColumn {
  readonly key: string;
  readonly column: Column;
  readonly read: CellReader<unknown>;
}

function readerOf({ kind, list }: Column, { lists, yesNo, today }: Readings): CellReader<unknown> {
  const values = list === undefined ? null : lists[list];
  const readers: { readonly [K in CellKind]: () => CellReader<unknown> } = {
    text: () => readText,
    name: () => readName,
    code: () => readText,
    integer: () => readInteger,
    number: () => readNumber,
    year: () => readYear,
    day: () => dayReader(today),
    phone: () => readPhone,
    yesNo: () => yesNoReader(yesNo),
    choice: () => choiceReader(values),
    choices: () => choicesReader(values),
  };
  return readers[kind]();
}

/** Our own columns of the register that are read: a row there is known by more than its code. */
const KNOWN_BY = ['name', 'unit', 'class'] as const;
type KnownBy = (typeof KNOWN_BY)[number];
const isKnownBy = (tab: TabKey, key: string): boolean => tab === 'delegates' && KNOWN_BY.some((own) => own === key);

/** Our own cells are never judged: an error in them is gone with the next check. */
const readOwn: CellReader<string> = (cell) => {
  const text = readText(cell);
  return isFault(text) ? null : text;
};

/** The columns of a tab that are read: those of people, and a few of our own in the register. */
export function readColumns(tab: TabKey, readings: Readings): readonly ReadColumn[] {
  return columnsOf(tab)
    .filter(([key, column]) => column.computed !== true || isKnownBy(tab, key))
    .map(([key, column]) => ({ key, column, read: column.computed === true ? readOwn : readerOf(column, readings) }));
}

/** One cell: blank cells give null (several values: none), cells that cannot be read an issue. */
function cellSchema({ column, read }: ReadColumn) {
  const blank = column.kind === 'choices' ? [] : null;
  return z.transform((cell: RawCell, context) => {
    if (cell === '') return blank;
    const value = read(cell);
    if (!isFault(value)) return value ?? blank;
    context.issues.push({ code: 'custom', message: value.fault, input: cell, continue: true });
    return blank;
  });
}

/** The schema of a row, from its raw cells by column key; an issue's path is the key of the column at fault. */
export const rowSchema = (columns: readonly ReadColumn[]) =>
  z.object(Object.fromEntries(columns.map((column) => [column.key, cellSchema(column)])));

export type RowSchema = ReturnType<typeof rowSchema>;
