import { foldText, toneKey, withoutMarks } from '../vietnamese/fold.js';
import { findNearest } from '../vietnamese/nearest-value.js';

/** A list that cells are read by: fixed by the contract or kept by the office. */
export interface ValueList {
  /** The names as people should write them, in order. */
  readonly names: readonly string[];
  /** The listed value that a text means, null when it means none or could mean several. */
  readonly find: (text: string) => string | null;
  /** The value probably meant by a text that means none, null when nothing is near. */
  readonly nearest: (text: string) => string | null;
}

/** Written forms to values; null where a form could mean two. */
type Forms = Map<string, string | null>;

function addForm(forms: Forms, form: string, value: string): void {
  const known = forms.get(form);
  if (known === undefined) forms.set(form, value);
  else if (known !== value) forms.set(form, null);
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

interface Entry {
  readonly value: string;
  readonly aliases: readonly string[];
}

/** Each way of reading a text, the surest first: as written, tones placed otherwise, typed without any marks. */
function formsOf(entries: readonly Entry[]): readonly Forms[] {
  const written: Forms = new Map();
  for (const { value } of entries) if (!written.has(foldText(value))) written.set(foldText(value), value);
  const aliases: Forms = new Map();
  for (const { value, aliases: all } of entries) for (const alias of all) addForm(aliases, foldText(alias), value);
  const placed: Forms = new Map();
  const unmarked: Forms = new Map();
  for (const forms of [written, aliases]) {
    for (const [form, value] of forms) {
      if (value === null) continue;
      addForm(placed, toneKey(form), value);
      addForm(unmarked, withoutMarks(form), value);
    }
  }
  return [written, aliases, placed, unmarked];
}

/**
 * Makes a list that understands case, spaces, NFD, Ð, aliases and, where only one value is possible, text without marks. What
 * was once looked up is remembered: a column of 10,000 cells holds a handful of texts.
 */
export function makeValueList(entries: readonly Entry[]): ValueList {
  const [written, aliases, placed, unmarked] = formsOf(entries);
  const found = new Map<string, string | null>();
  const search = (text: string): string | null => {
    const folded = foldText(text);
    const sure = written?.get(folded) ?? aliases?.get(folded) ?? placed?.get(toneKey(folded));
    return sure ?? (isAscii(folded) ? unmarked?.get(folded) : null) ?? null;
  };
  const candidates = entries.map(({ value, aliases: all }) => ({ value, names: [value, ...all].map(foldText) }));
  const near = new Map<string, string | null>();
  return {
    names: entries.map(({ value }) => value),
    find: (text) => remember(found, text, search),
    nearest: (text) => remember(near, text, (typed) => findNearest(typed, candidates)),
  };
}

function remember(
  memory: Map<string, string | null>,
  text: string,
  find: (text: string) => string | null,
): string | null {
  let value = memory.get(text);
  if (value === undefined) {
    value = find(text);
    memory.set(text, value);
  }
  return value;
}
