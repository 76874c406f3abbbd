import type { Area } from '../model/area.js';
import { formatA1, lastRowOf, overlaps } from '../model/area.js';
import { makeCell } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import { areasOf, clip } from './areas.js';
import type { Budget } from './budget.js';
import type { TabNames } from './cell-links.js';
import { hostLink } from './cell-links.js';
import type { PlacedRule } from './dropdowns-in.js';
import { readText } from './file-text.js';
import type { Parts, Relation } from './package.js';
import { relationId, rootOf } from './package.js';
import type { XmlElement } from './xml.js';
import { allText, childNamed, elementsNamed } from './xml.js';

/** A column has as many cells as a tab may have rows: what a file says of whole columns is cut to the grid. */
function onGrid(sheet: Sheet, references: string): Area[] {
  return areasOf(references).flatMap((area) => clip(area, sheet.maxRows, sheet.maxColumns) ?? []);
}

export interface ReadMerges {
  readonly merges: Area[];
  /** `V5:V7`: areas that touch one before them. Excel offers to repair a file that has both. */
  readonly overlapping: readonly string[];
}

/** Rows looked at together when overlapping areas are searched for. */
const BAND = 64;
/** A tab with more merged areas than this is no table, and comparing them would take minutes. */
const MOST_MERGES = 20_000;

/** Which of the areas given to it overlap none given before. Areas are kept by bands of rows, so that few are compared. */
function overlapFinder(): (area: Area) => boolean {
  const bands = new Map<number, Area[]>();
  return (area) => {
    const first = Math.floor(area.row / BAND);
    const count = Math.floor(lastRowOf(area) / BAND) - first + 1;
    const near = Array.from({ length: count }, (_, at) => bands.get(first + at) ?? []);
    if (near.some((band) => band.some((other) => overlaps(area, other)))) return false;
    near.forEach((band, at) => {
      band.push(area);
      bands.set(first + at, band);
    });
    return true;
  };
}

/** Merged areas in the order of the file; of two that overlap the first one counts. */
export function readMerges(root: XmlElement, sheet: Sheet): ReadMerges {
  const merges: Area[] = [];
  const overlapping: string[] = [];
  const isFree = overlapFinder();
  for (const { attributes } of childNamed(root, 'mergeCells')?.children ?? []) {
    for (const area of onGrid(sheet, attributes['ref'] ?? '')) {
      if (area.rows * area.columns === 1) continue;
      if (merges.length < MOST_MERGES && isFree(area)) merges.push(area);
      else overlapping.push(formatA1(area));
    }
  }
  return { merges, overlapping };
}

/** Puts each rule on its cells. */
export function placeRules(rules: readonly PlacedRule[], sheet: Sheet, budget: Budget): void {
  for (const { areas, rule } of rules) {
    for (const area of areas.flatMap((it) => clip(it, sheet.maxRows, sheet.maxColumns) ?? [])) {
      budget.add('cells', area.rows * area.columns);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          makeCell(sheet, row, column).validation = rule;
        }
      }
    }
  }
}

/** Links: addresses outside stand in the relations, places inside in `location`. */
export function placeLinks(root: XmlElement, relations: readonly Relation[], sheet: Sheet, tabs: TabNames): void {
  const targets = new Map(relations.map(({ id, target, external }) => [id, external ? target : `#${target}`]));
  for (const element of childNamed(root, 'hyperlinks')?.children ?? []) {
    const id = relationId(element);
    const outside = id === undefined ? '' : (targets.get(id) ?? '');
    const inside = element.attributes['location']?.replace(/^#/, '') ?? '';
    // ExcelJS says a place inside twice, as an address outside too.
    const whole = inside === '' ? outside : `${outside.startsWith('#') ? '' : outside}#${inside}`;
    const link = hostLink(whole, tabs);
    const place = onGrid(sheet, element.attributes['ref'] ?? '')[0];
    if (place !== undefined && link !== '') makeCell(sheet, place.row, place.column).link = link;
  }
}

/** Notes, wherever the writing program put them (`comments1.xml`, `comments/comment1.xml`). */
export function placeNotes(parts: Parts, relations: readonly Relation[], sheet: Sheet): void {
  for (const { target } of relations.filter(({ kind }) => kind === 'comments')) {
    const root = rootOf(parts, target);
    for (const comment of root === undefined ? [] : elementsNamed(root, 'comment')) {
      const place = onGrid(sheet, comment.attributes['ref'] ?? '')[0];
      const runs = elementsNamed(comment, 't').map(allText);
      if (place !== undefined) makeCell(sheet, place.row, place.column).note = readText(runs.join(''));
    }
  }
}
