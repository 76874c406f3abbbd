import { mendCodes, type CodedRow } from './place-codes.js';
import { shortHash } from './short-hash.js';

/**
 * What an action was about to do to the codes of a tab, kept until it is done: an action that died has forgotten whose codes it
 * may have overwritten.
 */
export interface CodeJournal {
  /** The codes it gives. */
  readonly ours: readonly string[];
  /** The codes there were, with a hash of what people had filled in beside each. */
  readonly had: readonly (readonly [code: string, hash: string])[];
}

/** A document keeps 500 KB of such notes; in a longer tab dying at the one call that matters may cost a code. */
const MOST_ROWS = 2000;

const hashOf = ({ cells }: CodedRow): string => shortHash(JSON.stringify(cells));

/** The journal of giving codes to rows. Holds no name. */
export function buildJournal(had: readonly CodedRow[], planned: readonly CodedRow[]): CodeJournal {
  const coded = had.filter(({ code }) => code !== '');
  return {
    ours: planned.map(({ code }) => code).filter((code) => code !== ''),
    had: coded.length > MOST_ROWS ? [] : coded.map((row) => [row.code, hashOf(row)]),
  };
}

/** Codes as they should stand where an action died while it gave them, the others as they are. */
export function recallCodes(rows: readonly CodedRow[], journal: CodeJournal): CodedRow[] {
  const ours = new Set(journal.ours);
  const had = journal.had.map(([code, exact]): CodedRow => ({ row: 0, code, content: '', exact }));
  const now = rows.map(({ row, code, ...rest }): CodedRow => ({
    row,
    code,
    content: '',
    exact: hashOf({ row, code, ...rest }),
  }));
  const due = new Map(mendCodes(now, had, [], ours).map(({ row, code }) => [row, code]));
  return rows.map((row) => {
    const code = due.get(row.row);
    const free = row.code === '' || ours.has(row.code);
    const isPerson = row.cells?.some((cell) => cell !== '') !== false;
    // One of ours beside a person who had none may stay: nobody knows yet whom it was for.
    return code === undefined || !free || (code === '' && isPerson) ? row : { ...row, code };
  });
}

/** Reads a kept journal; null when there is none. */
export function parseJournal(text: string | null): CodeJournal | null {
  if (text === null || text === '') return null;
  try {
    // Nobody but buildJournal writes it.
    return JSON.parse(text) as CodeJournal;
  } catch {
    return null;
  }
}
