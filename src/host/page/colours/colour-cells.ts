import { contains } from '../../model/area.js';
import { cellValue } from '../../model/formula.js';
import { isDateFormat } from '../../model/number-format.js';
import { cellAt } from '../../model/sheet.js';
import type { ConditionalFormat, Sheet, Style } from '../../model/workbook.js';
import { holds } from './evaluate-formula.js';
import type { CellLookup } from './evaluate-formula.js';
import { parseFormula } from './parse-formula.js';
import type { Formula } from './parse-formula.js';

interface Rule {
  readonly format: ConditionalFormat;
  /** null: not understood here. */
  readonly formula: Formula | null;
}

/** The colours that the rules of a tab give its cells at one moment. */
export interface Colours {
  /** The style of the first rule that holds, as in Sheets; null when none does. */
  readonly styleOf: (row: number, column: number) => Style | null;
  /** How many rules of the tab this page cannot evaluate; it says so. */
  readonly notShown: number;
}

/** Formulas are read once, not at every question of the page; a condition is replaced, never changed. */
const read = new WeakMap<ConditionalFormat['condition'], Formula | null>();

function formulaOf(condition: ConditionalFormat['condition']): Formula | null {
  const known = read.get(condition);
  if (known !== undefined) return known;
  const formula = condition.kind === 'formula' ? parseFormula(condition.formula) : null;
  read.set(condition, formula);
  return formula;
}

const ruleOf = (format: ConditionalFormat): Rule => ({ format, formula: formulaOf(format.condition) });

/** Today as a serial number; `asked`: by the command line, so that it beats what the workbook says. */
interface Today {
  readonly today: number;
  readonly asked: boolean;
}

/** Tiến độ keeps today in a hidden header cell, for a rule may look into no other tab. */
const keepsToday = (sheet: Sheet, row: number, column: number): boolean =>
  row === 1 && sheet.hiddenColumns.has(column) && isDateFormat(cellAt(sheet, row, column)?.numberFormat ?? '');

/** `now` is the host's clock in milliseconds. */
export function coloursOf(sheet: Sheet, zone: string, now: number, { today, asked }: Today): Colours {
  const rules = sheet.conditionalFormats.map(ruleOf);
  const cell: CellLookup = (row, column) => {
    if (asked && keepsToday(sheet, row, column)) return today;
    const value = cellValue(cellAt(sheet, row, column), now, zone);
    return value === undefined || typeof value === 'object' ? null : value;
  };
  const styleOf = (row: number, column: number): Style | null => {
    for (const { format, formula } of rules) {
      const [first] = format.ranges;
      if (formula === null || first === undefined) continue;
      if (!format.ranges.some((range) => contains(range, row, column))) continue;
      const scope = { cell, today, down: row - first.row, right: column - first.column };
      if (holds(formula, scope) === true) return format.style;
    }
    return null;
  };
  return { styleOf, notShown: rules.filter(({ formula }) => formula === null).length };
}
