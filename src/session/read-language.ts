import { parseSettings } from '../core/reading/parse-settings.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { readProperty } from '../google/properties.js';
import { readTab } from '../google/read-tab.js';
import type { Language } from '../text/speech/language.js';
import { keepNote } from './keep-note.js';

const KEY = 'language';

/** What Thiết lập said in this run of the script. */
let told: Language | null = null;

/**
 * The workbook's language without reading a cell, as the last action left it. In AuthMode.NONE properties may not be read
 * (platform facts, section 5): then Vietnamese.
 */
export function readLanguage(): Language {
  try {
    return told ?? (readProperty(KEY) === 'en' ? 'en' : 'vi');
  } catch {
    return 'vi';
  }
}

export function rememberLanguage(language: Language): void {
  const isNew = readLanguage() !== language;
  told = language;
  if (isNew) keepNote('language', KEY, language);
}

/**
 * The language of Thiết lập, read where nothing of this run has read it yet: what is remembered may be of before somebody changed
 * it, and a copy of a spreadsheet remembers nothing.
 */
export function languageOf(spreadsheet: OpenSpreadsheet): Language {
  if (told !== null) return told;
  const { settings } = parseSettings(readTab(spreadsheet, 'settings'));
  return settings.rowOf['language'] === undefined ? readLanguage() : settings.language;
}
