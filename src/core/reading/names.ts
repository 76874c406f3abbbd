import { textOf } from './cell-text.js';
import { englishOf } from '../contract/english-values.js';
import { locateColumns } from './find-columns.js';
import { foldText } from '../vietnamese/fold.js';
import { isFixedList, type FixedListName, type FixedValue } from '../contract/lists-of-values.js';
import type { RawCell } from '../contract/sheet-data.js';
import { columnsOf, TABS, type ColumnKey, type TabKey } from '../contract/tabs.js';

/** The language in which a workbook was set up: of its tabs, headers and fixed values, whatever its sentences are in. */
export type NamingLanguage = 'vi' | 'en';

/** How a workbook calls its tabs, columns and fixed values: sentences name them as they stand in it. */
export interface Names {
  readonly language: NamingLanguage;
  readonly tab: (key: TabKey) => string;
  readonly column: <T extends TabKey>(tab: T, key: ColumnKey<T>) => string;
  /** The same for a key that is known only at run time. */
  readonly caption: (tab: TabKey, key: string) => string;
  readonly value: <L extends FixedListName>(list: L, value: FixedValue<L>) => string;
  /** The same for a text that may be a value of the list; any other stays as it is. */
  readonly word: (list: FixedListName, value: string) => string;
  /** What we write into a cell: a value of the column's fixed list as the workbook has it, anything else as it is. */
  readonly cell: (tab: TabKey, key: string, value: string) => string;
}

const captionIn = (tab: TabKey, key: string, language: NamingLanguage): string =>
  columnsOf(tab).find(([name]) => name === key)?.[1][language] ?? key;

/** The fixed list whose values stand in a column, null when it has none. */
export function fixedListOf(tab: TabKey, key: string): FixedListName | null {
  const column = columnsOf(tab).find(([name]) => name === key)?.[1];
  if (column?.kind === 'yesNo') return 'yesNo';
  return column?.list !== undefined && isFixedList(column.list) ? column.list : null;
}

/** The names of the contract in one language, where no workbook is at hand; fixed values are the Vietnamese ones. */
export function contractNames(language: NamingLanguage): Names {
  const caption = (tab: TabKey, key: string) => captionIn(tab, key, language);
  const word = (_: FixedListName, value: string) => value;
  const cell = (_tab: TabKey, _key: string, value: string) => value;
  return { language, tab: (key) => TABS[key][language], column: caption, caption, value: word, word, cell };
}

/** The language most of the tabs stand in; `otherwise` where there is none. */
export function namingLanguage(tabs: ReadonlyMap<TabKey, string>, otherwise: NamingLanguage): NamingLanguage {
  if (tabs.size === 0) return otherwise;
  const english = [...tabs].filter(([key, name]) => foldText(name) === foldText(TABS[key].en)).length;
  return 2 * english > tabs.size ? 'en' : 'vi';
}

/** A workbook as far as names go: its tabs by key, and the header row of a tab once it was read. */
export interface NamedWorkbook {
  readonly tabs: ReadonlyMap<TabKey, string>;
  readonly headerOf: (tab: TabKey) => readonly RawCell[] | undefined;
}

/** Every known column of a header, by its key, as it is written there. */
function captionsIn(tab: TabKey, header: readonly RawCell[]): ReadonlyMap<string, string> {
  const found = Object.entries(locateColumns(tab, header)).map(([key, index]) => [key, header[index ?? -1]] as const);
  return new Map(found.map(([key, cell]) => [key, textOf(cell).replace(/\s+/g, ' ')]));
}

/** What is not there, or not read yet, is called as set-up would write it. Headers are looked up when they are named. */
export function buildNames({ tabs, headerOf }: NamedWorkbook, otherwise: NamingLanguage): Names {
  const language = namingLanguage(tabs, otherwise);
  const known = new Map<readonly RawCell[], ReadonlyMap<string, string>>();
  const caption = (tab: TabKey, key: string): string => {
    const header = headerOf(tab);
    if (header === undefined) return captionIn(tab, key, language);
    const captions = known.get(header) ?? captionsIn(tab, header);
    known.set(header, captions);
    return captions.get(key) ?? captionIn(tab, key, language);
  };
  const word = (list: FixedListName, value: string) => (language === 'en' ? englishOf(list, value) : value);
  const cell = (tab: TabKey, key: string, value: string): string => {
    const list = fixedListOf(tab, key);
    return list === null ? value : word(list, value);
  };
  const tab = (key: TabKey) => tabs.get(key) ?? TABS[key][language];
  return { language, tab, column: caption, caption, value: word, word, cell };
}
