import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style as FileStyle } from 'exceljs';
import type { Area } from '../model/area.js';
import { formatA1 } from '../model/area.js';
import type { ConditionalFormat } from '../model/workbook.js';
import { absoluteA1, areasOf, clip } from './areas.js';
import type { Theme } from './colors.js';
import { readFormula, writeFormula } from './formula-text.js';
import { readStyle } from './styles-in.js';
import { fileStyleOf } from './styles-out.js';

/** A rule as ExcelJS reads it; its own types leave half of it out. */
interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly priority?: number | undefined;
  readonly formulae?: unknown[];
  readonly style?: Partial<FileStyle>;
}

interface Placed {
  readonly ref: string;
  readonly rule: FileRule;
}

/** Kinds that ExcelJS reads but does not write, put as the formula they stand for. */
function formulaOf(rule: FileRule, ranges: readonly Area[]): string | null {
  const first = rule.formulae?.[0];
  const area = ranges[0];
  switch (rule.type) {
    case 'expression':
    case 'beginsWith':
    case 'endsWith':
    case 'notContainsText':
      return typeof first === 'string' || typeof first === 'number' ? String(first) : null;
    case 'duplicateValues':
    case 'uniqueValues': {
      if (area === undefined) return null;
      const cell = formatA1({ ...area, rows: 1, columns: 1 });
      return `COUNTIF(${absoluteA1(area)},${cell})${rule.type === 'uniqueValues' ? '=1' : '>1'}`;
    }
    default:
      return null;
  }
}

/** Which kinds ExcelJS writes again as it read them. */
const CARRIED = new Set([
  'cellIs',
  'top10',
  'aboveAverage',
  'dataBar',
  'colorScale',
  'iconSet',
  'containsText',
  'timePeriod',
]);

function readRule(rule: FileRule, ranges: Area[], theme: Theme): ConditionalFormat | null {
  const style = readStyle(rule.style, theme, true);
  const formula = formulaOf(rule, ranges);
  if (formula !== null) return { ranges, condition: { kind: 'formula', formula: readFormula(formula, false) }, style };
  if (!CARRIED.has(rule.type)) return null;
  // ExcelJS fails on writing a comparison that has lost its formula.
  if (rule.type === 'cellIs' && (rule.formulae ?? []).length === 0) return null;
  const carried = Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'style' && key !== 'priority'));
  return { ranges, condition: { kind: 'carried', carried }, style };
}

/** The colour rules of a tab in the order in which they apply, cut to the grid. */
export function readColourRules(
  from: readonly ConditionalFormattingOptions[],
  grid: { readonly rows: number; readonly columns: number },
  theme: Theme,
): ConditionalFormat[] {
  const rules = from.flatMap(({ ref, rules: ofRef }) => ofRef.map((rule): Placed => ({ ref, rule })));
  rules.sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
  return rules.flatMap(({ ref, rule }) => {
    const ranges = areasOf(ref).flatMap((area) => clip(area, grid.rows, grid.columns) ?? []);
    const read = ranges.length === 0 ? null : readRule(rule, ranges, theme);
    return read === null ? [] : [read];
  });
}

/** Ours → the file's, one entry per rule so that the order stays. */
export function writeColourRules(rules: readonly ConditionalFormat[]): ConditionalFormattingOptions[] {
  return rules.map(({ ranges, condition, style }, at) => {
    const looks = { style: fileStyleOf(style, null, true), priority: at + 1 };
    const rule: object =
      condition.kind === 'formula'
        ? { type: 'expression', formulae: [writeFormula(condition.formula, '').formula], ...looks }
        : { ...(condition.carried as object), ...looks };
    return { ref: ranges.map(formatA1).join(' '), rules: [rule as ConditionalFormattingRule] };
  });
}
