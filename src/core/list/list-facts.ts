import type { Workbook } from '../tables/rows.js';

const withoutFaulty = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value].sort() : value);

/**
 * Everything the list is judged by, as one text in a fixed order: people, guests, decisions, targets, the cap. Rows sorted by
 * content, so that sorting the sheet changes nothing; of the register only decisions, so that replies and attendance do not.
 */
export function buildListFacts({ nominations, guests, delegates, targets, settings }: Workbook): string {
  const facts = (rows: readonly { readonly row: number }[]): string[] =>
    rows.map(({ row: _row, ...content }) => JSON.stringify(content, withoutFaulty)).sort();
  const decisions = delegates
    .flatMap(({ code, decision }) => (decision === null ? [] : [`${code ?? ''}:${decision}`]))
    .sort();
  return JSON.stringify([facts(nominations), facts(guests), decisions, facts(targets), settings['list.cap']]);
}
