import type { PeopleTab } from '../contract/people-tabs.js';
import type { Readings } from '../reading/row-schema.js';
import { areGivenNames, findHints } from './content-hints.js';
import type { TableLayout } from './find-layout.js';
import { findMeaning } from './header-words.js';
import type { ImportTarget } from './import-target.js';
import type { SourceTable } from './source-table.js';

/** For every column of the list: where it goes, null when it is not imported. No target stands twice. */
export type ColumnMapping = readonly (ImportTarget | null)[];

const SAMPLE_ROWS = 200;

interface Candidate {
  readonly column: number;
  readonly target: ImportTarget;
  readonly sure: number;
}

/** The surest first, then from left to right; each column and each target is taken once. */
function chooseBest(candidates: readonly Candidate[], width: number): (ImportTarget | null)[] {
  const chosen = new Array<ImportTarget | null>(width).fill(null);
  const taken = new Set<ImportTarget>();
  for (const { column, target } of [...candidates].sort((a, b) => b.sure - a.sure)) {
    if (chosen[column] !== null || taken.has(target)) continue;
    chosen[column] = target;
    taken.add(target);
  }
  return chosen;
}

/** "Họ và tên đệm | Tên", or one header merged over both. */
function joinGivenNames(chosen: (ImportTarget | null)[], captions: readonly string[], cells: ColumnCells): void {
  const name = chosen.indexOf('name');
  if (name < 0 || chosen.includes('givenName')) return;
  const headed = captions.findIndex((caption, column) => chosen[column] === null && /^\s*tên\s*$/i.test(caption));
  const beside =
    captions[name + 1] === '' && chosen[name + 1] === null && areGivenNames(cells(name + 1)) ? name + 1 : -1;
  const at = headed >= 0 ? headed : beside;
  if (at >= 0) chosen[at] = 'givenName';
}

type ColumnCells = (column: number) => readonly SourceTable[number]['cells'][number][];

/**
 * Matches the columns of a list by meaning: by their headers, then, where a header says nothing, by what stands below it. Only
 * `targets`, the columns that the tab has, are chosen. The person confirms or changes it.
 */
export function matchColumns(
  tab: PeopleTab,
  table: SourceTable,
  { captions, body }: TableLayout,
  targets: readonly ImportTarget[],
  readings: Readings,
): ColumnMapping {
  const sample = table.slice(body, body + SAMPLE_ROWS);
  const cells: ColumnCells = (column) => sample.map((row) => row.cells[column] ?? '');
  const meanings = captions.map((caption) => findMeaning(tab, caption));
  const candidates = captions.flatMap((_, column): Candidate[] => {
    const meaning = meanings[column] ?? null;
    if (meaning !== null)
      return meaning.target === 'leftOut' ? [] : [{ column, target: meaning.target, sure: meaning.sure }];
    return findHints(tab, cells(column), readings).map(({ target, share }) => ({ column, target, sure: share * 0.9 }));
  });
  const possible = candidates.filter(({ target }) => targets.includes(target));
  const chosen = chooseBest(possible, captions.length);
  if (targets.includes('givenName')) joinGivenNames(chosen, captions, cells);
  return chosen;
}
