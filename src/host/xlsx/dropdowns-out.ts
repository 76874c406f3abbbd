import { formatA1 } from '../model/area.js';
import type { Sheet, ValidationCriteria, ValidationRule } from '../model/workbook.js';
import { absoluteA1, Rectangles } from './areas.js';
import { quotedTab } from './cell-links.js';
import type { CarriedRule } from './dropdowns-in.js';
import { writeText } from './file-text.js';
import { encodeXml, tag } from './xml.js';

/** Excel's bounds: an inline list of 255 characters, a message of 255. */
const MOST = 255;
/** Areas that one rule names; one with more is written as several. */
const MOST_AREAS = 500;

/** Writes values that do not fit inline (too long, a comma inside) somewhere hidden; gives the reference to them. */
export type KeepValues = (values: readonly string[]) => string;

export interface RuleWriting {
  readonly nameOf: (sheetId: number) => string | null;
  readonly keep: KeepValues;
}

const fitsInline = (value: string): boolean =>
  value !== '' && value.trim() === value && !/[,"]/.test(value) && writeText(value) === value;

function listFormula(values: readonly string[], keep: KeepValues): string {
  const inline = values.join(',');
  return inline.length <= MOST && values.every(fitsInline) ? `"${inline}"` : keep(values);
}

function criteriaOf(criteria: ValidationCriteria, { nameOf, keep }: RuleWriting): CarriedRule | null {
  const list = { type: 'list', allowBlank: '1' };
  switch (criteria.kind) {
    case 'list':
      return { attributes: list, formulas: [listFormula(criteria.values, keep)] };
    case 'range': {
      const name = nameOf(criteria.sheetId);
      if (name === null) return null;
      return { attributes: list, formulas: [`${quotedTab(name)}!${absoluteA1(criteria.area)}`] };
    }
    case 'carried':
      return criteria.carried as CarriedRule;
  }
}

const isList = ({ kind }: ValidationCriteria): boolean => kind !== 'carried';

/** One entry of a rule for as many areas as fit; what `sqref` says is left to the caller. */
function ruleXml(rule: ValidationRule, writing: RuleWriting): ((sqref: string) => string) | null {
  const criteria = criteriaOf(rule.criteria, writing);
  if (criteria === null) return null;
  const prompt = rule.helpText === null ? {} : { showInputMessage: 1, prompt: rule.helpText.slice(0, MOST) };
  const formulas = criteria.formulas.map((text, at) => tag(`formula${String(at + 1)}`, {}, encodeXml(writeText(text))));
  const attributes = {
    ...criteria.attributes,
    // The attribute's name says the contrary of what it does (ECMA-376 part 1, 18.3.1.32).
    showDropDown: isList(rule.criteria) && !rule.showDropdown ? 1 : undefined,
    showErrorMessage: 1,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...prompt,
  };
  return (sqref) => tag('dataValidation', { ...attributes, sqref }, formulas.join(''));
}

function placesOf(sheet: Sheet): Map<ValidationRule, Rectangles> {
  const cells = new Map<ValidationRule, Rectangles>();
  sheet.rows.forEach((row, rowAt) =>
    row?.forEach((cell, columnAt) => {
      if (!cell?.validation) return;
      const places = cells.get(cell.validation) ?? new Rectangles();
      cells.set(cell.validation, places);
      places.add(rowAt + 1, columnAt + 1);
    }),
  );
  return cells;
}

/** A tab's rules by the rectangles they stand on. */
export function writeRules(sheet: Sheet, writing: RuleWriting): string {
  const entries: string[] = [];
  for (const [rule, places] of placesOf(sheet)) {
    const written = ruleXml(rule, writing);
    if (written === null) continue;
    const areas = places.all().map(formatA1);
    for (let from = 0; from < areas.length; from += MOST_AREAS) {
      entries.push(written(areas.slice(from, from + MOST_AREAS).join(' ')));
    }
  }
  return entries.length === 0 ? '' : tag('dataValidations', { count: entries.length }, entries.join(''));
}
