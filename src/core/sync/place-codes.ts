/** A row that has content, by what it holds; `code` is '' when it has none. */
export interface CodedRow {
  /** The row number people see. */
  readonly row: number;
  readonly code: string;
  /** Everything of the row that tells its nominee: name, unit. */
  readonly content: string;
}

/** A code to write into one cell; '' takes away one of ours that landed on another nominee's row. */
export interface CodeCell {
  readonly row: number;
  readonly code: string;
}

/** New codes for the rows that have none, in their order. */
export function planCodes(rows: readonly CodedRow[], makeCode: () => string): CodedRow[] {
  return rows.filter(({ code }) => code === '').map(({ row, content }) => ({ row, content, code: makeCode() }));
}

/**
 * What is still to be written for every nominee to bear its own code, from the rows as they stand now. `known` are the codes
 * people's rows had and those planned: a code that a moved row lost to our write goes back to it, one of ours that stands
 * beside somebody else is taken away. A row that was edited or inserted meanwhile keeps what it has.
 */
export function mendCodes(
  now: readonly CodedRow[],
  had: readonly CodedRow[],
  planned: readonly CodedRow[],
): CodeCell[] {
  const ours = new Set(planned.map(({ code }) => code));
  const expected = new Map<string, string[]>();
  for (const { content, code } of [...had.filter(({ code }) => code !== ''), ...planned]) {
    const codes = expected.get(content);
    if (codes === undefined) expected.set(content, [code]);
    else codes.push(code);
  }
  const take = (content: string, code: string): boolean => {
    const codes = expected.get(content);
    const at = codes?.indexOf(code) ?? -1;
    if (at >= 0) codes?.splice(at, 1);
    return at >= 0;
  };
  const wrong = now.filter(({ content, code }) => !take(content, code));
  return wrong.flatMap(({ row, content, code }): CodeCell[] => {
    const due = expected.get(content)?.shift();
    if (due !== undefined && (code === '' || ours.has(code) || due !== code)) return [{ row, code: due }];
    return ours.has(code) ? [{ row, code: '' }] : [];
  });
}
