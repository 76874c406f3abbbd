import type { RawCell } from '../../core/contract/sheet-data.js';
import type { Draw } from './draws/random.js';
import { day2025, type SampleRow } from './people/sample-row.js';

type RegisterRow = SampleRow<'delegates'>;

/** How far the leaders have come with the exemplars: proposed, approved, in reserve, refused; the rest is not decided. */
const EXEMPLARS = [
  ['Đề nghị', 59],
  ['Đã duyệt', 38],
  ['Dự bị', 18],
  ['Loại', 4],
] as const;

const APPROVED = { approvedBy: 'Ban Thường vụ Đảng ủy xã', approvedOn: day2025(15, 8) } as const;

/** A decision for each code, drawn so that the numbers come out as said; `proposed` are Đề nghị whatever is drawn. */
function drawDecisions(codes: readonly RawCell[], proposed: ReadonlySet<RawCell>, draw: Draw): RegisterRow[] {
  const shuffled = codes
    .map((code) => ({ code, at: proposed.has(code) ? -1 : draw.between(0, 1_000_000) }))
    .sort((a, b) => a.at - b.at);
  const decisions = EXEMPLARS.flatMap(([decision, count]) => Array.from({ length: count }, () => decision));
  const decided = new Map(shuffled.map(({ code }, i) => [code, decisions[i] ?? '']));
  return codes.map((code) => {
    const decision = decided.get(code) ?? '';
    return { code, decision, ...(decision === 'Đã duyệt' ? APPROVED : {}) };
  });
}

/** Four approved for the city's congress, and one that nobody has approved yet. */
function sendUp(rows: readonly RegisterRow[]): RegisterRow[] {
  const of = (decision: string, count: number): RawCell[] =>
    rows.flatMap((row) => (row.decision === decision ? [row.code ?? ''] : [])).slice(0, count);
  const sent = new Set([...of('Đã duyệt', 4), ...of('Đề nghị', 1)]);
  return rows.map((row) => (sent.has(row.code ?? '') ? { ...row, upperCongress: 'Có' } : row));
}

/** Guests come by being invited; a few have answered, one is not invited after all. */
function answer(code: RawCell, at: number, draw: Draw): RegisterRow {
  if (at === 30) return { code, decision: 'Dự bị', note: 'Trùng lịch họp thành phố' };
  if (at === 41) return { code, decision: 'Loại', note: 'Đã chuyển công tác' };
  const reply = draw.weighted(
    [
      ['Nhận lời', 45],
      ['Cử người dự thay', 6],
      ['Báo bận', 4],
    ],
    '',
  );
  return { code, invited: day2025(16, 8), reply, ...(at < 19 ? { introduction: at + 1 } : {}) };
}

/** Đại biểu, half decided: a row for every code, a slip of the pen and a row whose nominee was deleted. */
export function decide(
  exemplars: readonly RawCell[],
  proposed: ReadonlySet<RawCell>,
  guests: readonly RawCell[],
  draw: Draw,
): RegisterRow[] {
  const rows = sendUp(drawDecisions(exemplars, proposed, draw));
  const slip = rows.findIndex((row) => row.decision === '');
  return [
    ...rows.map((row, at) => (at === slip ? { ...row, decision: 'Đồng ý', note: 'Chờ biên bản' } : row)),
    ...guests.map((code, at) => answer(code, at, draw)),
    { code: 'ĐC-XXXX', name: 'Cao Thị Nhàn', unit: 'Thôn Bỉnh Di', decision: 'Đề nghị', note: 'Thôn xin rút' },
  ];
}
