import { chooseTabs } from '../core/tables/find-columns.js';
import type { Names } from '../core/tables/names.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import type { Language } from '../text/language.js';
import { say, type Catalogue } from '../text/say.js';
import { namesOf } from './names-of.js';
import { readLanguage } from './read-language.js';

/** What is said before or after an act: tabs are named as they stand, columns as set-up writes them, for no cell is read here. */
export function speechNow(): { readonly language: Language; readonly names: Names; readonly words: Catalogue } {
  const language = readLanguage();
  const names = namesOf(openSpreadsheet(chooseTabs), language);
  return { language, names, words: say(language, names) };
}
