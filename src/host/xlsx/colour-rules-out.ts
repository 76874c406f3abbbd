import { formatA1 } from '../model/area.js';
import type { ConditionalFormat } from '../model/workbook.js';
import { isSound, isWhole, writeFormula } from './formula-text.js';
import type { Looks } from './looks-out.js';
import type { XmlElement } from './xml.js';
import { encodeXml, formatXml, tag } from './xml.js';

/** A rule at its place among the others; null when Excel would refuse its formula. */
function ruleXml({ condition, style }: ConditionalFormat, priority: number, looks: Looks): string | null {
  const place = { dxfId: looks.ofRule(style), priority };
  if (condition.kind === 'carried') {
    const { name, attributes, children } = condition.carried as XmlElement;
    return tag(name, { ...attributes, ...place }, children.map(formatXml).join(''));
  }
  const { formula } = writeFormula(condition.formula, '');
  if (!isSound(formula) || !isWhole(formula)) return null;
  return tag('cfRule', { type: 'expression', ...place }, tag('formula', {}, encodeXml(formula)));
}

/** The colour rules of a tab, one entry each so that the order stays. */
export const writeColourRules = (rules: readonly ConditionalFormat[], looks: Looks): string =>
  rules
    .map((rule, at) => {
      const xml = rule.ranges.length === 0 ? null : ruleXml(rule, at + 1, looks);
      return xml === null ? '' : tag('conditionalFormatting', { sqref: rule.ranges.map(formatA1).join(' ') }, xml);
    })
    .join('');
