import { chooseTabs } from '../core/reading/find-columns.js';
import type { Names } from '../core/reading/names.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import type { Language } from '../text/speech/language.js';
import { say, type Catalogue } from '../text/say.js';
import { namesOf } from './names-of.js';
import type { RunOptions } from './open-workbook.js';
import { languageOf, readLanguage } from './read-language.js';

interface Speech {
  readonly language: Language;
  readonly names: Names;
  readonly words: Catalogue;
}

/** What is said before or after an act: tabs are named as they stand, columns as set-up writes them. */
export function speechNow(options: RunOptions = {}): Speech {
  const spreadsheet = openSpreadsheet(chooseTabs);
  const language = options.language ?? languageOf(spreadsheet);
  const names = namesOf(spreadsheet, language);
  return { language, names, words: say(language, names) };
}

/** The same of what went wrong, where even reading may be what does. */
export function wordsOfTrouble(options: RunOptions): Catalogue {
  try {
    return speechNow(options).words;
  } catch {
    return say(options.language ?? readLanguage());
  }
}
