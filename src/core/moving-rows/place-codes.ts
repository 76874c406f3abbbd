/** A row that has content, by what it holds; `code` is '' when it has none. */
export interface CodedRow {
  /** The row number people see. */
  readonly row: number;
  readonly code: string;
  /** What tells its nominee: name, unit. */
  readonly content: string;
  /**
   * Every cell of people, where they were read: of two rows of one name it tells which is which. Null where the tab lacks the
   * column: only what both readings have is compared.
   */
  readonly cells?: readonly (string | null)[];
}

/** Whether people have filled anything in a row, the code apart. */
export const holdsPerson = ({ cells }: CodedRow): boolean =>
  cells?.some((cell) => cell !== '' && cell !== null) !== false;

/** A code to write into one cell; '' takes away one of ours that landed on another nominee's row. */
export interface CodeCell {
  readonly row: number;
  readonly code: string;
}

/** New codes for the rows that have none, in their order. */
export function planCodes(rows: readonly CodedRow[], makeCode: () => string): CodedRow[] {
  return rows.filter(({ code }) => code === '').map((row) => ({ ...row, code: makeCode() }));
}

type KeyOf = (row: CodedRow) => string | null;

const exactly: KeyOf = ({ cells }) => (cells === undefined ? null : JSON.stringify(cells));
const withCode =
  (keyOf: KeyOf): KeyOf =>
  (row) => {
    const key = keyOf(row);
    return key === null ? null : `${row.code}\n${key}`;
  };
const byContent = ({ content }: CodedRow): string => content;

/** Rows with only the cells of columns that all of these readings have: somebody may have deleted or renamed one in between. */
function inCommon(...readings: readonly (readonly CodedRow[])[]): (row: CodedRow) => CodedRow {
  const lacking = new Set<number>();
  for (const [row] of readings) row?.cells?.forEach((cell, i) => cell === null && lacking.add(i));
  if (lacking.size === 0) return (row) => row;
  return (row) => (row.cells === undefined ? row : { ...row, cells: row.cells.filter((_, i) => !lacking.has(i)) });
}

/** Rows that wait for their code, codes that wait for their row, and the pairs found so far. */
interface Matching {
  readonly rows: Set<CodedRow>;
  readonly codes: Set<CodedRow>;
  readonly due: Map<CodedRow, string>;
}

function pair({ rows, codes, due }: Matching, row: CodedRow, coded: CodedRow): void {
  due.set(row, coded.code);
  rows.delete(row);
  codes.delete(coded);
}

/** Pairs what has one key, in order. */
function pairBy(matching: Matching, keyOf: KeyOf, mayPair: (coded: CodedRow) => boolean = () => true): void {
  const waiting = new Map<string, CodedRow[]>();
  for (const coded of matching.codes) {
    const key = mayPair(coded) ? keyOf(coded) : null;
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [coded]);
    else same.push(coded);
  }
  for (const row of matching.rows) {
    const coded = waiting.get(keyOf(row) ?? '')?.shift();
    if (coded !== undefined) pair(matching, row, coded);
  }
}

/** Whether somebody retyped one cell and left the others. */
function isRetyped({ cells: before }: CodedRow, { cells: now }: CodedRow): boolean {
  if (before === undefined || now?.length !== before.length) return false;
  return before.filter((cell, i) => cell !== now[i]).length === 1;
}

/** Copies of one row: whichever of them takes a code, it is beside what it was beside. */
const areCopies = (rows: readonly CodedRow[]): boolean => new Set(rows.map(exactly)).size === 1;

/** Pairs a row of which one cell was retyped while its code was away, where it can be no other, or a copy of it alone. */
function pairRetyped(matching: Matching, isFree: (row: CodedRow) => boolean): void {
  const free = [...matching.rows].filter(isFree);
  const likely = [...matching.codes].map((coded) => ({ coded, rows: free.filter((row) => isRetyped(coded, row)) }));
  const often = new Map<CodedRow, number>();
  for (const { rows } of likely) for (const row of rows) often.set(row, (often.get(row) ?? 0) + 1);
  for (const { coded, rows } of likely) {
    const [row] = rows;
    if (row !== undefined && areCopies(rows) && often.get(row) === 1) pair(matching, row, coded);
  }
}

/**
 * What is still to be written for every nominee to bear its own code, from the rows as they stand now: a code that a moved row
 * lost to our write goes back to it, one of ours that stands beside somebody else is taken away. A row that was inserted, or
 * edited beyond recognition, keeps what it has.
 *
 * @param rowsBefore the rows and their codes before our first write
 * @param rowsPlanned new codes and the rows they are for
 * @param written every code that we have written so far, given back ones too: only those are ever taken away
 */
export function mendCodes(
  rowsNow: readonly CodedRow[],
  rowsBefore: readonly CodedRow[],
  rowsPlanned: readonly CodedRow[],
  written: ReadonlySet<string> = new Set(rowsPlanned.map(({ code }) => code)),
): CodeCell[] {
  const known = inCommon(rowsNow, rowsBefore, rowsPlanned);
  const [now, had, planned] = [rowsNow.map(known), rowsBefore.map(known), rowsPlanned.map(known)];
  const codes = new Set([...had.filter(({ code }) => code !== ''), ...planned]);
  const matching: Matching = { rows: new Set(now), codes, due: new Map() };
  const isFree = ({ code }: CodedRow): boolean => code === '' || written.has(code);
  pairBy(matching, withCode(exactly));
  pairBy(matching, exactly);
  // Before name and unit: somebody may have retyped one of those two.
  pairRetyped(matching, isFree);
  pairBy(matching, withCode(byContent));
  // Renamed by somebody, and never touched by us.
  pairBy(
    matching,
    withCode(() => ''),
    (coded) => !written.has(coded.code),
  );
  // A code that somebody bore goes by name and unit only where nothing more is known: it could be another of that name.
  const isNew = new Set(planned);
  const isAllKnown = ({ cells }: CodedRow): boolean => cells === undefined;
  pairBy(matching, byContent, (coded) => isNew.has(coded) || isAllKnown(coded));
  return now.flatMap((row): CodeCell[] => {
    const due = matching.due.get(row) ?? (written.has(row.code) ? '' : row.code);
    return due === row.code ? [] : [{ row: row.row, code: due }];
  });
}
