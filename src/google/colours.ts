import { findMarker, type Colour, type ColourRule } from '../core/contract/colour-rules.js';
import { spreadsheetApp } from './services.js';
import type { FormatRule, Sheet } from './surface.js';

const PALETTE: Readonly<Record<Colour, { readonly fill: string; readonly text: string }>> = {
  missing: { fill: '#fff2a8', text: '#000000' },
  bad: { fill: '#f8c9c4', text: '#7a1208' },
  doubtful: { fill: '#fde3b5', text: '#6b4300' },
  good: { fill: '#d6ecd2', text: '#1d4d17' },
  quiet: { fill: '#e6e6e6', text: '#666666' },
};

function ruleFormula(rule: FormatRule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
}

function buildRule(sheet: Sheet, rule: ColourRule): FormatRule {
  const { fill, text } = PALETTE[rule.colour];
  return spreadsheetApp()
    .newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(fill)
    .setFontColor(text)
    .setRanges(rule.columns.map((column) => sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1)))
    .build();
}

/**
 * Adds the colour rules that a tab does not have yet, after those people made: setting rules replaces all of a sheet, so
 * theirs are read and handed back (platform facts, section 7). True when something was added.
 */
export function applyColours(sheet: Sheet, rules: readonly ColourRule[]): boolean {
  if (rules.length === 0) return false;
  const existing = sheet.getConditionalFormatRules();
  const known = new Set(existing.map((rule) => findMarker(ruleFormula(rule))));
  const added = rules.filter(({ marker }) => !known.has(marker));
  if (added.length === 0) return false;
  sheet.setConditionalFormatRules([...existing, ...added.map((rule) => buildRule(sheet, rule))]);
  return true;
}
