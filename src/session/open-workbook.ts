import type { Day } from '../core/day.js';
import { chooseTabs } from '../core/reading/find-columns.js';
import type { Names } from '../core/reading/names.js';
import { parseSettings } from '../core/reading/parse-settings.js';
import type { Settings } from '../core/contract/setting-values.js';
import type { RawWorkbook } from '../core/contract/sheet-data.js';
import { readToday } from '../google/clock.js';
import { openSpreadsheet, type OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { readTab } from '../google/read-tab.js';
import { say, type Catalogue } from '../text/say.js';
import { namesOf } from './names-of.js';
import { rememberLanguage } from './read-language.js';

/** How an action was asked to run; the command line gives a language, a menu click none. */
export interface RunOptions {
  readonly language?: 'vi' | 'en';
}

/** The open spreadsheet with the settings that every action needs: read once, handed on. */
export interface OpenWorkbook {
  readonly spreadsheet: OpenSpreadsheet;
  readonly raw: RawWorkbook;
  readonly settings: Settings;
  readonly today: Day;
  readonly language: 'vi' | 'en';
  /** How the workbook calls its tabs and columns, whatever language sentences are in. */
  readonly names: Names;
  readonly words: Catalogue;
}

/** Opens the workbook and reads Thiết lập. */
export function openWorkbook(options: RunOptions): OpenWorkbook {
  const spreadsheet = openSpreadsheet(chooseTabs);
  const tab = readTab(spreadsheet, 'settings');
  const raw: RawWorkbook = tab === undefined ? {} : { settings: tab };
  const { settings } = parseSettings(tab);
  const today = readToday(spreadsheet.zone, settings['clock.today']);
  rememberLanguage(settings.language);
  const language = options.language ?? settings.language;
  const names = namesOf(spreadsheet, language);
  return { spreadsheet, raw, settings, today, language, names, words: say(language, names) };
}
