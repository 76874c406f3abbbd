import type { SpreadsheetFile } from './surface.js';

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
