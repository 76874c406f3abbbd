import type { Language } from '../text/language.js';
import { readProperty } from '../google/properties.js';
import { keepNote } from './keep-note.js';

const KEY = 'language';

/**
 * The workbook's language without reading a cell, as the last action left it. In AuthMode.NONE properties may not be read
 * (platform facts, section 5): then Vietnamese.
 */
export function readLanguage(): Language {
  try {
    return readProperty(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function rememberLanguage(language: Language): void {
  if (readLanguage() !== language) keepNote('language', KEY, language);
}
