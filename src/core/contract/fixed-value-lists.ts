import { englishOf } from './english-values.js';
import { FIXED_LISTS, type FixedListName } from './lists-of-values.js';
import { makeValueList, type ValueList } from './value-list.js';

/** What else people type for a fixed value (`domain.md` 5.4). A bare `n` could be Nam or Nữ and is not here. */
const ALIASES: { readonly [N in FixedListName]?: Readonly<Record<string, readonly string[]>> } = {
  gender: { Nam: ['trai', 'm', 'male', 'nam giới'], Nữ: ['gái', 'f', 'female', 'nữ giới'] },
  measure: { '%': ['phần trăm'] },
  yesNo: {
    Có: ['x', '×', 'х', '✓', '✔', '☑', 'v', '√', '1', 'c', 'đúng', 'true', '+', 'yes', 'y'],
    Không: ['0', 'k', 'ko', '-', 'sai', 'false', 'no', '☐'],
  },
};

/** Makes every fixed list anew, the English names of its values among the aliases, so that what one reading remembers ends with it. */
export function makeFixedLists(): { readonly [N in FixedListName]: ValueList } {
  const aliasesOf = (name: FixedListName, value: string): readonly string[] => {
    const aliases: Readonly<Record<string, readonly string[] | undefined>> = ALIASES[name] ?? {};
    return [...(aliases[value] ?? []), englishOf(name, value)];
  };
  const made = (name: FixedListName): ValueList =>
    makeValueList(FIXED_LISTS[name].map((value: string) => ({ value, aliases: aliasesOf(name, value) })));
  return {
    subject: made('subject'),
    gender: made('gender'),
    direct: made('direct'),
    delegateClass: made('delegateClass'),
    guestClass: made('guestClass'),
    decision: made('decision'),
    reviewMethod: made('reviewMethod'),
    unitKind: made('unitKind'),
    base: made('base'),
    measure: made('measure'),
    targetLevel: made('targetLevel'),
    stepStatus: made('stepStatus'),
    yesNo: made('yesNo'),
    attribute: made('attribute'),
  };
}
