import { splitTabName } from '../model/area.js';
import type { Area } from '../model/area.js';
import type { ValidationCriteria, ValidationRule } from '../model/workbook.js';
import { areasOf } from './areas.js';
import { DAYS_TO_1904 } from './cells-in.js';
import { isWhole } from './formula-text.js';
import type { XmlElement } from './xml.js';
import { allText, elementsNamed, truth } from './xml.js';

/** Where a reference in a rule leads: tab ids and names of the workbook being read. */
export interface References {
  readonly idOf: (tab: string) => number | null;
  readonly named: (name: string) => { readonly sheetId: number; readonly area: Area } | null;
  /** The values written into our own hidden tab, when the reference leads there. */
  readonly kept: (tab: string, area: Area) => readonly string[] | null;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

export interface PlacedRule {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

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

/** A rule that the host does not imitate, as the file has it. */
export interface CarriedRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

const TYPES = new Set(['whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom']);
const KEPT = new Set(['type', 'operator', 'allowBlank', 'errorTitle', 'error', 'promptTitle']);

function carriedRule(element: XmlElement, formulas: readonly string[], from1904: boolean): CarriedRule {
  const isDay = element.attributes['type'] === 'date' && from1904;
  const moved = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? String(Number(text) + DAYS_TO_1904) : text);
  return {
    attributes: Object.fromEntries(Object.entries(element.attributes).filter(([name]) => KEPT.has(name))),
    formulas: isDay ? formulas.map(moved) : formulas,
  };
}

function readRule(element: XmlElement, ownSheetId: number, references: References): PlacedRule | null {
  const { attributes } = element;
  const formulas = ['formula1', 'formula2'].flatMap((name) => elementsNamed(element, name).map(allText));
  if (!formulas.every(isWhole)) return null;
  const sqref = attributes['sqref'] ?? elementsNamed(element, 'sqref').map(allText).join(' ');
  const areas = areasOf(sqref);
  if (areas.length === 0 || !TYPES.has(attributes['type'] ?? 'none')) return null;
  const list = attributes['type'] === 'list' ? listCriteria(formulas[0] ?? '', ownSheetId, references) : null;
  const rejects = truth(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  return {
    areas,
    rule: {
      criteria: list ?? { kind: 'carried', carried: carriedRule(element, formulas, references.from1904) },
      // The attribute's name says the contrary of what it does (ECMA-376 part 1, 18.3.1.32).
      showDropdown: !truth(attributes['showDropDown']),
      allowInvalid: !rejects,
      helpText: attributes['prompt'] ?? null,
    },
  };
}

/** The dropdowns and other rules of a tab, those of Excel 2010's extension (lists on other tabs) included. */
export function readRules(root: XmlElement, ownSheetId: number, references: References): PlacedRule[] {
  return elementsNamed(root, 'dataValidation').flatMap((element) => {
    const placed = readRule(element, ownSheetId, references);
    return placed === null ? [] : [placed];
  });
}
