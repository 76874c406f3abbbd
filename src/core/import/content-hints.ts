import { isFault } from '../reading/cells/fault.js';
import { unitColumn, type PeopleTab } from '../contract/people-tabs.js';
import type { Readings } from '../reading/row-schema.js';
import type { ValueList } from '../contract/value-list.js';
import { foldText } from '../vietnamese/fold.js';
import { readYear } from '../reading/cells/read-year.js';
import type { RawCell } from '../contract/sheet-data.js';
import { findPhone } from '../vietnamese/phone.js';
import { type ImportTarget } from './import-target.js';
import { cellText } from './source-table.js';

/** Family names of nine people in ten; a column full of them holds names. */
const FAMILIES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh mai trịnh đoàn lương trương lâm phùng ' +
    'tô tạ hà cao chu đàm hứa kiều lưu nghiêm quách thái tống triệu tăng vương bạch cù doãn giang khổng khuất la lại luyện ' +
    'mạc ninh nhữ ông phí phó quản tiêu tôn từ viên vi'
  ).split(' '),
);
const TITLES = /^(?:ông|bà|anh|chị|cô|thầy|đ\/c|đồng chí) /;
const FULL_YEAR = /(?:^|\D)(?:19|20)\d{2}$/;
const MOST = 0.6;
const LONG_TEXT = 40;

export interface Hint {
  readonly target: ImportTarget;
  /** Share of the column's cells that are of the kind. */
  readonly share: number;
}

const looksLikeName = (text: string): boolean => {
  const words = foldText(text)
    .replace(/^\d{1,3}[.)] ?/, '')
    .replace(TITLES, '')
    .split(' ');
  return words.length >= 2 && words.length <= 6 && FAMILIES.has(words[0] ?? '') && !/\d/.test(text);
};

function looksLikeYear(cell: RawCell): boolean {
  if (typeof cell === 'object') return true;
  const text = cellText(cell);
  const year = FULL_YEAR.test(text) ? readYear(cell) : null;
  return typeof year === 'number' && !isFault(year) && year >= 1900 && year <= 2100;
}

const inList = (list: ValueList | null) => (cell: RawCell) => list !== null && list.find(cellText(cell)) !== null;

/** What a cell may be, the surest kinds first. */
function kindsOf(
  tab: PeopleTab,
  { lists }: Readings,
): readonly (readonly [ImportTarget, (cell: RawCell) => boolean])[] {
  const long = (cell: RawCell) => cellText(cell).length > LONG_TEXT;
  const phone = (cell: RawCell) => cellText(cell).length > 8 && findPhone(cellText(cell)) !== null;
  const both = [
    ['phone', phone],
    ['birthYear', looksLikeYear],
    ['gender', inList(lists.gender)],
    [unitColumn(tab), inList(lists.unit)],
    ['name', (cell: RawCell) => looksLikeName(cellText(cell))],
  ] as const;
  if (tab === 'guests') return [...both, ['class', inList(lists.guestClass)]];
  return [
    ...both,
    ['subject', inList(lists.subject)],
    ['field', inList(lists.field)],
    ['direct', inList(lists.direct)],
    ['sector', inList(lists.sector)],
    ['meritGroups', inList(lists.meritGroup)],
    ['achievement', long],
  ];
}

/** What a column without a header of ours most likely holds, judged by its cells; the surest first. */
export function findHints(tab: PeopleTab, cells: readonly RawCell[], readings: Readings): readonly Hint[] {
  const written = cells.filter((cell) => cellText(cell) !== '');
  if (written.length === 0) return [];
  return kindsOf(tab, readings)
    .map(([target, is]) => ({ target, share: written.filter(is).length / written.length }))
    .filter(({ share }) => share >= MOST);
}

/** Given names beside a column of family and middle names: single words. */
export const areGivenNames = (cells: readonly RawCell[]): boolean => {
  const written = cells.map(cellText).filter((text) => text !== '');
  return written.length > 0 && written.every((text) => /^[^\s\d]{1,10}$/.test(text));
};
