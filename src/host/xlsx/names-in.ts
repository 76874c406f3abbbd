import { splitTabName } from '../model/area.js';
import type { NamedRange } from '../model/workbook.js';
import { areasOf } from './areas.js';
import type { XmlElement } from './xml.js';

const PLACE = /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i;

/** Names of one area. Excel's own (`_xlnm.…`), formulas and lost cells (`#REF!`) are not named ranges in Sheets. */
export function readNames(elements: readonly XmlElement[], idOf: (tab: string) => number | null): NamedRange[] {
  const ranges: NamedRange[] = [];
  for (const { attributes, text } of elements) {
    const name = attributes['name'] ?? '';
    const { tab, a1 } = splitTabName(text);
    const sheetId = idOf(tab);
    const area = PLACE.test(a1) ? areasOf(a1)[0] : undefined;
    if (sheetId === null || area === undefined || name.startsWith('_xlnm.')) continue;
    if (!ranges.some((range) => range.name === name)) ranges.push({ name, sheetId, area });
  }
  return ranges;
}
