import { foldText, toneKey } from '../vietnamese/fold.js';
import type { ValueList } from '../contract/value-list.js';

const ORDINAL = /^(?:[ivx]{1,5}|[a-h]|\d{1,2}(?:\.\d{1,2})*)[.):/ -]+(?=\S)|^[-+*•]\s*/i;
const AFTERWARDS = /\s*(?:\(.*\)|:.*)$/;
const LONGEST = 200;

const nameOf = (text: string): string => text.trim().replace(ORDINAL, '').replace(AFTERWARDS, '').trim();

/** The unit that a heading is: "I. Thôn Mỗ Đoạn (5 người):". Null when it is none of Đơn vị. */
export function findHeadedUnit(text: string, units: ValueList | null): string | null {
  if (units === null || text.length > LONGEST) return null;
  return units.find(text) ?? units.find(nameOf(text)) ?? null;
}

/**
 * The one unit that a title names anywhere in it: "DANH SÁCH ĐỀ CỬ THÔN MỖ ĐOẠN". Null when it names none or several; of a name
 * within another the longer one is meant.
 */
export function findUnitIn(text: string, units: ValueList | null): string | null {
  const headed = findHeadedUnit(text, units);
  if (headed !== null || units === null || text.length > LONGEST) return headed;
  const title = ` ${toneKey(
    foldText(text)
      .replace(/[.,:;()]/g, ' ')
      .replace(/\s+/g, ' '),
  )} `;
  const named = units.names.filter((name) => title.includes(` ${toneKey(foldText(name))} `));
  const longest = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
  return longest.length === 1 ? (longest[0] ?? null) : null;
}
