import type { Day } from '../src/core/day.js';
import { parseDay } from '../src/core/day.js';
import type { ListedValue, Workbook } from '../src/core/reading/rows.js';
import type { Settings } from '../src/core/contract/setting-values.js';
import type { ListName } from '../src/core/contract/lists-of-values.js';
import { blankRows } from './blank-rows.js';

/** A day literal of a test; a wrong one fails the test at once. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The settings of `workbook.md` where the sheet says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  'conference.name': 'Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn',
  'conference.edition': 'lần thứ I (2025-2030)',
  'conference.form': 'Hội nghị tuyên dương điển hình tiên tiến',
  'conference.date': null,
  'conference.heldBefore': day('2025-08-25'),
  'conference.days': 1,
  'conference.startsAt': null,
  'conference.venue': 'Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn)',
  'period.review': '2020-2025',
  'period.direction': '2025-2030',
  'list.cap': 150,
  'list.approvedBefore': day('2025-08-20'),
  'review.threshold': null,
  'clock.today': null,
  'clock.inclusive': false,
  'clock.dueSoonDays': 3,
  'office.letterhead': 'ỦY BAN NHÂN DÂN\nXÃ ĐẠI SƠN',
  'office.place': 'Đại Sơn',
  'signer.authority': 'TM. ỦY BAN NHÂN DÂN',
  'signer.position': 'CHỦ TỊCH',
  'signer.name': 'Đào Văn Soái',
  legalBasis: '',
  'upperCongress.name': 'Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ I',
  'upperCongress.seats': null,
  language: 'vi',
  recipients: {},
  addressees: {},
  asShipped: new Set(),
  rowOf: { 'conference.date': 5, 'conference.days': 7, 'list.cap': 11 },
};

const DEFAULT_LISTS: Readonly<Record<ListName, readonly string[]>> = {
  field: ['Nông nghiệp', 'Giáo dục', 'Y tế'],
  sector: ['Kinh tế tập thể', 'Kinh tế tư nhân'],
  formerUnit: ['Đại Sơn', 'Bình Lãng', 'Thanh Hải', 'Hưng Đạo'],
  meritGroup: ['Kinh tế', 'Xã hội', 'Quốc phòng', 'An ninh', 'Sắp xếp bộ máy'],
  awardForm: ['Giấy khen', 'Bằng khen'],
  unit: ['Thôn Mỗ Đoạn', 'Thôn Hương Quất', 'Hội Nông dân xã'],
};

type Tables = Pick<
  Workbook,
  | 'nominations'
  | 'reviews'
  | 'questions'
  | 'guests'
  | 'delegates'
  | 'targets'
  | 'steps'
  | 'agenda'
  | 'papers'
  | 'commendations'
  | 'units'
>;

type PartialRows = { readonly [T in keyof Tables]?: readonly Partial<Tables[T][number]>[] };

/** What a test wants to say; everything else gets a value that raises no finding. */
export interface WorkbookParts extends PartialRows {
  readonly settings?: Partial<Settings>;
  /** `null`: the list is not known, nothing is judged by it. */
  readonly lists?: { readonly [L in ListName]?: readonly (string | ListedValue)[] | null };
  /** Tabs (`guests`) and columns (`nominations.gender`) that the workbook lacks. */
  readonly missing?: readonly string[];
}

function numbered<R>(rows: readonly Partial<R>[] | undefined, blank: (row: number) => R): readonly R[] {
  return (rows ?? []).map((row, index) => ({ ...blank(index + 2), ...row }));
}

function listed(values: readonly (string | ListedValue)[] | null): readonly ListedValue[] | null {
  return (
    values?.map((value, index) => (typeof value === 'string' ? { value, aliases: [], row: index + 2 } : value)) ?? null
  );
}

/**
 * A read workbook for tests, as `parseWorkbook` would give it. Rows are numbered from 2 and filled with harmless defaults (a
 * nomination is a whole one, of a person of `Thôn Mỗ Đoạn`); codes are ĐC-1, KM-1 …; say only what the test is about.
 */
export function buildWorkbook(parts: WorkbookParts = {}): Workbook {
  const missing = new Set(parts.missing ?? []);
  const unitsGiven = parts.units?.flatMap(({ unit }) => (typeof unit === 'string' ? [unit] : []));
  const lists = { ...DEFAULT_LISTS, ...(unitsGiven && { unit: unitsGiven }), ...parts.lists };
  return {
    nominations: numbered(parts.nominations, blankRows.nomination),
    reviews: numbered(parts.reviews, blankRows.review),
    questions: numbered(parts.questions, blankRows.question),
    guests: numbered(parts.guests, blankRows.guest),
    delegates: numbered(parts.delegates, blankRows.delegate),
    targets: numbered(parts.targets, blankRows.target),
    steps: numbered(parts.steps, blankRows.step),
    agenda: numbered(parts.agenda, blankRows.agendaItem),
    papers: numbered(parts.papers, blankRows.paper),
    commendations: numbered(parts.commendations, blankRows.commendation),
    units: numbered(parts.units, blankRows.unit),
    lists: {
      field: listed(lists.field),
      sector: listed(lists.sector),
      formerUnit: listed(lists.formerUnit),
      meritGroup: listed(lists.meritGroup),
      awardForm: listed(lists.awardForm),
      unit: listed(lists.unit),
    },
    settings: { ...DEFAULT_SETTINGS, ...parts.settings },
    has: (tab, column) => !missing.has(tab) && (column === undefined || !missing.has(`${tab}.${column}`)),
  };
}
