import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ITableCellOptions } from 'docx';
import { run } from './paragraphs.js';

/** Google Docs collapses a table unless the table, its grid and every cell say their width in DXA (platform facts, section 9). */
const dxa = (size: number) => ({ size, type: WidthType.DXA });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** A table without lines that only places things side by side. */
export function placement(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      width: dxa(widths[column] ?? 0),
      margins: NO_MARGINS,
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
      children: [...children],
    });
  return new Table({
    width: dxa(sum(widths)),
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  });
}

/** A frame around paragraphs, as wide as given. */
export function frame(width: number, children: readonly Paragraph[]): Table {
  const edge = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
  return new Table({
    width: dxa(width),
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: dxa(width),
            margins: { top: 80, bottom: 80, left: 160, right: 160 },
            borders: { top: edge, bottom: edge, left: edge, right: edge },
            children: [...children],
          }),
        ],
      }),
    ],
  });
}

export interface CellOf {
  readonly text: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Not left behind at the foot of a page. */
  readonly withNext?: true;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface RowOf {
  readonly cells: readonly CellOf[];
  /** Repeated on every page. */
  readonly header?: true;
  /** Not broken across pages. */
  readonly whole?: boolean;
  /** Columns already taken by a cell that reaches down from the row above. */
  readonly skip?: number;
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** A ruled table: `widths` of the grid in DXA, a cell as wide as the columns it spans, 12 pt. */
export function ruled(widths: readonly number[], rows: readonly RowOf[]): Table {
  return new Table({
    width: dxa(sum(widths)),
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 70, right: 70 },
    rows: rows.map((row) => ruledRow(widths, row)),
  });
}

function ruledRow(widths: readonly number[], row: RowOf): TableRow {
  const header = row.header === true;
  const at = columnsOf(row, widths.length);
  const children = row.cells.map((cell, index) => {
    const from = at[index] ?? 0;
    return ruledCell(cell, sum(widths.slice(from, from + (cell.columnSpan ?? 1))), header);
  });
  const whole = header || row.whole === true;
  return new TableRow({ ...(header ? { tableHeader: true } : {}), ...(whole ? { cantSplit: true } : {}), children });
}

/** The grid column at which each cell of a row begins. */
function columnsOf(row: RowOf, columns: number): readonly number[] {
  let next = row.skip ?? 0;
  return row.cells.map((cell) => {
    const here = Math.min(next, columns - 1);
    next += cell.columnSpan ?? 1;
    return here;
  });
}

function ruledCell(cell: CellOf, width: number, header: boolean): TableCell {
  const look = { points: 12, ...((cell.bold ?? header) ? { bold: true } : {}) };
  const align = header ? 'center' : (cell.align ?? 'left');
  const spans: Partial<Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'>> = {
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
  };
  return new TableCell({
    ...spans,
    width: dxa(width),
    ...(header ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: [
      new Paragraph({
        ...(align === 'left' ? {} : { alignment: ALIGN[align] }),
        ...(cell.withNext === true ? { keepNext: true } : {}),
        children: [run(cell.text, look)],
      }),
    ],
  });
}
