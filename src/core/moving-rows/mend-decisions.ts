/** A row of the register as it stands. `key` is its code key, '' when it has none. */
export interface DecidedRow {
  /** The row number people see. */
  readonly row: number;
  readonly key: string;
  readonly decision: string;
}

/** A decision to write into one cell. */
export interface DecisionCell {
  readonly row: number;
  readonly decision: string;
}

/**
 * What is still to be written for each wanted decision (by code key) to stand beside its person, from the rows as they are now.
 * `had` is the register before our first write: a decision of ours that landed on somebody else's row, because rows moved
 * meanwhile, gives way to what stood there.
 */
export function mendDecisions(
  now: readonly DecidedRow[],
  had: readonly DecidedRow[],
  wanted: ReadonlyMap<string, string>,
): DecisionCell[] {
  const before = new Map(had.map(({ key, decision }) => [key, decision]));
  const ours = new Set(wanted.values());
  return now.flatMap(({ row, key, decision }): DecisionCell[] => {
    if (key === '') return [];
    const due = wanted.get(key);
    if (due !== undefined) return decision === due ? [] : [{ row, decision: due }];
    const stood = before.get(key);
    return stood !== undefined && stood !== decision && ours.has(decision) ? [{ row, decision: stood }] : [];
  });
}
