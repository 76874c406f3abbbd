import type { Sheet, SpreadsheetFile } from './surface.js';

const LOCALE = 'vi_VN';
const ZONE = 'Asia/Ho_Chi_Minh';

/** What Google says of a spreadsheet's place in the world, where it is not what dates and deadlines need. */
export interface Differences {
  readonly locale: string | null;
  readonly zone: string | null;
}

/** Nothing was ever typed into it. */
export const isBlankSpreadsheet = (file: SpreadsheetFile): boolean =>
  file.getSheets().every((sheet) => sheet.getLastRow() === 0);

/** A name that Google, Excel or LibreOffice gives a new tab, in Vietnamese or English. */
const GIVEN_NAME = /^(?:trang tính|trang_tính|sheet|bảng tính|tờ)\s*1$/i;
const NO_COLOUR = '#ffffff';

function isUntouched(sheet: Sheet): boolean {
  if (!GIVEN_NAME.test(sheet.getName().normalize('NFC'))) return false;
  const drawn = [sheet.getImages(), sheet.getCharts(), sheet.getDrawings()];
  if (drawn.some(({ length }) => length > 0)) return false;
  const colours = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getBackgrounds();
  return colours.every((row) => row.every((colour) => colour === NO_COLOUR));
}

/** The one sheet that Google gives a new spreadsheet; null where people have more, or have named, drawn or coloured it. */
export function untouchedSheet(file: SpreadsheetFile): Sheet | null {
  const [first, ...others] = file.getSheets();
  return first !== undefined && others.length === 0 && isUntouched(first) ? first : null;
}

/**
 * On a blank spreadsheet sets Vietnamese locale and time; elsewhere it would change what people's dates mean, so the
 * difference is only told (domain 5.3, the locale trap).
 */
export function settleLocale(file: SpreadsheetFile, blank: boolean): Differences {
  const locale = file.getSpreadsheetLocale();
  const zone = file.getSpreadsheetTimeZone();
  if (!blank) return { locale: locale === LOCALE ? null : locale, zone: zone === ZONE ? null : zone };
  if (locale !== LOCALE) file.setSpreadsheetLocale(LOCALE);
  if (zone !== ZONE) file.setSpreadsheetTimeZone(ZONE);
  return { locale: null, zone: null };
}
