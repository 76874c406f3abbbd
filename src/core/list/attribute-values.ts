import { foldText, toneKey } from '../tables/fold.js';
import { makeFixedLists } from '../tables/fixed-value-lists.js';
import type { ListName } from '../tables/lists-of-values.js';
import type { ListsOfValues } from '../tables/rows.js';
import { makeValueList } from '../tables/value-list.js';
import type { ValueList } from '../tables/value-list.js';
import type { Person } from './person.js';
import { ATTRIBUTES } from './targets.js';
import type { Attribute } from './targets.js';

/** The values an attribute may take, in their order: fixed, of Danh mục, or the units of Đơn vị; null when not known. */
export function makeListOf(attribute: Attribute, lists: ListsOfValues): ValueList | null {
  const kept = (values: ListsOfValues[ListName]) => (values === null ? null : makeValueList(values));
  switch (attribute) {
    case 'Loại đại biểu':
      return makeFixedLists().delegateClass;
    case 'Giới tính':
      return makeFixedLists().gender;
    case 'Trực tiếp':
      return makeFixedLists().direct;
    case 'Đối tượng':
      return makeFixedLists().subject;
    case 'Lĩnh vực':
      return kept(lists.field);
    case 'Thành phần kinh tế':
      return kept(lists.sector);
    case 'Đơn vị đề cử':
      return kept(lists.unit);
    case 'Đơn vị trước sắp xếp':
      return kept(lists.formerUnit);
    case 'Nhóm thành tích':
      return kept(lists.meritGroup);
  }
}

/** A person's values of an attribute; a guest's organisation nominates nobody, so it is no nominating unit. */
export function valuesOfPerson(person: Person, attribute: Attribute): readonly string[] {
  if (attribute === 'Đơn vị đề cử' && person.tab === 'guests') return [];
  const value = person[ATTRIBUTES[attribute]];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The attributes as an English header of Cơ cấu names them. */
export const ENGLISH_ATTRIBUTES: Readonly<Record<Attribute, string>> = {
  'Loại đại biểu': 'Delegate class',
  'Giới tính': 'Gender',
  'Trực tiếp': 'Direct',
  'Lĩnh vực': 'Field',
  'Thành phần kinh tế': 'Economic sector',
  'Đơn vị đề cử': 'Nominating unit',
  'Đơn vị trước sắp xếp': 'Former unit',
  'Đối tượng': 'Subject',
  'Nhóm thành tích': 'Merit group',
};

export const isAttribute = (text: string): text is Attribute => Object.keys(ATTRIBUTES).includes(text);

/** Makes the list of attributes of Cơ cấu, their English headers as aliases. */
export function makeAttributeList(): ValueList {
  const attributes = Object.keys(ATTRIBUTES).filter(isAttribute);
  return makeValueList(attributes.map((value) => ({ value, aliases: [ENGLISH_ATTRIBUTES[value]] })));
}

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
