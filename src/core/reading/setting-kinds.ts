import { dayOf, type Day } from '../day.js';
import { isFault, unreadable, type CellReader } from './cells/fault.js';
import { yesNoReader } from './cells/read-choice.js';
import { readInteger, readNumber } from './cells/read-number.js';
import { readHour } from './cells/read-hour.js';
import { dayReader } from './cells/read-day.js';
import { readText } from './cells/read-text.js';
import { makeFixedLists } from '../contract/fixed-value-lists.js';
import type { Settings } from '../contract/setting-values.js';
import { makeValueList } from '../contract/value-list.js';

/** Keys with one value each; `recipients.…` and `addressee.…` hold lines and are as many as there are documents. */
export type SettingKey = Exclude<keyof Settings, 'recipients' | 'addressees' | 'asShipped' | 'rowOf'>;

/** How a key's value is read, and what holds where it is blank, absent or cannot be read. */
export interface SettingKind<T> {
  readonly read: CellReader<T>;
  readonly otherwise: T;
  /** Its cell should hold a date: a text that is one is understood, and said as in every other tab. */
  readonly isDay?: true;
}

const text = (otherwise = ''): SettingKind<string> => ({ read: readText, otherwise });
/** A name, without the dot by which an office confirms what the example has. */
const named: SettingKind<string> = {
  read: (cell) => {
    const text = readText(cell);
    return typeof text === 'string' ? text.replace(/[.\s]+$/, '') : text;
  },
  otherwise: '',
};
/** Events are of this century, so two digits of a year are enough; there is no day yet to compare them with. */
const day = (otherwise: Day | null): SettingKind<Day | null> => ({
  read: dayReader(),
  otherwise,
  isDay: true,
});
const whole = <T extends number | null>(otherwise: T): SettingKind<T | number> => ({ read: readInteger, otherwise });

const readDays: CellReader<number> = (cell) => {
  const days = readNumber(cell);
  return days === 0 ? unreadable('number') : days;
};

/** `0,5`, `50`, `50%` are one half; nobody asks for more votes than people. */
const readShare: CellReader<number> = (cell) => {
  const number = readNumber(cell);
  if (number === null || isFault(number)) return number;
  if (number > 100) return unreadable('number');
  return number > 1 ? number / 100 : number;
};

const LANGUAGES = makeValueList([
  { value: 'vi', aliases: ['Tiếng Việt', 'Việt', 'Vietnamese'] },
  { value: 'en', aliases: ['Tiếng Anh', 'Anh', 'English'] },
]);

const readLanguage: CellReader<'vi' | 'en'> = (cell) => {
  const written = readText(cell);
  if (written === null || isFault(written)) return written;
  const language = LANGUAGES.find(written);
  return language === 'vi' || language === 'en' ? language : unreadable('value');
};

const readFlag: CellReader<boolean> = (cell) => {
  const flag = yesNoReader(makeFixedLists().yesNo)(cell);
  return isFault(flag) && flag.fault === 'unknown' ? unreadable('yesNo') : flag;
};

/** Every key of the contract; the days and numbers are the plan's (R-II-2, R-II-4.2, R-VI). */
export const SETTING_KINDS: { readonly [K in SettingKey]: SettingKind<Settings[K]> } = {
  'conference.name': text('Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn'),
  'conference.edition': text(),
  'conference.form': text(),
  'conference.date': day(null),
  'conference.heldBefore': day(dayOf(2025, 8, 25)),
  'conference.days': { read: readDays, otherwise: 1 },
  'conference.startsAt': { read: readHour, otherwise: null },
  'conference.venue': text(),
  'period.review': text('2020-2025'),
  'period.direction': text('2025-2030'),
  'list.cap': whole(150),
  'list.approvedBefore': day(dayOf(2025, 8, 20)),
  'review.threshold': { read: readShare, otherwise: null },
  'clock.today': day(null),
  'clock.inclusive': { read: readFlag, otherwise: false },
  'clock.dueSoonDays': whole(3),
  'office.letterhead': text(),
  'office.place': named,
  'signer.authority': text(),
  'signer.position': text(),
  'signer.name': named,
  legalBasis: text(),
  'upperCongress.name': named,
  'upperCongress.seats': whole(null),
  language: { read: readLanguage, otherwise: 'vi' },
};

/** Recipients and addressees. */
export const LINES_OF_TEXT: SettingKind<string> = text();

export const SETTING_KEYS = Object.keys(SETTING_KINDS) as readonly SettingKey[];
