import type { Area } from '../model/area.js';
import { makeCell } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import { areasOf, clip } from './areas.js';
import type { TabNames } from './cell-links.js';
import { hostLink } from './cell-links.js';
import type { PlacedRule } from './dropdowns-in.js';
import { readText } from './file-text.js';
import type { Parts, Relation } from './package.js';
import { textOf } from './package.js';
import type { XmlElement } from './xml.js';
import { allText, elementsNamed, parseXml } from './xml.js';

/** A column has as many cells as a tab may have rows: what a file says of whole columns is cut to the grid. */
function onGrid(sheet: Sheet, references: string): Area[] {
  return areasOf(references).flatMap((area) => clip(area, sheet.maxRows, sheet.maxColumns) ?? []);
}

export function readMerges(tail: XmlElement, sheet: Sheet): Area[] {
  return elementsNamed(tail, 'mergeCell').flatMap(({ attributes }) => onGrid(sheet, attributes['ref'] ?? ''));
}

export function placeRules(rules: readonly PlacedRule[], sheet: Sheet): void {
  for (const { areas, rule } of rules) {
    for (const area of areas.flatMap((it) => clip(it, sheet.maxRows, sheet.maxColumns) ?? [])) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          makeCell(sheet, row, column).validation = rule;
        }
      }
    }
  }
}

/** Links: addresses outside stand in the relations, places inside in `location`. */
export function placeLinks(tail: XmlElement, relations: readonly Relation[], sheet: Sheet, tabs: TabNames): void {
  const targets = new Map(relations.map(({ id, target, external }) => [id, external ? target : `#${target}`]));
  for (const { attributes } of elementsNamed(tail, 'hyperlink')) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const outside = id === undefined ? '' : (targets.get(id) ?? '');
    const inside = attributes['location']?.replace(/^#/, '') ?? '';
    // ExcelJS says a place inside twice, as an address outside too.
    const whole = inside === '' ? outside : `${outside.startsWith('#') ? '' : outside}#${inside}`;
    const link = hostLink(whole, tabs);
    const place = onGrid(sheet, attributes['ref'] ?? '')[0];
    if (place !== undefined && link !== '') makeCell(sheet, place.row, place.column).link = link;
  }
}

/** Notes, wherever the writing program put them (`comments1.xml`, `comments/comment1.xml`). */
export function placeNotes(parts: Parts, relations: readonly Relation[], sheet: Sheet): void {
  for (const { target } of relations.filter(({ kind }) => kind === 'comments')) {
    const source = textOf(parts, target);
    if (source === null) continue;
    for (const comment of elementsNamed(parseXml(source), 'comment')) {
      const place = onGrid(sheet, comment.attributes['ref'] ?? '')[0];
      const runs = elementsNamed(comment, 't').map(allText);
      if (place !== undefined) makeCell(sheet, place.row, place.column).note = readText(runs.join(''));
    }
  }
}
