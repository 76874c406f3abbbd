/** One coefficient of a column. */
export interface Entry {
  readonly row: number;
  readonly by: number;
}

/**
 * The matrix of a linear program, by columns and by rows. Row r has a variable of its own, its activity, numbered
 * `columns + r`; so rows and columns alike are bounded from both sides and every variable is in a finite box.
 */
export interface LinearProgram {
  readonly columns: number;
  readonly rows: number;
  readonly columnStart: Int32Array;
  readonly rowOf: Int32Array;
  readonly byColumn: Float64Array;
  readonly rowStart: Int32Array;
  readonly columnOf: Int32Array;
  readonly byRow: Float64Array;
}

function starts(lengths: readonly number[]): Int32Array {
  const start = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    start[i + 1] = (start[i] ?? 0) + length;
  });
  return start;
}

export function makeLinearProgram(rows: number, columns: readonly (readonly Entry[])[]): LinearProgram {
  const lengths = new Array<number>(rows).fill(0);
  for (const entries of columns) for (const { row } of entries) lengths[row] = (lengths[row] ?? 0) + 1;
  const columnStart = starts(columns.map((entries) => entries.length));
  const rowStart = starts(lengths);
  const size = rowStart[rows] ?? 0;
  const [rowOf, columnOf] = [new Int32Array(size), new Int32Array(size)];
  const [byColumn, byRow] = [new Float64Array(size), new Float64Array(size)];
  const next = rowStart.slice();
  columns.forEach((entries, column) => {
    entries.forEach(({ row, by }, k) => {
      const here = (columnStart[column] ?? 0) + k;
      rowOf[here] = row;
      byColumn[here] = by;
      const there = next[row] ?? 0;
      columnOf[there] = column;
      byRow[there] = by;
      next[row] = there + 1;
    });
  });
  return { columns: columns.length, rows, columnStart, rowOf, byColumn, rowStart, columnOf, byRow };
}
