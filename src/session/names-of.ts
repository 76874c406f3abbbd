import { buildNames, type Names } from '../core/reading/names.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import type { Language } from '../text/speech/language.js';

/**
 * How the open spreadsheet calls its tabs and columns. Headers are looked up when a sentence names one, so that the latest reading
 * counts; those of tabs nobody has read are called as set-up writes them.
 */
export const namesOf = ({ tabs, headers }: OpenSpreadsheet, language: Language): Names =>
  buildNames({ tabs, headerOf: (tab) => headers.get(tab) }, language);
