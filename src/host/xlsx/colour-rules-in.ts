import type { Area } from '../model/area.js';
import { formatA1 } from '../model/area.js';
import type { ConditionalFormat, Style } from '../model/workbook.js';
import { absoluteA1, areasOf, clip } from './areas.js';
import type { Theme } from './colors.js';
import { plainColors } from './colors.js';
import { isWholeAndShort, readFormula } from './formula-text.js';
import { soundElement } from './sound-attributes.js';
import type { XmlElement } from './xml.js';
import { allText } from './xml.js';

export interface RuleReading {
  readonly looks: readonly Style[];
  readonly theme: Theme;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadRules {
  readonly rules: readonly ConditionalFormat[];
  /** Whether some were left out: they lack what they need, and Excel would refuse a file that has them. */
  readonly isLossy: boolean;
}

const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Kinds put as the formula they stand for. */
function formulaOf(rule: XmlElement, area: Area): string | null {
  const first = childrenNamed(rule, 'formula')[0];
  switch (rule.attributes['type'] ?? '') {
    case 'expression':
    case 'beginsWith':
    case 'endsWith':
    case 'notContainsText':
      return first === undefined ? null : allText(first);
    case 'duplicateValues':
    case 'uniqueValues': {
      const cell = formatA1({ ...area, rows: 1, columns: 1 });
      return `COUNTIF(${absoluteA1(area)},${cell})${rule.attributes['type'] === 'uniqueValues' ? '=1' : '>1'}`;
    }
    default:
      return null;
  }
}

/** Whether a rule of a kind that the host does not imitate has all that Excel asks of it (18.3.1.10 and the following). */
function isComplete(rule: XmlElement): boolean {
  const formulas = childrenNamed(rule, 'formula');
  const scale = rule.children[0];
  const points = childrenNamed(scale, 'cfvo').filter(({ attributes }) => 'type' in attributes).length;
  const colors = childrenNamed(scale, 'color').length;
  const { operator, text, timePeriod, rank } = rule.attributes;
  switch (rule.attributes['type'] ?? '') {
    case 'cellIs':
      return operator !== undefined && formulas.length >= (/between/i.test(operator) ? 2 : 1);
    case 'containsText':
      return formulas.length > 0 && text !== undefined;
    case 'timePeriod':
      return formulas.length > 0 && timePeriod !== undefined;
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return formulas.length > 0;
    case 'top10':
      return Number(rank) >= 1;
    case 'aboveAverage':
      return true;
    case 'dataBar':
      return scale?.name === 'dataBar' && points === 2 && colors === 1;
    case 'colorScale':
      return scale?.name === 'colorScale' && points >= 2 && points === colors;
    case 'iconSet':
      return scale?.name === 'iconSet' && points >= 3;
    default:
      return false;
  }
}

const LEFT_OUT = new Set(['dxfId', 'priority']);

/** Without its look and place, which the written file numbers anew. */
const withoutPlace = (rule: XmlElement): XmlElement => ({
  ...rule,
  attributes: Object.fromEntries(Object.entries(rule.attributes).filter(([name]) => !LEFT_OUT.has(name))),
});

function readRule(rule: XmlElement, ranges: Area[], { looks, theme }: RuleReading): ConditionalFormat | null {
  const [area] = ranges;
  if (area === undefined || !childrenNamed(rule, 'formula').every((formula) => isWholeAndShort(allText(formula))))
    return null;
  const style = looks[Number(rule.attributes['dxfId'] ?? NaN)] ?? {};
  const formula = formulaOf(rule, area);
  if (formula !== null) return { ranges, condition: { kind: 'formula', formula: readFormula(formula, false) }, style };
  const carried = withoutPlace(soundElement(plainColors(rule, theme)));
  return isComplete(carried) ? { ranges, condition: { kind: 'carried', carried }, style } : null;
}

/** The colour rules of a tab in the order in which they apply, cut to the grid. */
export function readColourRules(root: XmlElement, reading: RuleReading): ReadRules {
  const placed = childrenNamed(root, 'conditionalFormatting').flatMap((element) => {
    const ranges = () =>
      areasOf(element.attributes['sqref'] ?? '').flatMap((area) => clip(area, reading.rows, reading.columns) ?? []);
    return childrenNamed(element, 'cfRule').map((rule) => ({ rule, ranges }));
  });
  const priority = ({ attributes }: XmlElement) => Number(attributes['priority'] ?? 0);
  placed.sort((one, other) => priority(one.rule) - priority(other.rule));
  const rules = placed.map(({ rule, ranges }) => {
    const areas = ranges();
    return { isThere: areas.length > 0, read: readRule(rule, areas, reading) };
  });
  return {
    rules: rules.flatMap(({ read }) => read ?? []),
    isLossy: rules.some(({ isThere, read }) => isThere && read === null),
  };
}
