import type { Day } from '../../core/day.js';
import type { OpenRow, UnitProgress } from '../../core/units/unit-progress.js';
import type { Names } from '../../core/reading/names.js';
import { formatDay, shorten } from '../speech/format.js';
import { statuses } from './statuses.js';

/** A message read on a phone: what is left out stands in the sheet. */
const MOST_ROWS = 12;
/** No unit and no person is called longer. */
const MOST_LETTERS = 150;

const columns = (keys: readonly string[], names: Names): string =>
  keys.map((key) => names.caption('nominations', key)).join(', ');

const missing = (keys: readonly string[], names: Names): string =>
  keys.map((key) => (key === 'position' ? statuses(names).positionOrOccupation : columns([key], names))).join(', ');

function openRow({ row, code, name, lacking, wrong }: OpenRow, names: Names): string {
  const who = [
    code === null ? `Dòng ${String(row)}` : shorten(code),
    ...(name === null ? [] : [shorten(name, MOST_LETTERS)]),
  ].join(', ');
  const what = [
    ...(lacking.length === 0 ? [] : [`thiếu ${missing(lacking, names)}`]),
    ...(wrong.length === 0 ? [] : [`xem lại ${columns(wrong, names)}`]),
  ];
  return `- ${who}: ${what.join('; ')}.`;
}

const reviewToDo = (review: UnitProgress['review'], { tab }: Names): string[] =>
  ({
    recorded: [],
    partly: [`Cuộc họp bình xét còn thiếu ngày họp, số người dự hoặc biên bản (trang ${tab('reviews')}).`],
    none: [`Chưa ghi cuộc họp bình xét (trang ${tab('reviews')}: ngày họp, số người dự, biên bản).`],
  })[review];

function until({ internalDue }: UnitProgress, approvedBefore: Day | null): string {
  if (internalDue !== null) return ` chậm nhất ngày ${formatDay(internalDue)}`;
  return approvedBefore === null ? '' : ` để kịp duyệt danh sách trước ngày ${formatDay(approvedBefore)}`;
}

/** How the units are doing: the table in the tab of the overview, and what the officer pastes into Zalo. */
export const units = (names: Names) => ({
  title: 'TÌNH HÌNH TỪNG ĐƠN VỊ',
  asOf: (today: Day) =>
    `Tính đến ngày ${formatDay(today)}. Bảng này do Tiêu Biểu ghi lại mỗi lần bấm Tình hình từng đơn vị.`,
  header: [
    'Đơn vị',
    'Đã đề cử',
    'Đủ',
    'Cần bổ sung',
    'Bình xét',
    'Vướng mắc chưa trả lời',
    'Hạn nội bộ',
    'Tình hình',
    'Tin nhắn để dán vào Zalo',
  ],
  total: 'Tổng cộng',
  review: { recorded: 'Đã ghi', partly: 'Ghi thiếu', none: 'Chưa ghi' },
  state: {
    ready: 'Đủ',
    nothing: 'Chưa gửi gì',
    open: 'Đang làm',
    late: (days: number) => `Quá hạn nội bộ ${String(days)} ngày`,
  },
  done: (units: number, ready: number, nothing: number, unanswered: number): string =>
    [
      `${String(units)} đơn vị: ${String(ready)} đã đủ, ${String(nothing)} chưa gửi gì.`,
      ...(unanswered === 0 ? [] : [`${String(unanswered)} câu hỏi ở trang ${names.tab('questions')} chưa có trả lời.`]),
      `Xem trang ${names.tab('overview')}, cột cuối có sẵn tin nhắn để dán vào Zalo.`,
    ].join(' '),
  /** Names the rows by code and what is missing; of a person it says nothing but the name. */
  message: (progress: UnitProgress, approvedBefore: Day | null): string => {
    const { nominated, complete, open, review } = progress;
    const unit = shorten(progress.unit, MOST_LETTERS);
    const due = until(progress, approvedBefore);
    const thanks = 'Trân trọng cảm ơn!';
    const ask = `Có điều chưa rõ, xin ghi vào trang ${names.tab('questions')} để Phòng Văn hóa - Xã hội giải đáp.`;
    if (nominated === 0) {
      const held = review === 'none' ? ` và cuộc họp bình xét vào trang ${names.tab('reviews')}` : '';
      return `Kính gửi ${unit}: xã chưa nhận được đề cử điển hình tiên tiến nào. Đề nghị ghi người được đề cử vào trang ${names.tab('nominations')}${held}${due}. ${ask} ${thanks}`;
    }
    if (open.length === 0 && review === 'recorded')
      return `Kính gửi ${unit}: xã đã nhận đủ thông tin của ${String(nominated)} đề cử và cuộc họp bình xét. ${thanks}`;
    const more = open.length - MOST_ROWS;
    return [
      `Kính gửi ${unit}: đã đề cử ${String(nominated)}, đủ thông tin ${String(complete)}.${open.length === 0 ? '' : ` Còn cần bổ sung ở trang ${names.tab('nominations')}:`}`,
      ...open.slice(0, MOST_ROWS).map((row) => openRow(row, names)),
      ...(more > 0 ? [`- và ${String(more)} dòng khác, xem cột ${names.column('nominations', 'toFix')}.`] : []),
      ...reviewToDo(review, names),
      `Đề nghị hoàn thành${due}. ${ask} ${thanks}`,
    ].join('\n');
  },
  panel: {
    tab: 'Đơn vị',
    none: `Trang ${names.tab('units')} chưa có đơn vị nào.`,
    sent: (nominated: number, complete: number) => `Đề cử ${String(nominated)}, đủ ${String(complete)}`,
    review: { recorded: 'đã ghi bình xét', partly: 'bình xét ghi thiếu', none: 'chưa ghi bình xét' },
    due: (day: Day) => `hạn ${formatDay(day)}`,
    noDue: 'chưa đặt hạn',
    unanswered: (questions: number) => `${String(questions)} vướng mắc chưa trả lời`,
    message: 'Tin nhắn nhắc',
    copy: 'Chép tin nhắn',
    copied: 'Đã chép. Mở Zalo và dán vào.',
    notCopied: 'Trình duyệt không cho chép. Tin nhắn đã được bôi đen: bấm Ctrl+C.',
  },
});
