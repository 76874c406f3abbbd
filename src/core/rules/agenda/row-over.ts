interface Timed {
  readonly row: number;
  readonly minutes: number | null;
}

/** The minutes of all rows and the row at which they pass what is available; null when they do not. */
export function rowOver(rows: readonly Timed[], available: number): { row: number; minutes: number } | null {
  let minutes = 0;
  let passed: number | null = null;
  for (const timed of rows) {
    minutes += timed.minutes ?? 0;
    if (passed === null && minutes > available) passed = timed.row;
  }
  return passed === null ? null : { row: passed, minutes };
}
