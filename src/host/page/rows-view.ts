import { displayText } from '../model/display.js';
import { cellValue } from '../model/formula.js';
import { formatKind } from '../model/number-format.js';
import { cellAt } from '../model/sheet.js';
import { allowedTexts } from '../model/validation.js';
import type { Cell, Scalar, Sheet, Style, ValidationRule, Workbook } from '../model/workbook.js';
import type { Colours } from './colours/colour-cells.js';
import type { CellView, RowsView } from './wire.js';

/** The dropdowns of an answer, each once. */
class Dropdowns {
  readonly lists: (readonly string[])[] = [];
  private readonly known = new Map<ValidationRule, number | undefined>();

  constructor(private readonly workbook: Workbook) {}

  numberOf(rule: ValidationRule | null): number | undefined {
    if (rule?.showDropdown !== true) return undefined;
    if (!this.known.has(rule)) {
      const texts = allowedTexts(this.workbook, rule);
      this.known.set(rule, texts === null ? undefined : this.lists.push(texts) - 1);
    }
    return this.known.get(rule);
  }
}

/** The cells of some rows as people see them, with the colours that rules give them now. */
export function rowsView(
  workbook: Workbook,
  sheet: Sheet,
  part: { readonly from: number; readonly to: number; readonly columns: number },
  colours: Colours,
  now: number,
): RowsView {
  const dropdowns = new Dropdowns(workbook);
  const rows: (CellView | null)[][] = [];
  for (let row = part.from; row <= part.to; row += 1) {
    const cells: (CellView | null)[] = [];
    for (let column = 1; column <= part.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      const rule = colours.styleOf(row, column);
      cells.push(cell === undefined && rule === null ? null : cellView(workbook, cell, rule, dropdowns, now));
    }
    rows.push(cells);
  }
  return { from: part.from, rows, lists: dropdowns.lists };
}

function cellView(
  workbook: Workbook,
  cell: Cell | undefined,
  rule: Style | null,
  dropdowns: Dropdowns,
  now: number,
): CellView {
  const style: Style = { ...cell?.style, ...rule };
  const value = cellValue(cell, now, workbook.timeZone) ?? cell?.formula ?? '';
  const format = cell?.numberFormat ?? 'General';
  const text = displayText(value, format, workbook.locale);
  const typed = cell?.formula ?? typedText(value, format, workbook.locale);
  const list = dropdowns.numberOf(cell?.validation ?? null);
  const note = cell?.note ?? null;
  const link = cell?.link ?? linkOf(cell?.formula ?? '');
  return {
    text,
    ...(typed === text ? {} : { typed }),
    ...lookOf(style, value),
    ...(note === null ? {} : { note }),
    ...(link === null ? {} : { link }),
    ...(list === undefined ? {} : { list }),
  };
}

const linkOf = (formula: string): string | null => /^=HYPERLINK\(\s*"([^"]*)"/i.exec(formula)?.[1] ?? null;

function lookOf(style: Style, value: Scalar): Partial<CellView> {
  return {
    ...(style.fill === undefined ? {} : { fill: style.fill }),
    ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.wrap === true ? { wrap: true } : {}),
    ...alignment(style, value),
  };
}

function alignment(style: Style, value: Scalar): Pick<CellView, 'align'> {
  if (style.horizontal !== undefined) return { align: style.horizontal };
  return typeof value === 'number' ? { align: 'right' } : {};
}

/** A number in full; a day, a share and everything else as shown. */
function typedText(value: Scalar, format: string, locale: string): string {
  const plain = typeof value === 'number' && formatKind(format) === 'number' && !format.includes('%');
  return displayText(value, plain ? 'General' : format, locale);
}
