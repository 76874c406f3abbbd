import { splitTabName } from '../model/area.js';
import type { NamedRange } from '../model/workbook.js';
import { areasOf } from './areas.js';
import { isWhole } from './formula-text.js';
import type { XmlElement } from './xml.js';
import { truth } from './xml.js';

/** A name that is no named range in Sheets (of a formula, of one tab only, of what is printed); `Workbook.carried`. */
export interface CarriedName {
  readonly name: string;
  /** The tab whose name it is alone, by id. */
  readonly sheetId: number | null;
  readonly formula: string;
  readonly hidden: boolean;
}

export interface ReadNames {
  readonly ranges: NamedRange[];
  readonly carried: readonly CarriedName[];
  /** Whether some were left out: Excel would offer to repair a file that has them. */
  readonly isLossy: boolean;
}

const PLACE = /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i;
/** What Excel takes for a name (18.2.5): a letter or `_` first, no spaces, and nothing that could be a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;
/** Excel's own names. Filters have theirs made anew by Excel; the rest is print areas and titles. */
const OWN = /^_xlnm\.(?!_FilterDatabase)/;

const isName = (name: string): boolean => OWN.test(name) || (NAME.test(name) && !LIKE_A_CELL.test(name));

/** A plain named range, for the whole workbook. Names of formulas and of lost cells (`#REF!`) are none in Sheets. */
function rangeOf(name: string, formula: string, idOf: (tab: string) => number | null): NamedRange | null {
  const { tab, a1 } = splitTabName(formula);
  const sheetId = idOf(tab);
  const area = PLACE.test(a1) ? areasOf(a1)[0] : undefined;
  return sheetId === null || area === undefined ? null : { name, sheetId, area };
}

/** The names of a workbook; `tabIds` in the order of all sheets of the file, null for those that are not read. */
export function readNames(
  elements: readonly XmlElement[],
  idOf: (tab: string) => number | null,
  tabIds: readonly (number | null)[],
): ReadNames {
  const ranges: NamedRange[] = [];
  const carried: CarriedName[] = [];
  const taken = new Set<string>();
  let isLossy = false;
  for (const { attributes, text } of elements) {
    const { name = '', localSheetId } = attributes;
    if (name.startsWith('_xlnm._FilterDatabase')) continue;
    const sheetId = localSheetId === undefined ? null : (tabIds[Number(localSheetId)] ?? null);
    // Names that differ by case alone are one name, unless they are names of different tabs.
    const key = `${String(sheetId)}:${name.toLowerCase()}`;
    const isLost = localSheetId !== undefined && sheetId === null;
    if (!isName(name) || taken.has(key) || isLost || !isWhole(text) || text.trim() === '') {
      isLossy = true;
      continue;
    }
    taken.add(key);
    const range = sheetId === null && !OWN.test(name) ? rangeOf(name, text, idOf) : null;
    if (range !== null) ranges.push(range);
    else carried.push({ name, sheetId, formula: text, hidden: truth(attributes['hidden']) });
  }
  return { ranges, carried, isLossy };
}
