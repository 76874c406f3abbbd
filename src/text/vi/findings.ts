import type { Expected, OtherRow } from '../../core/findings/finding.js';
import { NO_DAY } from '../../core/reading/cells/fault.js';
import { FIXED_LISTS, isFixedList, type FixedListName, type ListName } from '../../core/contract/lists-of-values.js';
import type { Names } from '../../core/reading/names.js';
import type { FindingCatalogue, Scene } from '../speech/finding-catalogue.js';
import { formatDay, formatNumber, formatPercent, shorten } from '../speech/format.js';
import { listedAsStanding } from '../../core/reading/value-as-standing.js';
import { having, named, range, share, shortage, surplus, waysDown, waysUp } from './composition-words.js';

const number = (value: number): string => formatNumber(value, 'vi');
const quoted = (text: string): string => `“${shorten(text)}”`;
const basis = ({ clause }: Scene): string => (clause === '' ? '' : ` (${clause})`);
const blank = (column: string) => `Chưa ghi ${column}.`;
/** A cell holds 50,000 characters, and nobody reads more rows than these in one sentence. */
const MOST_ROWS = 6;
const atRows = (others: readonly OtherRow[], { names }: Scene): string => {
  const named = others
    .slice(0, MOST_ROWS)
    .map(({ tab, row, code }) => `${names.tab(tab)} dòng ${String(row)}${code === null ? '' : ` (${shorten(code)})`}`)
    .join(', ');
  return others.length <= MOST_ROWS ? named : `${named} và ${number(others.length - MOST_ROWS)} dòng khác`;
};
/** Where the sentence has said the code already. */
const codeless = (other: OtherRow): OtherRow => ({ ...other, code: null });
const led = (lead: string | null): string => (lead === null ? '' : ` Chủ trì: ${shorten(lead)}.`);
/** Values of a list may hold a comma themselves; then a semicolon stands between them. */
const some = (texts: readonly string[], most = 3, show = shorten): string => {
  const few = texts.slice(0, most);
  const shown = few.map((text) => show(text)).join(few.some((text) => text.includes(',')) ? '; ' : ', ');
  return texts.length <= most ? shown : `${shown} và ${number(texts.length - most)} mục khác`;
};

/** Why a value is not read. */
const unread = (value: string): string =>
  value === NO_DAY ? 'ô định dạng ngày nhưng số trong ô không phải là ngày nào' : `${quoted(value)} không đọc được`;
/** As long as the cell is formatted as a date, a number typed there becomes one. */
const reformat = (value: string, expected: Expected): string =>
  value === NO_DAY && expected !== 'day' ? 'Đổi định dạng ô sang văn bản thuần túy. ' : '';

const REVIEW_CELLS = { heldOn: 'ngày họp', present: 'số người dự', minutes: 'biên bản' } as const;

/** Leaders and guests are invited, not nominated. */
const isInvited = (attribute: string, value: string): boolean =>
  attribute === 'Loại đại biểu' && !value.includes('Điển hình tiên tiến');

function adviseOnAbsent(attribute: string, value: string, pool: number, { tab }: Names): string {
  if (pool > 0) return `Có ${number(pool)} người được đề cử: xem xét chọn ở trang ${tab('delegates')}.`;
  if (isInvited(attribute, value)) return `Ghi thêm người ở trang ${tab('guests')}.`;
  return `Chưa có ai được đề cử: vận động đề cử thêm ${having(attribute, value)}.`;
}

/** The office's own lists may grow, fixed ones may not. */
function howToAdd({ tab, column }: Names, list: FixedListName | ListName | undefined): string[] {
  if (list === undefined || isFixedList(list)) return [];
  return list === 'unit'
    ? [
        `Là đơn vị mới hoặc tên gọi khác thì cán bộ phụ trách ghi thêm vào cột ${column('units', 'unit')} hoặc ${column('units', 'aliases')} của trang ${tab('units')}.`,
      ]
    : [`Là giá trị mới thì cán bộ phụ trách ghi thêm vào cột ${column('lists', list)} của trang ${tab('lists')}.`];
}

const eitherOf = (value: Names['value']): string => `${value('yesNo', 'Có')} hoặc ${value('yesNo', 'Không')}`;
/** The values of a fixed list as they stand in the sheet: "Cá nhân, Tập thể hoặc Hộ gia đình". */
const oneOf = ({ value }: Names, list: FixedListName): string => {
  const values = FIXED_LISTS[list].map((each) => value(list, each));
  return `${values.slice(0, -1).join(', ')} hoặc ${values[values.length - 1] ?? ''}`;
};
const decisions = ({ tab, column }: Names): string =>
  `trang ${tab('delegates')}, cột ${column('delegates', 'decision')}`;
