import { foldText, toneKey } from '../../vietnamese/fold.js';
import { makeFixedLists } from '../../contract/fixed-value-lists.js';
import { LIST_OF_ATTRIBUTE } from '../../contract/attribute-lists.js';
import { isFixedList } from '../../contract/lists-of-values.js';
import type { ListsOfValues } from '../../reading/rows.js';
import { makeValueList } from '../../contract/value-list.js';
import type { ValueList } from '../../contract/value-list.js';
import type { Person } from '../../people/person.js';
import { ATTRIBUTES, type Attribute } from '../../contract/attributes.js';

/** The values an attribute may take, in their order; null when not known. */
export function makeListOf(attribute: Attribute, lists: ListsOfValues): ValueList | null {
  const name = LIST_OF_ATTRIBUTE[attribute];
  if (isFixedList(name)) return makeFixedLists()[name];
  const kept = lists[name];
  return kept === null ? null : makeValueList(kept);
}

/** A person's values of an attribute; a guest's organisation nominates nobody, so it is no nominating unit. */
export function valuesOfPerson(person: Person, attribute: Attribute): readonly string[] {
  if (attribute === 'Đơn vị đề cử' && person.tab === 'guests') return [];
  const value = person[ATTRIBUTES[attribute]];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

export const isAttribute = (text: string): text is Attribute => Object.keys(ATTRIBUTES).includes(text);

/** What the plan says of each attribute, for targets without a Căn cứ of their own. */
export const DEFAULT_CLAUSES: Readonly<Record<Attribute, string>> = {
  'Loại đại biểu': 'R-II-4.1-f',
  'Giới tính': 'R-II-4.1-d',
  'Trực tiếp': 'R-II-4.1-c',
  'Lĩnh vực': 'R-II-4.1-i',
  'Thành phần kinh tế': 'R-II-4.1-e',
  'Đơn vị đề cử': 'R-II-4.1-k',
  'Đơn vị trước sắp xếp': 'R-II-4.1-k',
  'Đối tượng': 'R-II-4.1-a',
  'Nhóm thành tích': 'R-II-4.1-h',
};

/** How two values are compared when the list is not known. */
export const valueKey = (value: string): string => toneKey(foldText(value));
