import type { FindingOf } from '../../findings/finding.js';
import { shownValue } from '../../reading/cells/fault.js';
import { foldText } from '../../vietnamese/fold.js';
import type { FixedListName, ListName } from '../../contract/lists-of-values.js';
import type { TargetRow } from '../../reading/rows.js';
import type { ValueList } from '../../contract/value-list.js';
import { LIST_OF_ATTRIBUTE } from '../../contract/attribute-lists.js';
import { isAttribute } from './attribute-values.js';
import type { Attribute } from '../../contract/attributes.js';

type Unknown = FindingOf<'value.unknown'>;

/** What a cell of Cơ cấu means, or what to tell people about it (nothing, when the table room has told it already). */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Unknown[] };

const told = (findings: readonly Unknown[]) => ({ ok: false, findings }) as const;

function unknown(
  row: number,
  column: 'attribute' | 'value',
  text: string,
  list: ValueList | null,
  name: FixedListName | ListName,
): Unknown {
  const value = shownValue(text);
  return {
    code: 'value.unknown',
    level: 'error',
    place: { tab: 'composition', row, column },
    params: { value, nearest: list?.nearest(text) ?? null, listed: list?.names ?? [], list: name },
  };
}

/** A blank Tiêu chí or Giá trị leaves the row without meaning: it is told as an unknown value, never dropped in silence. */
export function readAttribute({ row, attribute, faulty }: TargetRow, list: ValueList): Reading<Attribute> {
  if (faulty.has('attribute')) return told([]);
  const known = attribute === null ? null : list.find(attribute);
  if (known !== null && isAttribute(known)) return { ok: true, value: known };
  return told([unknown(row, 'attribute', attribute ?? '', list, 'attribute')]);
}

/** Each value once, where it comes first. */
export function distinct(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = foldText(value);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/** Splits `A + B`; a value that itself contains a plus stays whole when the list has it so. */
function splitValues(text: string, list: ValueList | null): readonly string[] {
  if (list !== null && list.find(text) !== null) return [text];
  const split = (separator: string) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const spaced = split(' + ');
  return list === null || spaced.every((part) => list.find(part) !== null) ? spaced : split('+');
}

/** The single values of Giá trị as their list spells them; as written when the list is not known. */
export function readValues(
  { row, value, faulty }: TargetRow,
  attribute: Attribute,
  list: ValueList | null,
): Reading<readonly string[]> {
  const name = LIST_OF_ATTRIBUTE[attribute];
  if (faulty.has('value')) return told([]);
  const written = splitValues(value ?? '', list);
  if (written.length === 0) return told([unknown(row, 'value', value ?? '', list, name)]);
  if (list === null) return { ok: true, value: distinct(written) };
  const strange = written.filter((part) => list.find(part) === null);
  return strange.length === 0
    ? { ok: true, value: distinct(written.map((part) => list.find(part) ?? part)) }
    : told(strange.map((part) => unknown(row, 'value', part, list, name)));
}
