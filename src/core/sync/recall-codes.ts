import { mendCodes, type CodedRow } from './place-codes.js';
import { shortHash } from './short-hash.js';

/** A code and the hashes of what stood in its row; of two rows of one name and unit only the whole row is kept. */
type Remembered = readonly [code: string, content: string, exact: string];

/** What an action was about to do to the codes of a tab, kept until it is done: dying in between, it would forget. */
export interface CodeJournal {
  /** The codes it gives. */
  readonly ours: readonly string[];
  /** Codes that it may overwrite and that nothing else tells the nominee of. */
  readonly had: readonly Remembered[];
}

const exactOf = ({ cells }: CodedRow): string => shortHash(JSON.stringify(cells));

/** Which codes the register holds with the same name and unit, `content` being made alike. */
const registeredKeys = (registered: readonly CodedRow[]): ReadonlySet<string> =>
  new Set(registered.map(({ code, content }) => `${code}\n${content}`));

/** The journal of giving codes to rows. A code whose row the register tells by name and unit need not be in it. */
export function buildJournal(
  had: readonly CodedRow[],
  planned: readonly CodedRow[],
  registered: readonly CodedRow[],
): CodeJournal {
  const known = registeredKeys(registered);
  const times = new Map<string, number>();
  for (const { content } of [...had, ...planned]) times.set(content, (times.get(content) ?? 0) + 1);
  const isOne = ({ content }: CodedRow): boolean => times.get(content) === 1;
  const isTold = (row: CodedRow): boolean => isOne(row) && known.has(`${row.code}\n${row.content}`);
  return {
    ours: planned.map(({ code }) => code).filter((code) => code !== ''),
    had: had
      .filter((row) => row.code !== '' && !isTold(row))
      .map((row): Remembered => [row.code, isOne(row) ? shortHash(row.content) : '', exactOf(row)]),
  };
}

/** Codes as they should stand where an action died while it gave them, the others as they are. */
export function recallCodes(
  rows: readonly CodedRow[],
  journal: CodeJournal,
  registered: readonly CodedRow[],
): CodedRow[] {
  const ours = new Set(journal.ours);
  const had = journal.had.map(([code, content, exact]): CodedRow => ({ row: 0, code, content, exact }));
  const inJournal = new Set(had.map(({ code }) => code));
  const told = registered
    .filter(({ code }) => !inJournal.has(code) && !ours.has(code))
    .map(({ code, content }): CodedRow => ({ row: 0, code, content: shortHash(content) }));
  const now = rows.map((row): CodedRow => {
    const { cells, ...rest } = row;
    return { ...rest, content: shortHash(row.content), ...(cells && { exact: exactOf(row) }) };
  });
  const due = new Map(mendCodes(now, [...had, ...told], [], ours).map(({ row, code }) => [row, code]));
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
