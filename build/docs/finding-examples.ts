import { parseDay, type Day } from '../../src/core/day.js';
import type { FindingCode, FindingParams } from '../../src/core/findings/finding.js';
import type { ColumnKey, TabKey } from '../../src/core/contract/tabs.js';

/** The cell that the example points at; `clause` where the row itself names it. */
export interface Example<C extends FindingCode> {
  readonly place: readonly [tab: TabKey, column: string | null];
  readonly params: FindingParams[C];
  readonly clause?: string;
}

function at<T extends TabKey, C extends FindingCode>(
  tab: T,
  column: ColumnKey<T> | null,
  params: FindingParams[C],
  clause?: string,
): Example<C> {
  return { place: [tab, column], params, ...(clause !== undefined && { clause }) };
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

const SHARES = 'R-II-4.1-f';
const other = { rows: [3], others: [{ tab: 'nominations', row: 3, code: 'ĐC-7K3M' }] } as const;
const exemplars = { attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến' } as const;
const share = { ...exemplars, base: 143, min: 65, max: 75, unit: '%', baseOf: 'list' } as const;
const below = { ...share, count: 88, percent: 61.5, add: 15, drop: 8, move: 5 } as const;
const above = { ...share, count: 112, percent: 78.3, add: 7, drop: 19, move: 5 } as const;
const due = day('2025-08-15');
const plan = { step: 'Hoàn thiện kế hoạch, trình UBND xã phê duyệt', lead: 'Phòng Văn hóa - Xã hội', due } as const;
const target = (value: string, row: number) => ({ attribute: 'Lĩnh vực', value, row }) as const;

/** One finding of every code, as it stands in the table of `docs/findings.md`. */
export const FINDING_EXAMPLES: { readonly [C in FindingCode]: Example<C> } = {
  'table.tab.missing': at('nominations', null, { tab: 'Đề cử' }),
  'table.column.missing': at('nominations', 'name', { tab: 'Đề cử', column: 'Họ và tên' }),
  'table.column.doubled': at('nominations', 'name', { tab: 'Đề cử', column: 'Họ và tên', columns: ['C', 'F'] }),
  'cell.unreadable': at('nominations', 'votes', { value: 'ba mươi', expected: 'integer' }),
  'cell.formula': at('nominations', 'birthYear', {}),
  'date.asText': at('reviews', 'heldOn', { value: 'ngày 15 tháng 8 năm 2025', day: due }),
  'text.tooLong': at('nominations', 'achievement', { length: 40_000, most: 32_767 }),
  'value.unknown': at('nominations', 'gender', {
    value: 'Nử',
    nearest: 'Nữ',
    listed: ['Nam', 'Nữ'],
    list: 'gender',
  }),
  'nomination.unit.missing': at('nominations', 'unit', {}),
  'nomination.subject.missing': at('nominations', 'subject', {}),
  'nomination.name.missing': at('nominations', 'name', {}),
  'guest.name.missing': at('guests', 'name', {}),
  'guest.class.missing': at('guests', 'class', {}),
  'nomination.gender.missing': at('nominations', 'gender', {}),
  'nomination.birthYear.missing': at('nominations', 'birthYear', {}),
  'nomination.occupation.missing': at('nominations', 'position', {}),
  'nomination.field.missing': at('nominations', 'field', {}),
  'nomination.direct.missing': at('nominations', 'direct', {}),
  'nomination.achievement.missing': at('nominations', 'achievement', {}),
  'nomination.votes.missing': at('nominations', 'votes', {}),
  'nomination.representative.missing': at('nominations', 'representative', {}),
  'nomination.birthYear.implausible': at('nominations', 'birthYear', { year: 1875, age: 150 }),
  'nomination.phone.malformed': at('nominations', 'phone', { digits: 8 }),
  'text.legacyFont': at('nominations', 'name', { font: 'TCVN3', converted: 'Nguyễn Văn An' }),
  'nomination.kind.mismatch': at('nominations', 'representative', { subject: 'Cá nhân' }),
  'nomination.unit.dissolved': at('nominations', 'name', { formerUnit: 'xã Bình Lãng' }),
  'review.missing': at('units', 'unit', { unit: 'Thôn Mỗ Đoạn', nominations: 3 }),
  'review.incomplete': at('reviews', 'present', { missing: ['present', 'minutes'] }),
  'review.late': at('reviews', 'heldOn', { heldOn: day('2025-08-21'), before: day('2025-08-20'), future: false }),
  'nomination.votes.tooMany': at('nominations', 'votes', { votes: 50, present: 40 }),
  'nomination.votes.belowThreshold': at('nominations', 'votes', {
    votes: 20,
    present: 40,
    threshold: 0.55,
    needed: 22,
  }),
  'nomination.duplicate': at('nominations', 'name', { ...other, units: ['Thôn Mỗ Đoạn', 'Hội Phụ nữ xã'] }),
  'nomination.sameName': at('nominations', 'name', other),
  'code.doubled': at('nominations', 'code', { ...other, code: 'ĐC-7K3M' }),
  'delegate.orphan': at('delegates', 'code', { code: 'ĐC-7K3M' }),
  'delegate.upperLevel.notApproved': at('delegates', 'upperCongress', { decision: 'Đề nghị', exemplar: true }),
  'list.cap.exceeded': at('settings', 'value', { count: 160, cap: 150, over: 10 }),
  'composition.below': at('composition', 'min', below, SHARES),
  'composition.above': at('composition', 'max', above, SHARES),
  'composition.absent': at('composition', 'value', { attribute: 'Lĩnh vực', value: 'Y tế', pool: 2 }, 'R-II-4.1-i'),
  'composition.contradiction': at(
    'composition',
    'min',
    { reason: 'minimumsOverCap', targets: [target('Y tế', 6), target('Giáo dục', 7)], min: 160, available: 150 },
    'R-II-4.1-i',
  ),
  'step.overdue': at('steps', 'dueBefore', { ...plan, days: 3, today: day('2025-08-18') }, 'R-VI-1-a'),
  'step.dueSoon': at('steps', 'dueBefore', { ...plan, days: -3, today: day('2025-08-12') }, 'R-VI-1-a'),
  'step.doneLate': at('steps', 'doneOn', { step: plan.step, doneOn: day('2025-08-16'), due }, 'R-VI-1-a'),
  'step.blocked': at('steps', 'dependsOn', { step: 'Tổ chức Hội nghị', by: ['R-VI-2'] }, 'R-VI-3'),
  'step.due.missing': at('steps', 'dueBefore', { step: 'Trang trí khánh tiết' }, 'R-V-4-b'),
  'step.dependency.unknown': at(
    'steps',
    'dependsOn',
    { step: 'Tổ chức Hội nghị', codes: ['B-12'], circular: false },
    'R-VI-3',
  ),
  'agenda.tooLong': at('agenda', 'minutes', { minutes: 500, available: 480 }),
  'agenda.mandatory.missing': at('agenda', 'item', { item: 'Tổng kết và bế mạc' }, 'R-III-1-i'),
  'agenda.speaker.notListed': at('agenda', 'by', { code: 'ĐC-7K3M' }, 'R-III-1-c'),
  'paper.notApproved': at('papers', 'code', { code: 'ĐC-7K3M' }),
  'paper.tooMany': at('papers', 'minutes', { minutes: 90, available: 60 }),
  'paper.oneField': at('papers', 'code', { field: 'Nông nghiệp', papers: 4 }),
  'settings.unreadable': at('settings', 'value', { key: 'list.cap', value: 'nhiều', expected: 'integer' }),
  'settings.ofExample': at('settings', 'value', { key: 'office.place', value: 'Đại Sơn' }, 'R-III-3.4'),
  'settings.conferenceDate': at('settings', 'value', {
    date: day('2025-08-25'),
    limit: day('2025-08-25'),
    reason: 'onOrAfterLimit',
  }),
};
