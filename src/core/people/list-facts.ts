import type { Workbook } from '../reading/rows.js';

/** A row's content: without its place, which sorting changes. */
const withoutPlace = (key: string, value: unknown): unknown =>
  key === 'row' ? undefined : value instanceof Set ? [...value].sort() : value;

/**
 * Everything the list is judged by, as one text in a fixed order: people, guests, decisions, targets, the cap. Rows sorted by
 * content, so that sorting the sheet changes nothing; of the register only decisions, so that replies and attendance do not.
 */
export function buildListFacts({ nominations, guests, delegates, targets, settings }: Workbook): string {
  const facts = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, withoutPlace)).sort();
  const decisions = delegates
    .flatMap(({ code, decision }) => (decision === null ? [] : [`${code ?? ''}:${decision}`]))
    .sort();
  return JSON.stringify([facts(nominations), facts(guests), decisions, facts(targets), settings['list.cap']]);
}