const ifDone = ({ column, value }: Names): string =>
  `đã xong thì chọn ${value('stepStatus', 'Hoàn thành')} và ghi ${column('steps', 'doneOn')}`;

/** What the checks say, in words a hamlet head uses. */
export const findings: FindingCatalogue = {
  expected: ({ value }) => ({
    text: { what: 'chữ', how: 'Gõ lại bằng chữ.' },
    name: { what: 'họ tên', how: 'Gõ họ và tên bằng chữ.' },
    integer: { what: 'số nguyên', how: 'Gõ một số nguyên, ví dụ 35.' },
    number: { what: 'số', how: 'Gõ một số, ví dụ 65 hoặc 32,5.' },
    year: { what: 'năm', how: 'Gõ năm đủ bốn chữ số, ví dụ 1975.' },
    day: { what: 'ngày', how: 'Gõ ngày theo kiểu ngày/tháng/năm, ví dụ 15/8/2025.' },
    hour: { what: 'giờ trong ngày', how: 'Ghi giờ bằng chữ, ví dụ 7 giờ 30.' },
    phone: { what: 'số điện thoại', how: 'Gõ lại số điện thoại, đủ cả số 0 đầu.' },
    yesNo: { what: eitherOf(value), how: `Chọn ${eitherOf(value)}.` },
    value: { what: 'một giá trị trong danh sách', how: 'Chọn lại trong danh sách thả xuống của ô.' },
    noError: {
      what: 'giá trị (công thức trong ô báo lỗi hoặc chưa có kết quả)',
      how: 'Xóa công thức và gõ lại giá trị.',
    },
  }),
  sentences: {
    'table.tab.missing': (_, { tab }) => ({
      message: `Không tìm thấy trang ${tab}.`,
      fix: `Trả lại tên trang là ${tab}, hoặc chạy Thiết lập bảng tính để lập lại trang.`,
    }),
    'table.column.missing': (_, { tab, column }) => ({
      message: `Trang ${tab} không có cột ${column}.`,
      fix: `Ghi đúng tên ${column} ở dòng 1, hoặc chạy Thiết lập bảng tính để thêm cột.`,
    }),
    'table.column.doubled': ({ columns }, { tab, column }) => ({
      message: `Trang ${tab} có ${number(columns.length)} cột cùng tên ${column} (cột ${columns.join(', ')}), chưa đọc cột nào.`,
      fix: 'Giữ tên này cho một cột, đổi tên hoặc xóa các cột kia.',
    }),
    'cell.unreadable': ({ value, expected }, { column, names }) => ({
      message: `${column}: ${unread(value)}, cần ${findings.expected(names)[expected].what}.`,
      fix: `${reformat(value, expected)}${findings.expected(names)[expected].how}`,
    }),
    'cell.formula': (_, { column }) => ({
      message: `${column}: ô này là công thức, giá trị có thể tự đổi.`,
      fix: 'Chép ô rồi dán đặc biệt, chỉ dán giá trị.',
    }),
    'date.asText': ({ value, day }, { column }) => ({
      message: `${column}: ${quoted(value)} đang là chữ, hiểu là ngày ${formatDay(day)}.`,
      fix: `Nếu đúng, gõ lại ${formatDay(day)} để thành ngày; nếu sai, sửa lại.`,
    }),
    'text.tooLong': ({ length, most }, { column }) => ({
      message: `${column} dài ${number(length)} ký tự; một ô của tệp Excel chỉ giữ được ${number(most)} ký tự đầu.`,
      fix: 'Rút gọn, hoặc để bản đầy đủ ở một văn bản riêng.',
    }),
    'value.unknown': ({ value, nearest, listed, list }, { column, names }) => {
      const shown = some(
        listed.map((each) => listedAsStanding(names, list, each)),
        5,
      );
      if (value === '') return { message: blank(column), fix: `Ghi ${column}: ${shown}.` };
      const chosen = listed.length === 0 ? 'Danh sách chưa có giá trị nào.' : `Chọn một trong: ${shown}.`;
      const asked = `Có phải là ${quoted(listedAsStanding(names, list, nearest ?? ''))}? Nếu phải, chọn lại như vậy.`;
      return {
        message: `${column}: ${quoted(value)} không có trong danh sách.`,
        fix: [nearest === null ? chosen : asked, ...howToAdd(names, list)].join(' '),
      };
    },
    'nomination.unit.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Chọn thôn hoặc đơn vị đề cử người này.',
    }),
    'nomination.subject.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Chọn ${oneOf(names, 'subject')}.`,
    }),
    'nomination.name.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Ghi họ tên, hoặc tên tập thể, hộ gia đình; dòng thừa thì xóa cả dòng.',
    }),
    'guest.name.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Ghi họ tên đại biểu; chưa biết ai dự thì xóa dòng.',
    }),
    'guest.class.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Chọn ${oneOf(names, 'guestClass')}.`,
    }),
    'nomination.gender.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Chọn ${oneOf(names, 'gender')} (tập thể, hộ gia đình: của người đại diện).`,
    }),
    'nomination.birthYear.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Ghi năm sinh, bốn chữ số (tập thể, hộ gia đình: của người đại diện).',
    }),
    'nomination.occupation.missing': (_, { names: { column } }) => ({
      message: `Chưa ghi ${column('nominations', 'position')} hoặc ${column('nominations', 'occupation')}.`,
      fix: 'Ghi ít nhất một trong hai cột, ví dụ Nông dân, Giáo viên, Trưởng thôn.',
    }),
    'nomination.field.missing': (_, { column }) => ({ message: blank(column), fix: 'Chọn lĩnh vực có thành tích.' }),
    'nomination.direct.missing': (_, { column, names }) => ({
      message: blank(column),
      fix: `Chọn ${oneOf(names, 'direct')}.`,
    }),
    'nomination.achievement.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Ghi vài dòng thành tích 2020-2025, có số liệu.',
    }),
    'nomination.votes.missing': (_, { column }) => ({
      message: blank(column),
      fix: 'Ghi số người đồng ý trong cuộc họp bình xét.',
    }),
    'nomination.representative.missing': (_, scene) => ({
      message: `Chưa ghi người đại diện dự hội nghị${basis(scene)}.`,
      fix: 'Tập thể, hộ gia đình cần ghi một người đại diện.',
    }),
    'nomination.birthYear.implausible': ({ age }, { column }) => ({
      message: age < 0 ? `${column} ở sau năm nay.` : `${column} tính ra ${number(age)} tuổi.`,
      fix: 'Xem lại năm sinh, ghi đủ bốn chữ số.',
    }),
    'nomination.phone.malformed': ({ digits }, { column }) => ({
      message: `${column} có ${number(digits)} chữ số, không gọi được.`,
      fix: 'Số di động có 10 chữ số, số cố định 11 chữ số, đều bắt đầu bằng 0.',
    }),
    'text.legacyFont': ({ font, converted, other }, { column }) => ({
      message:
        other === undefined
          ? `${column} dán từ phông chữ cũ ${font}, đọc ra là ${quoted(converted)}.`
          : `${column} dán từ phông chữ cũ: là ${quoted(converted)} nếu gõ bằng ${font}, là ${quoted(other.converted)} nếu gõ bằng ${other.font}.`,
      fix:
        other === undefined
          ? 'Gõ lại bằng bảng mã Unicode; phần mềm không tự sửa.'
          : 'Hỏi người lập danh sách, rồi gõ lại bằng bảng mã Unicode; phần mềm không tự sửa.',
    }),
    'nomination.kind.mismatch': ({ subject }, scene) => {
      const { column, value } = scene.names;
      const [kind, representative] = [column('nominations', 'subject'), column('nominations', 'representative')];
      const is = `${kind} là ${value('subject', subject)}`;
      return subject === 'Cá nhân'
        ? {
            message: `${is} mà lại có ${representative}${basis(scene)}.`,
            fix: `Nếu là tập thể hoặc hộ gia đình, chọn lại ${kind}; nếu là cá nhân, xóa ${representative}.`,
          }
        : {
            message: `${is} có ${column('nominations', 'birthYear')} mà chưa có ${representative}${basis(scene)}.`,
            fix: `Ghi người đại diện; nếu đây là một người thì chọn lại ${value('subject', 'Cá nhân')}.`,
          };
    },
    'nomination.unit.dissolved': ({ formerUnit }) => ({
      message: `Tập thể mang tên đơn vị đã sắp xếp (${shorten(formerUnit)}).`,
      fix: 'Thông tư 15/2025/TT-BNV: không khen thưởng đơn vị đã giải thể sau sắp xếp. Xem lại tên, hoặc đề cử cá nhân.',
    }),
    'review.missing': ({ unit, nominations }, scene) => ({
      message: `${shorten(unit)} đề cử ${number(nominations)} người mà chưa ghi cuộc họp bình xét${basis(scene)}.`,
      fix: `Ghi một dòng ở trang ${scene.names.tab('reviews')}: ngày họp, số người dự, biên bản.`,
    }),
    'review.incomplete': ({ missing }, scene) => ({
      message: `Cuộc họp bình xét chưa ghi ${missing.map((cell) => REVIEW_CELLS[cell]).join(', ')}${basis(scene)}.`,
      fix: 'Ghi tiếp các ô còn trống của dòng này.',
    }),
    'review.late': ({ heldOn, before, future }, scene) => ({
      message: future
        ? `Ngày họp ${formatDay(heldOn)} còn chưa tới.`
        : `Họp bình xét ngày ${formatDay(heldOn)}, muộn: danh sách phải duyệt trước ngày ${before === null ? '' : formatDay(before)}${basis(scene)}.`,
      fix: future ? 'Xem lại ngày họp.' : 'Xem lại ngày họp; nếu đúng, báo Phòng Văn hóa - Xã hội.',
    }),
    'nomination.votes.tooMany': ({ votes, present }, { names }) => ({
      message: `Số phiếu thuận ${number(votes)} nhiều hơn số người dự họp (${number(present)}).`,
      fix: `Xem lại số phiếu, hoặc số người dự ở trang ${names.tab('reviews')}.`,
    }),
    'nomination.votes.belowThreshold': ({ votes, present, threshold, needed }, { names }) => ({
      message: `${number(votes)}/${number(present)} phiếu thuận, dưới mức ${formatPercent(threshold * 100, 'vi')} (cần ${number(needed)} phiếu).`,
      fix: `Xem lại số phiếu; nếu đúng, chưa đủ để đề cử theo mức ở trang ${names.tab('settings')} (review.threshold).`,
    }),
    'nomination.duplicate': ({ others, units }, scene) => ({
      message: `Trùng với ${atRows(others, scene)}: cùng họ tên và năm sinh (tập thể, hộ gia đình: cùng tên, cùng đơn vị).`,
      fix: `Hỏi ${some(units, 4) || 'nơi đề cử'}; giữ một dòng, dòng kia xóa hoặc ghi ${scene.names.value('decision', 'Loại')} ở trang ${scene.names.tab('delegates')}.`,
    }),
    'nomination.sameName': ({ others, iOrY }, scene) => ({
      message: iOrY
        ? `Có thể trùng với ${atRows(others, scene)}: họ tên chỉ khác nhau chữ i và y.`
        : `Trùng họ tên với ${atRows(others, scene)}, năm sinh khác hoặc chưa ghi.`,
      fix: iOrY
        ? 'Hỏi lại đơn vị đề cử. Nếu là hai người thì để nguyên; nếu là một người thì giữ một dòng.'
        : 'Nếu là hai người thì để nguyên; nếu là một người thì sửa năm sinh và giữ một dòng.',
    }),
    'code.doubled': ({ code, others }, scene) => ({
      message: `Mã ${shorten(code)} cũng đang ở ${atRows(others.map(codeless), scene)}.`,
      fix:
        scene.tab === scene.names.tab('delegates')
          ? 'Mỗi người một dòng: giữ dòng có quyết định đúng, xóa dòng kia.'
          : 'Thường do chép cả dòng. Xóa mã ở dòng chép, mã mới sẽ được cấp lại.',
    }),
    'delegate.orphan': ({ code }, { names: { tab } }) => ({
      message: `Mã ${shorten(code)} không còn ở trang ${tab('nominations')} hay ${tab('guests')}.`,
      fix: 'Nếu dòng kia bị xóa nhầm, khôi phục lại; nếu người này thôi dự, xóa dòng này.',
    }),
    'delegate.upperLevel.notApproved': ({ decision, exemplar }, scene) => ({
      message: exemplar
        ? `Cử dự đại hội cấp trên nhưng ${scene.names.column('delegates', 'decision')} đang là ${scene.names.value('decision', decision)}${basis(scene)}.`
        : `Cử dự đại hội cấp trên nhưng không phải điển hình tiên tiến${basis(scene)}.`,
      fix: `Chỉ cử điển hình tiên tiến đã duyệt: duyệt người này trước, hoặc bỏ ${scene.names.column('delegates', 'upperCongress')}.`,
    }),
    'list.cap.exceeded': ({ count, cap, over }, scene) =>
      scene.level === 'info'
        ? {
            message: `Có ${number(count)} người được đề cử và mời, trong khi tối đa ${number(cap)} đại biểu${basis(scene)}; chưa chọn ai.`,
            fix: `Chọn nhiều nhất ${number(cap)} người ở ${decisions(scene.names)}.`,
          }
        : {
            message: `Danh sách có ${number(count)} đại biểu, tối đa ${number(cap)}${basis(scene)}: thừa ${number(over)} người.`,
            fix: `Ở ${decisions(scene.names)}, chuyển ${number(over)} người sang ${scene.names.value('decision', 'Dự bị')} hoặc ${scene.names.value('decision', 'Loại')}.`,
          },
    'composition.below': (params, scene) => ({
      message: `${named(params)}: ${share(params)}, ${range('dưới', params)}${basis(scene)}: ${shortage(params) || 'thiếu'}.`,
      fix: waysUp(params, scene.names),
    }),
    'composition.above': (params, scene) => ({
      message: `${named(params)}: ${share(params)}, ${range('trên', params)}${basis(scene)}: ${surplus(params) || 'thừa'}.`,
      fix: waysDown(params, scene.names),
    }),
    'composition.absent': ({ attribute, value, pool }, scene) => ({
      message: `${attribute}, ${shorten(value)}: chưa có ai trong danh sách${basis(scene)}.`,
      fix: adviseOnAbsent(attribute, value, pool, scene.names),
    }),
    'composition.contradiction': ({ reason, targets, min, available }, scene) => {
      const { column } = scene.names;
      const [low, high] = [column('composition', 'min'), column('composition', 'max')];
      const rows = some(
        targets.map(({ value, row }) => `${shorten(value)} (dòng ${String(row)})`),
        3,
        (text) => text,
      );
      switch (reason) {
        case 'minOverMax':
          return {
            message: `${rows}: tối thiểu ${number(min)} lớn hơn tối đa ${number(available)}.`,
            fix: `Sửa ${low} hoặc ${high}.`,
          };
        case 'minimumsOverCap':
          return {
            message: `Cộng các mức tối thiểu (${rows}) cần ${number(min)} người, trong khi tối đa ${number(available)} đại biểu${basis(scene)}.`,
            fix: `Giảm các mức ${low} này.`,
          };
        case 'sharesOver100':
          return {
            message: `Cộng các mức tối thiểu (${rows}) được ${formatPercent(min, 'vi')}, quá ${formatPercent(available, 'vi')}.`,
            fix: `Giảm các mức ${low} này.`,
          };
        case 'overPool':
          return {
            message: `${rows}: cần ít nhất ${number(min)} người, trong số được đề cử và mời chỉ có ${number(available)} người.`,
            fix: `Giảm ${low}, hoặc vận động đề cử thêm.`,
          };
      }
    },
    'step.overdue': ({ step, lead, days, due, today }, { names }) => ({
      message:
        days === 0
          ? `Quá hạn từ hôm nay ${formatDay(today)}: ${quoted(step)} phải xong trước ngày ${formatDay(due)}.${led(lead)}`
          : `Quá hạn ${number(days)} ngày, tính đến ${formatDay(today)}: ${quoted(step)}, hạn trước ngày ${formatDay(due)}.${led(lead)}`,
      fix: `Đôn đốc đơn vị chủ trì; ${ifDone(names)}.`,
    }),
    'step.dueSoon': ({ step, lead, days, due, today }, { names }) => ({
      message: `${days < 0 ? `Còn ${number(-days)} ngày` : 'Đến hạn hôm nay'}, tính đến ${formatDay(today)}: ${quoted(step)}, hạn trước ngày ${formatDay(due)}.${led(lead)}`,
      fix: `Nhắc đơn vị chủ trì; ${ifDone(names)}.`,
    }),
    'step.doneLate': ({ step, doneOn, due }, { names }) => ({
      message: `${quoted(step)} xong ngày ${formatDay(doneOn)}, hạn trước ngày ${formatDay(due)}.`,
      fix: `Ngày ghi nhầm thì sửa ${names.column('steps', 'doneOn')}; không thì để nguyên.`,
    }),
    'step.blocked': ({ step, by }, { names }) => ({
      message: `${quoted(step)} đang chờ bước quá hạn: ${some(by)}.`,
      fix: `Đôn đốc bước quá hạn trước; không phải chờ thì bỏ mã đó ở cột ${names.column('steps', 'dependsOn')}.`,
    }),
    'step.due.missing': ({ step }, { names }) => ({
      message: `${quoted(step)} chưa ghi hạn.`,
      fix: `Ghi ${names.column('steps', 'dueBefore')} nếu việc này có hạn.`,
    }),
    'step.dependency.unknown': ({ step, codes, circular }, { names: { column } }) =>
      circular
        ? {
            message: `${quoted(step)}: các bước chờ nhau thành vòng (${some(codes, 6)}).`,
            fix: `Bỏ bớt một mã ở cột ${column('steps', 'dependsOn')} để có bước làm trước.`,
          }
        : {
            message: `${quoted(step)} phụ thuộc bước không có: ${some(codes, 6)}.`,
            fix: `Sửa mã ở cột ${column('steps', 'dependsOn')} theo cột ${column('steps', 'code')}; nhiều mã cách nhau bằng dấu chấm phẩy.`,
          },
    'agenda.tooLong': ({ minutes, available }, scene) => ({
      message: `Chương trình dài ${number(minutes)} phút, quá ${number(available)} phút của thời gian hội nghị${basis(scene)}; từ mục này trở đi là quá giờ.`,
      fix: `Bớt phút ở các mục, hoặc sửa số ngày hội nghị ở trang ${scene.names.tab('settings')}.`,
    }),
    'agenda.mandatory.missing': ({ item }, scene) => ({
      message: `Chương trình thiếu mục ${quoted(item)}${basis(scene)}.`,
      fix: `Thêm một dòng cho mục này, ghi ${scene.names.column('agenda', 'clause')} theo kế hoạch.`,
    }),
    'agenda.speaker.notListed': ({ code }, { names }) => ({
      message: `Người thực hiện ${shorten(code)} không có trong danh sách đại biểu.`,
      fix: `Chọn người khác, hoặc đưa người này vào danh sách ở trang ${names.tab('delegates')}.`,
    }),
    'paper.notApproved': ({ code }, scene) => ({
      message: `Người tham luận ${shorten(code)} chưa được duyệt${basis(scene)}.`,
      fix: `Duyệt người này ở trang ${scene.names.tab('delegates')}, hoặc chọn người khác tham luận.`,
    }),
    'paper.tooMany': ({ minutes, available }, scene) => ({
      message: `Các tham luận cần ${number(minutes)} phút, chương trình chỉ dành ${number(available)} phút${basis(scene)}; từ bài này trở đi là quá giờ.`,
      fix: `Bớt bài, bớt phút, hoặc tăng phút cho mục tham luận ở trang ${scene.names.tab('agenda')}.`,
    }),
    'paper.oneField': ({ field, papers }, scene) => ({
      message: `Cả ${number(papers)} tham luận đều về lĩnh vực ${shorten(field)}${basis(scene)}.`,
      fix: 'Chọn thêm người của lĩnh vực khác.',
    }),
    'settings.unreadable': ({ key, value, expected }, { names }) => ({
      message: `Khóa ${shorten(key)}: ${unread(value)}, cần ${findings.expected(names)[expected].what}; đang dùng giá trị mặc định.`,
      fix: `${reformat(value, expected)}${findings.expected(names)[expected].how}`,
    }),
    'settings.ofExample': ({ key, value }) => ({
      message: `Khóa ${key}: ${quoted(value)} vẫn là của xã trong bảng mẫu, trong khi mục khác đã sửa.`,
      fix: 'Sửa theo cơ quan mình; nếu đúng là của mình, thêm một dấu chấm ở cuối ô.',
    }),
    'settings.conferenceDate': ({ date, limit, reason }, scene) =>
      reason === 'onOrAfterLimit'
        ? {
            message: `Ngày hội nghị ${formatDay(date)}, phải hoàn thành trước ngày ${formatDay(limit)}${basis(scene)}.`,
            fix: 'Chọn ngày sớm hơn, hoặc sửa hạn nếu cấp trên cho lùi.',
          }
        : {
            message: `Ngày hội nghị ${formatDay(date)}, trước khi danh sách được duyệt (${formatDay(limit)})${basis(scene)}.`,
            fix: 'Chọn ngày sau khi duyệt danh sách, hoặc duyệt sớm hơn.',
          },
  },
};
