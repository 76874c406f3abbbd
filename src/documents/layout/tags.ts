import type { FileChild, Paragraph } from 'docx';
import { tag } from './paragraphs.js';
import type { RowOf } from './table.js';

type Key<F, V> = { [K in keyof F]: F[K] extends V ? K : never }[keyof F] & string;
type List = readonly object[];
/** Inside a list its own fields come first, then those around it. */
export type ItemOf<F, K extends keyof F> = F[K] extends readonly (infer Item)[] ? Item & Omit<F, keyof Item> : never;

/**
 * The tags that a template may have: fields of its kind and no others, or it does not compile. Called with the name of a text it is
 * that tag; the methods repeat what they hold for each item of a list, or show it when a field is not blank and not false.
 */
export interface Tags<F> {
  (name: Key<F, string>): string;
  /** Paragraphs and tables, once for each item. */
  each<K extends Key<F, List>, C extends FileChild = Paragraph>(
    name: K,
    content: (item: Tags<ItemOf<F, K>>) => readonly C[],
  ): readonly (C | Paragraph)[];
  /** Paragraphs and tables, where the field is there. */
  where<C extends FileChild = Paragraph>(
    name: Key<F, string | boolean>,
    content: readonly C[],
  ): readonly (C | Paragraph)[];
  /** Words within a paragraph, where the field is there. */
  when(name: Key<F, string | boolean>, words: string): string;
  /** Rows of a table, once for each item. */
  rows<K extends Key<F, List>>(name: K, rows: (item: Tags<ItemOf<F, K>>) => readonly RowOf[]): readonly RowOf[];
  /** Rows of a table, where the field is there. */
  rowsWhere(name: Key<F, string | boolean>, rows: readonly RowOf[]): readonly RowOf[];
}

export const tags = <F>(): Tags<F> =>
  Object.assign((name: string) => `{${name}}`, {
    each: <C>(name: string, content: (item: Tags<never>) => readonly C[]) => enclosed(name, content(tags())),
    where: <C>(name: string, content: readonly C[]) => enclosed(name, content),
    when: (name: string, words: string) => `{#${name}}${words}{/${name}}`,
    rows: (name: string, rows: (item: Tags<never>) => readonly RowOf[]) => enclosedRows(name, rows(tags())),
    rowsWhere: (name: string, rows: readonly RowOf[]) => enclosedRows(name, rows),
  }) as unknown as Tags<F>;

/** The tags of a part that several kinds have, from those of one kind: its fields hold the part's. */
export const partOf = <Part, F extends Part>(whole: Tags<F>): Tags<Part> => whole as unknown as Tags<Part>;

const enclosed = <C>(name: string, content: readonly C[]): readonly (C | Paragraph)[] => [
  tag(`{#${name}}`),
  ...content,
  tag(`{/${name}}`),
];

/** docxtemplater repeats whole rows when a section opens in the first cell of one and closes in the last cell of another. */
function enclosedRows(name: string, rows: readonly RowOf[]): readonly RowOf[] {
  const opened = atCell(rows, 0, 0, (text) => `{#${name}}${text}`);
  const last = rows.length - 1;
  return atCell(opened, last, (rows[last]?.cells.length ?? 0) - 1, (text) => `${text}{/${name}}`);
}

const atCell = (
  rows: readonly RowOf[],
  row: number,
  cell: number,
  change: (text: string) => string,
): readonly RowOf[] =>
  rows.map((one, index) =>
    index !== row
      ? one
      : { ...one, cells: one.cells.map((it, at) => (at === cell ? { ...it, text: change(it.text) } : it)) },
  );
