import type * as surface from '../../google/surface.js';
import { splitTabName } from '../model/area.js';
import type { ConditionalFormat, Sheet, Style, Workbook } from '../model/workbook.js';
import { GoogleException, mismatch, notImitated } from './exception.js';
import { imitated, originalOf } from './imitated.js';
import type { World } from './place.js';
import { readColor } from './range-arguments.js';
import { placeOf } from './range-place.js';

class HostBooleanCondition {
  readonly #formula: string;

  constructor(formula: string) {
    this.#formula = formula;
  }

  getCriteriaValues(): unknown[] {
    return [this.#formula];
  }
}

class HostFormatRule implements surface.FormatRule {
  constructor(
    readonly sheet: Sheet,
    readonly model: ConditionalFormat,
  ) {}

  getBooleanCondition(): HostBooleanCondition | null {
    const { condition } = this.model;
    if (condition.kind === 'carried') return null;
    return imitated(new HostBooleanCondition(condition.formula), 'BooleanCondition');
  }
}

class HostFormatRuleBuilder implements surface.FormatRuleBuilder {
  private formula: string | null = null;
  private style: Style = {};
  private places: { readonly sheet: Sheet; readonly area: ConditionalFormat['ranges'][number] }[] = [];

  whenFormulaSatisfied(formula: string): surface.FormatRuleBuilder {
    if (!formula.startsWith('=')) throw notImitated(`a colour rule's formula without =: ${formula}`);
    this.formula = formula;
    return this;
  }

  setBackground(color: string | null): surface.FormatRuleBuilder {
    this.style = { ...this.style, fill: readColor('FormatRuleBuilder.setBackground', color) ?? '' };
    return this;
  }

  setFontColor(color: string | null): surface.FormatRuleBuilder {
    this.style = { ...this.style, fontColor: readColor('FormatRuleBuilder.setFontColor', color) ?? '' };
    return this;
  }

  setRanges(ranges: surface.Range[]): surface.FormatRuleBuilder {
    this.places = ranges.map((range) => {
      const place = placeOf(range);
      if (place === null) throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
      return { sheet: place.sheet, area: { ...place.area } };
    });
    return this;
  }

  build(): surface.FormatRule {
    const [first] = this.places;
    if (this.formula === null || first === undefined) {
      throw notImitated('FormatRuleBuilder.build without formula or ranges');
    }
    const ranges = this.places.map(({ area }) => area);
    return makeFormatRule(first.sheet, {
      ranges,
      condition: { kind: 'formula', formula: this.formula },
      style: this.style,
    });
  }
}

const makeFormatRule = (sheet: Sheet, model: ConditionalFormat): surface.FormatRule =>
  imitated(new HostFormatRule(sheet, model), 'ConditionalFormatRule');

export const makeFormatRuleBuilder = (): surface.FormatRuleBuilder =>
  imitated(new HostFormatRuleBuilder(), 'ConditionalFormatRuleBuilder');

const copyOf = (rule: ConditionalFormat): ConditionalFormat => ({
  ...rule,
  ranges: rule.ranges.map((area) => ({ ...area })),
});

/** Copies: what people move afterwards does not move them. */
export const formatRulesOf = (sheet: Sheet): surface.FormatRule[] =>
  sheet.conditionalFormats.map((rule) => makeFormatRule(sheet, copyOf(rule)));

const WORD = /'(?:[^']|'')+'![$A-Z0-9:]+|[\p{L}\p{N}_.]+(?:![$A-Z0-9:]+)?/giu;

/** Whether a rule's formula names a cell or a named range of another tab, outside of texts (so INDIRECT("…") passes). */
function leavesItsTab(workbook: Workbook, sheet: Sheet, formula: string): boolean {
  const words = formula.replace(/"(?:[^"]|"")*"/g, '""').match(WORD) ?? [];
  return words.some((word) => {
    const { tab } = splitTabName(word);
    if (tab !== '') return tab !== sheet.name;
    const name = workbook.namedRanges.find((range) => range.name.toLowerCase() === word.toLowerCase());
    return name !== undefined && name.sheetId !== sheet.id;
  });
}

/** The rules that shall replace all of a tab's rules; throws Google's text before anything is changed. */
export function readFormatRules(
  { kernel }: World,
  sheet: Sheet,
  rules: readonly surface.FormatRule[],
): ConditionalFormat[] {
  return rules.map((given) => {
    const rule = originalOf(given, HostFormatRule);
    if (rule === null) throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    if (rule.sheet !== sheet) throw notImitated(`a rule of ${rule.sheet.name} set on ${sheet.name}`);
    const { condition } = rule.model;
    if (condition.kind === 'formula' && leavesItsTab(kernel.workbook, sheet, condition.formula)) {
      throw new GoogleException('Conditional format rule cannot reference a different sheet.');
    }
    return copyOf(rule.model);
  });
}
