import type { Person } from '../../core/people/person.js';
import type { Target } from '../../core/rules/composition/targets.js';
import type { Names } from '../../core/reading/names.js';
import type { Moved, Relaxation, RepairStatus } from '../../core/repair/repair-proposal.js';
import { formatNumber, formatPercent, shorten } from '../speech/format.js';
import { having } from './composition-words.js';
import { midSentence, unitMidSentence } from './mid-sentence.js';

type Named = Pick<Moved, 'attribute' | 'value'>;
type Who = Pick<Person, 'code' | 'tab' | 'class' | 'decision' | 'unit'>;

const number = (value: number): string => formatNumber(value, 'vi');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const amount = (value: number | null, unit: Moved['unit']): string =>
  value === null ? 'không có ai' : unit === '%' ? formatPercent(value, 'vi') : number(value);

const kindOf = ({ tab, class: kind }: Who): string => (tab === 'guests' ? midSentence(kind ?? 'Khách mời') : '');

/** "ĐC-2QPA (dự bị, thôn Mỗ Đoạn)": codes, for names stay out of the log. */
function who(person: Who): string {
  const decision = person.decision === 'Dự bị' || person.decision === 'Đã duyệt' ? midSentence(person.decision) : '';
  const unit = person.unit === null ? '' : unitMidSentence(shorten(person.unit));
  const about = [kindOf(person), decision, unit].filter((part) => part !== '');
  return `${shorten(person.code ?? '')}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function moved({ attribute, value, from, to, unit }: Moved): string {
  const people = having(attribute, value);
  if (unit === '%') return `${people} ${amount(from, unit)} → ${amount(to, unit)}`;
  const by = (to ?? 0) - (from ?? 0);
  return `${by > 0 ? 'thêm' : 'bớt'} ${number(Math.abs(by))} ${people}`;
}

const bound = ({
  min,
  max,
  unit,
}: Pick<Moved, 'unit'> & { readonly min: number | null; readonly max: number | null }) => {
  const words = (value: number) => (unit === '%' ? formatPercent(value, 'vi') : number(value));
  return [min === null ? '' : `≥ ${words(min)}`, max === null ? '' : `≤ ${words(max)}`]
    .filter((part) => part !== '')
    .join(', ');
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts[parts.length - 1] ?? ''}`;

/** *Đề xuất điều chỉnh*: what to change, why, and what stands in the way. */
export const repair = ({ tab, column }: Names) => ({
  headline: (status: RepairStatus, swaps: number, adds: number, drops: number) => {
    const what = listed([
      ...(swaps === 0 ? [] : [`thay ${number(swaps)} người`]),
      ...(adds === 0 ? [] : [`thêm ${number(adds)} người`]),
      ...(drops === 0 ? [] : [`bớt ${number(drops)} người`]),
    ]);
    switch (status) {
      case 'fits':
        return `Danh sách đã đạt mọi mức của trang ${tab('composition')}, không phải đổi ai.`;
      case 'repaired':
        return `${upper(what)} là đạt mọi mức của trang ${tab('composition')}.`;
      case 'relaxed':
        return what === ''
          ? 'Không cách đổi nào làm danh sách gần các mức khuyến nghị hơn hiện nay.'
          : `${upper(what)} thì danh sách gần các mức khuyến nghị nhất.`;
      case 'impossible':
        return 'Không danh sách nào giữ được hết các mức Bắt buộc.';
    }
  },
  firstProposal: 'Chưa chọn điển hình nào: đây là danh sách đề nghị lần đầu.',
  advice: 'Đây là gợi ý có tính toán; người có thẩm quyền quyết định. Chưa ghi gì vào bảng tính.',
  swap: (drop: Who, add: Who) => `Thay ${who(drop)} bằng ${who(add)}`,
  add: (add: Who) => `Thêm ${who(add)}`,
  drop: (drop: Who) => `Chuyển ${who(drop)} sang dự bị`,
  change: (what: string, why: readonly Moved[]) =>
    why.length === 0 ? `${what}.` : `${what}: ${why.map(moved).join(', ')}.`,
  more: (count: number) => `… và ${number(count)} thay đổi nữa: xem đủ ở bảng bên.`,
  relaxed: ({ attribute, value, min, max }: Relaxation, target: Target) => {
    const people = upper(having(attribute, value));
    if (min !== undefined && max !== undefined) return `${people}: tối thiểu lớn hơn tối đa (${bound(target)}).`;
    return min !== undefined
      ? `${people}: chỉ đạt được ${amount(min, target.unit)}.`
      : `${people}: vẫn còn ${amount(max ?? 0, target.unit)}.`;
  },
  nobodyOf: (attribute: string, values: readonly string[], more: number) =>
    `${attribute}: chưa có ai của ${listed([...values.map((value) => shorten(value)), ...(more > 0 ? [`${number(more)} mục khác`] : [])])}.`,
  relaxation: ({ attribute, value, min, max }: Relaxation, { unit, everyValue, row }: Target) => {
    const people = having(attribute, value);
    if (everyValue && min === 0)
      return `Cho phép chưa có ${people}: ở dòng ${number(row)}, đổi ${column('composition', 'level')}, hoặc thay dấu * bằng từng giá trị phải có.`;
    const ways = [
      ...(min === undefined ? [] : [`hạ mức tối thiểu của ${people} xuống ${amount(min, unit)}`]),
      ...(max === undefined ? [] : [`nâng mức tối đa của ${people} lên ${amount(max, unit)}`]),
    ];
    return `${upper(listed(ways))}.`;
  },
  leastRelaxation: `Nới ít nhất là đủ (ở trang ${tab('composition')}):`,
  conflict: (parts: readonly string[]) => `Không thể cùng giữ: ${listed(parts)}.`,
  /** One target of a conflict: "nữ ≥ 30 %". */
  target: (
    target: Named & { readonly min: number | null; readonly max: number | null; readonly unit: Moved['unit'] },
  ) => `“${having(target.attribute, target.value)} ${bound(target)}”`,
  /** A `*` row: "mỗi đơn vị đề cử ≥ 1" with 26 of them. */
  everyValue: (attribute: string, values: number, min: number) =>
    `“mỗi ${midSentence(attribute)} ≥ ${number(min)}” (có ${number(values)} ${midSentence(attribute)})`,
  cap: (cap: number) => `“tối đa ${number(cap)} đại biểu”`,
  capAlone: (fixed: number, cap: number) =>
    fixed > cap
      ? `Riêng những người không được động đến (khách mời, người đã duyệt) đã là ${number(fixed)} người, quá mức tối đa ${number(cap)} đại biểu. Hãy cho phép đổi khách mời hoặc người đã duyệt, hoặc nâng mức tối đa.`
      : `Chưa có ai để chọn vào danh sách: nhập trang ${tab('nominations')} trước.`,
  alone: (targets: readonly string[]) => `Xét riêng từng mức, không thể đạt: ${listed(targets)}.`,
  askGuests: 'Khách mời và người đã duyệt đang được giữ nguyên. Cho phép đổi họ thì có thể còn cách khác.',
  timedOut: 'Hết thời gian tính: đây là cách tốt nhất đã kiểm lại, có thể còn cách đổi ít hơn.',
  unverified:
    'Kết quả tính không qua được lần kiểm lại nên không đưa ra. Danh sách giữ nguyên; hãy báo người quản trị.',
  stale: 'Bảng tính đã đổi từ khi lập đề xuất, nên chưa ghi gì. Dưới đây là đề xuất lập lại từ số liệu lúc này.',
  locked: 'Danh sách đang chốt. Đổi một người thì dùng Thay người; đổi nhiều thì Mở khóa trước.',
  unknownChange: 'Đề xuất gửi lên không còn khớp với danh sách. Bấm Đề xuất điều chỉnh để lập lại.',
  nothingChosen: 'Chưa chọn thay đổi nào để chấp nhận.',
  accepted: (changes: number) =>
    `Đã ghi ${number(changes)} thay đổi vào cột ${column('delegates', 'decision')} của trang ${tab('delegates')}. Bấm Hoàn tác để trả lại như cũ.`,
  acts: {
    /** Names the proposal, so that the same click twice is known for one act. */
    accept: (proposal: string) => `Chấp nhận đề xuất điều chỉnh ${proposal}`,
    undo: (act: string) => `Hoàn tác: ${act}`,
  },
  undo: {
    nothing: 'Việc ghi gần nhất không phải là chấp nhận đề xuất hay thay người, nên không có gì để hoàn tác.',
    changed: (codes: readonly string[]) =>
      `Không hoàn tác được: quyết định của ${codes.map((text) => shorten(text)).join(', ')} đã được đổi sau đó. Sửa tay ở trang ${tab('delegates')} nếu cần.`,
    done: (changes: number) => `Đã trả lại ${number(changes)} quyết định như trước.`,
  },
});
