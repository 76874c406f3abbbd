import type { Relation } from './package.js';
import { relationId } from './package.js';
import type { XmlElement } from './xml.js';
import { elementsNamed } from './xml.js';

/** A worksheet of the file, in the order of the tabs. */
export interface TabEntry {
  readonly name: string;
  /** `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
  readonly path: string;
  /** Its place among all sheets of the file: names and the active tab are given by it. */
  readonly place: number;
}

/** The worksheets; sheets of charts or macros are left out. */
export function listTabs(workbook: XmlElement, relations: readonly Relation[]): TabEntry[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return elementsNamed(workbook, 'sheet').flatMap((element, place) => {
    const relation = byId.get(relationId(element) ?? '');
    if (relation?.kind !== 'worksheet') return [];
    const { name = '', state = 'visible' } = element.attributes;
    return [{ name, state, path: relation.target, place }];
  });
}
