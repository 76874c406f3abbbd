import type { RawCell } from '../../core/contract/sheet-data.js';
import type { NominationRow } from './nominate.js';
import type { Draw } from './draws/random.js';
import { day2025, type SampleRow } from './people/sample-row.js';
import { BODIES, HAMLETS } from './people/sample-units.js';

type ReviewRow = SampleRow<'reviews'>;

/** What is wrong with some: no row at all for Công đoàn, no minutes, a day typed as text or after the list's deadline. */
const SLIPS: Readonly<Record<string, ReviewRow | null>> = {
  'Công đoàn': null,
  'Thôn Nghĩa Dũng': { heldOn: 'ngày 10 tháng 8 năm 2025' },
  'Thôn Lạc Dục': { heldOn: '12.8.25' },
  'Trường Mầm non Bình Lãng': { minutes: '' },
  'Trạm Y tế xã': { present: '' },
  'Ban Chỉ huy Quân sự xã': { heldOn: day2025(21, 8) },
  'Hội Liên hiệp Phụ nữ': { unit: 'Hội LHPN' },
};

function hold(unit: string, draw: Draw): ReviewRow[] {
  const hamlet = unit.startsWith('Thôn ');
  const date = draw.between(9, 13);
  const meeting: ReviewRow = {
    unit,
    heldOn: day2025(date, 8),
    method: hamlet ? draw.pick(['Giơ tay', 'Giơ tay', 'Phiếu kín']) : 'Phiếu kín',
    present: hamlet ? draw.between(72, 138) : draw.between(11, 42),
    minutes: hamlet
      ? `Biên bản họp thôn ngày ${date}/8 (ảnh chụp gửi Zalo)`
      : `Biên bản số ${String(draw.between(2, 19)).padStart(2, '0')}/BB`,
    postedFrom: day2025(date + 1, 8),
    postedAt: hamlet ? draw.pick(['Nhà văn hóa thôn', 'Bảng tin thôn, loa truyền thanh']) : 'Bảng tin cơ quan',
  };
  const slip = SLIPS[unit];
  return slip === null ? [] : [{ ...meeting, ...slip }];
}

/** One meeting for each unit that nominates. */
export const holdReviews = (draw: Draw): ReviewRow[] =>
  [...HAMLETS, ...Object.values(BODIES)].flatMap(([unit]) => hold(unit, draw));

/** Votes for each nominee out of those present; some forget to write them, one hamlet counts more hands than people. */
export function countVotes(
  rows: readonly NominationRow[],
  meetings: readonly ReviewRow[],
  draw: Draw,
): NominationRow[] {
  const present = new Map(meetings.map((meeting) => [meeting.unit, Number(meeting.present ?? 0)]));
  const votes = (row: NominationRow, at: number): RawCell => {
    const people = present.get(row.unit) ?? 0;
    if (at === 40) return people + 12;
    if (people === 0 || at % 29 === 11) return '';
    if (at === 40) return people + 12;
    return Math.ceil((people * draw.between(78, 100)) / 100);
  };
  return rows.map((row, at) => ({ ...row, votes: votes(row, at) }));
}

/** Has more votes than there were people at its unit's meeting. */
export const isOvercounted = (row: NominationRow, meetings: readonly ReviewRow[]): boolean =>
  meetings.some(({ unit, present }) => unit === row.unit && Number(row.votes ?? 0) > Number(present ?? 0));
