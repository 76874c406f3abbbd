import type { DataValidation } from 'exceljs';
import { splitTabName } from '../model/area.js';
import type { Area } from '../model/area.js';
import type { ValidationCriteria, ValidationRule } from '../model/workbook.js';
import { areasOf } from './areas.js';
import type { XmlElement } from './xml.js';
import { allText, elementsNamed } from './xml.js';

/** Where a reference in a rule leads: tab ids and names of the workbook being read. */
export interface References {
  readonly idOf: (tab: string) => number | null;
  readonly named: (name: string) => { readonly sheetId: number; readonly area: Area } | null;
  /** The values written into our own hidden tab, when the reference leads there. */
  readonly kept: (tab: string, area: Area) => readonly string[] | null;
}

export interface PlacedRule {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

const truth = (value: string | undefined) => value === '1' || value === 'true';

/** `"Nam,Nữ"` → its values; null when the formula is no inline list. */
function inlineValues(formula: string): readonly string[] | null {
  const inside = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return inside === undefined
    ? null
    : inside
        .replace(/""/g, '"')
        .split(',')
        .map((value) => value.trim());
}

function listCriteria(formula: string, ownSheetId: number, references: References): ValidationCriteria | null {
  const values = inlineValues(formula);
  if (values !== null) return { kind: 'list', values };
  const named = references.named(formula);
  if (named !== null) return { kind: 'range', sheetId: named.sheetId, area: { ...named.area } };
  const { tab, a1 } = splitTabName(formula);
  const area = areasOf(a1)[0];
  if (area === undefined) return null;
  const kept = references.kept(tab, area);
  if (kept !== null) return { kind: 'list', values: kept };
  const sheetId = tab === '' ? ownSheetId : references.idOf(tab);
  return sheetId === null ? null : { kind: 'range', sheetId, area };
}

const DATE_FORMULA = /^-?\d+(\.\d+)?$/;

/** What ExcelJS writes again for a rule that the host does not imitate. It turns dates into numbers, so it gets dates. */
function carriedRule(attributes: Readonly<Record<string, string>>, formulas: readonly string[]): DataValidation {
  const type = (attributes['type'] ?? 'any') as DataValidation['type'];
  const formulae = formulas.map((text) =>
    type === 'date' && DATE_FORMULA.test(text) ? new Date((Number(text) - 25_569) * 86_400_000).toISOString() : text,
  );
  const operator = attributes['operator'] as DataValidation['operator'];
  return {
    type,
    formulae,
    ...(operator === undefined ? {} : { operator }),
    allowBlank: truth(attributes['allowBlank']),
  };
}

function readRule(element: XmlElement, ownSheetId: number, references: References): PlacedRule | null {
  const { attributes } = element;
  const formulas = ['formula1', 'formula2'].flatMap((name) => elementsNamed(element, name).map(allText));
  const sqref = attributes['sqref'] ?? elementsNamed(element, 'sqref').map(allText).join(' ');
  const areas = areasOf(sqref);
  if (areas.length === 0 || attributes['type'] === undefined || attributes['type'] === 'none') return null;
  const list = attributes['type'] === 'list' ? listCriteria(formulas[0] ?? '', ownSheetId, references) : null;
  const rejects = truth(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  return {
    areas,
    rule: {
      criteria: list ?? { kind: 'carried', carried: carriedRule(attributes, formulas) },
      // The attribute's name says the contrary of what it does (ECMA-376 part 1, 18.3.1.32).
      showDropdown: !truth(attributes['showDropDown']),
      allowInvalid: !rejects,
      helpText: attributes['prompt'] ?? null,
    },
  };
}

/** The dropdowns and other rules of a tab, those of Excel 2010's extension (lists on other tabs) included. */
export function readRules(tail: XmlElement, ownSheetId: number, references: References): PlacedRule[] {
  return elementsNamed(tail, 'dataValidation').flatMap((element) => {
    const placed = readRule(element, ownSheetId, references);
    return placed === null ? [] : [placed];
  });
}
