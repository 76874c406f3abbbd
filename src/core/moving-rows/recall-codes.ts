import * as z from 'zod/mini';
import { holdsPerson, type CodedRow } from './place-codes.js';
import { shortHash } from './short-hash.js';

/**
 * What an action was about to do to the codes of a tab, kept until it is done: an action that died has forgotten whose codes it
 * may have overwritten.
 */
export interface CodeJournal {
  /** The codes it gives. */
  readonly ours: readonly string[];
  /** The codes there were, '' for rows that had none, with a hash of what people had filled in beside each. */
  readonly had: readonly (readonly [code: string, hash: string])[];
}

const JOURNAL = z.object({ ours: z.array(z.string()), had: z.array(z.tuple([z.string(), z.string()])) });

/** A document keeps 500 KB of such notes; in a longer tab dying at the one call that matters may cost a code. */
const MOST_ROWS = 2000;

/** Enough to tell one cell of a row from what it was. */
const CELL_DIGITS = 2;

/** Everything that people had filled in, name and unit, and each cell by itself with `-` for a column that was not there. */
function hashOf({ cells, content }: CodedRow): string {
  const each = cells?.map((cell) => (cell === null ? '-' : cell === '' ? '' : shortHash(cell).slice(-CELL_DIGITS)));
  return [shortHash(JSON.stringify(cells)), shortHash(content), each?.join('.') ?? ''].join('|');
}

/** Whether two rows of one name and unit may be one, where somebody has deleted or renamed a column since: one cell may be retyped. */
function isOfOtherColumns(hash: string, other: string): boolean {
  const [[, content, cells = ''], [, otherContent, otherCells = '']] = [hash.split('|'), other.split('|')];
  const [each, others] = [cells.split('.'), otherCells.split('.')];
  const isThere = each.map((cell, i) => [cell !== '-', others[i] !== '-'] as const);
  const changed = each.filter((cell, i) => isThere[i]?.every(Boolean) === true && cell !== others[i]);
  return content === otherContent && isThere.some(([then, now]) => then !== now) && changed.length <= 1;
}

/** The journal of giving codes to rows. Holds no name. */
export function buildJournal(had: readonly CodedRow[], planned: readonly CodedRow[]): CodeJournal {
  const rows = [...had, ...planned.map((row) => ({ ...row, code: '' }))];
  return {
    ours: planned.map(({ code }) => code).filter((code) => code !== ''),
    had: rows.length > MOST_ROWS ? [] : rows.map((row) => [row.code, hashOf(row)]),
  };
}

/** Where columns have changed since, a code goes by name and unit, if only one row and one code can be meant. */
function ownByName(
  rows: readonly CodedRow[],
  codes: ReadonlyMap<string, readonly string[]>,
  owners: Map<CodedRow, string>,
): void {
  const free = rows.filter((row) => !owners.has(row));
  const left = [...codes].flatMap(([hash, given]) => given.map((code) => ({ hash, code })));
  for (const { hash, code } of left) {
    const meant = free.filter((row) => isOfOtherColumns(hash, hashOf(row)));
    const rivals = left.filter((other) => meant[0] !== undefined && isOfOtherColumns(other.hash, hashOf(meant[0])));
    const [row] = meant;
    if (row !== undefined && meant.length === 1 && rivals.length === 1) owners.set(row, code);
  }
}

/** The code that each row had, by what people had filled in; rows that bear theirs still go first. */
function findOwners(rows: readonly CodedRow[], { had }: CodeJournal): ReadonlyMap<CodedRow, string> {
  const codes = new Map<string, string[]>();
  for (const [code, hash] of had) codes.set(hash, [...(codes.get(hash) ?? []), code]);
  const owners = new Map<CodedRow, string>();
  const own = (row: CodedRow, at: (codes: readonly string[]) => number): void => {
    const left = codes.get(hashOf(row)) ?? [];
    const [code] = at(left) < 0 ? [] : left.splice(at(left), 1);
    if (code !== undefined) owners.set(row, code);
  };
  for (const row of rows) own(row, (left) => left.indexOf(row.code));
  for (const row of rows) if (!owners.has(row)) own(row, (left) => left.length - 1);
  ownByName(rows, codes, owners);
  return owners;
}

/**
 * Codes as they should stand where an action died while it gave them, or was never left in peace: each code goes back to the
 * row that bore it, if that row is as it was, and from any row that it landed on. What people typed since is left alone.
 */
export function recallCodes(rows: readonly CodedRow[], journal: CodeJournal): CodedRow[] {
  const ours = new Set(journal.ours);
  const hashes = new Map(journal.had.filter(([code]) => code !== ''));
  const owners = findOwners(rows, journal);
  const owned = new Set(owners.values());
  return rows.map((row) => {
    const isOurs = ours.has(row.code);
    const wasHad = hashes.has(row.code);
    const owner = owners.get(row) ?? '';
    if (owner !== '') return row.code === '' || isOurs || wasHad ? { ...row, code: owner } : row;
    const isCopy = hashes.get(row.code) === hashOf(row);
    const landed = wasHad && (owned.has(row.code) || owners.has(row)) && !isCopy;
    const isPerson = holdsPerson(row);
    // One of ours beside a person who had none may stay: nobody knows yet whom it was for.
    return landed || (isOurs && !isPerson) ? { ...row, code: '' } : row;
  });
}

/** Reads a kept journal; null when there is none, or what is kept is none of this shape. */
export function parseJournal(text: string | null): CodeJournal | null {
  if (text === null || text === '') return null;
  try {
    const parsed = z.safeParse(JOURNAL, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
