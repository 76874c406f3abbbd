import * as z from 'zod/mini';
import type { PeopleTab } from '../contract/people-tabs.js';
import type { ImportTarget } from './import-target.js';
import type { ColumnMapping } from './match-columns.js';

/** What the sidebar sends: a list, where it goes, and what the person confirmed. */
export interface ImportOrder {
  readonly source: { readonly text: string } | { readonly tab: string };
  readonly target: PeopleTab;
  /** Null on the first reading: the columns are matched by meaning. */
  readonly mapping: readonly { readonly index: number; readonly target: string }[] | null;
  /** Values for columns that the list has not; null on the first reading. */
  readonly fill: Readonly<Record<string, string>> | null;
  readonly convertLegacy: boolean;
}

const MOST_COLUMNS = 100;
const shortText = z.string().check(z.maxLength(300));
const ORDER = z.object({
  source: z.union([z.object({ text: z.string() }), z.object({ tab: shortText })]),
  target: z.enum(['nominations', 'guests']),
  mapping: z.nullable(
    z
      .array(z.object({ index: z.number().check(z.int(), z.gte(0)), target: shortText }))
      .check(z.maxLength(MOST_COLUMNS)),
  ),
  fill: z.nullable(z.record(shortText, shortText)),
  convertLegacy: z.boolean(),
});

/** Reads what came from the sidebar; null when it is no order. */
export function parseOrder(value: unknown): ImportOrder | null {
  const parsed = z.safeParse(ORDER, value);
  return parsed.success ? parsed.data : null;
}

/** The mapping that a person confirmed; null when it names a column twice, or one that is not there any more. */
export function confirmedMapping(
  given: NonNullable<ImportOrder['mapping']>,
  width: number,
  targets: readonly ImportTarget[],
): ColumnMapping | null {
  const mapping = new Array<ImportTarget | null>(width).fill(null);
  for (const { index, target } of given) {
    const known = targets.find((one) => one === target);
    if (known === undefined || index >= width || mapping[index] !== null || mapping.includes(known)) return null;
    mapping[index] = known;
  }
  return mapping;
}
