import type { IgnoredTab } from '../../core/reading/find-columns.js';
import type { Names } from '../../core/reading/names.js';
import type { TabKey } from '../../core/contract/tabs.js';

const count = (n: number, what: string): string => `${String(n)} ${what}`;

const MOST_NAMES = 4;

/** The first names of a list, and how many more there are. */
function few(names: readonly string[], others: string): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} và ${count(more, others)}` : names.join(', ');
}

/** What the add-in says after, or instead of, doing something. */
export const actions = ({ tab, column }: Names) => ({
  busy: 'Tiêu Biểu đang chạy một việc khác trên bảng tính này. Đợi vài giây rồi bấm lại.',
  googleFailed:
    'Google không trả lời. Bấm lại lệnh vừa rồi (chạy lại không làm hỏng, không nhân đôi gì); vẫn không được thì đợi vài phút.',
  closedToYou: (tabs: readonly string[]) =>
    `Tài khoản của bạn không được ghi vào trang ${tabs.join(', ')}: việc này dành cho cán bộ phụ trách, chưa có gì bị thay đổi. Ở đơn vị, bạn chỉ cần điền ${tab('nominations')}, ${tab('reviews')}, ${tab('questions')}; dòng vừa điền được kiểm tra ngay.`,
  partlyClosed: (tabs: readonly string[]) =>
    `Trang ${tabs.join(', ')} có vùng được bảo vệ mà tài khoản của bạn không được ghi, nên lệnh dừng giữa chừng. Nhờ chủ bảng tính bấm lại lệnh này (chạy lại không làm hỏng, không nhân đôi gì), hoặc cho bạn ghi vào vùng ấy.`,
  ourFault:
    'Phần mềm gặp lỗi của chính nó và đã dừng; dữ liệu đã nhập vẫn còn. Báo người quản trị kèm tên lệnh vừa bấm.',
  notAWorkbook:
    'Bảng tính này chưa có trang nào của Tiêu Biểu. Mở menu Tiêu Biểu, chọn Thiết lập bảng tính trước, rồi nhập danh sách.',
  unsettled:
    'Có người đang sắp xếp, chèn dòng hoặc đổi cột đúng lúc ghi nên kết quả chưa ghi khớp. Xem lại hàng tiêu đề rồi bấm lại lệnh này sau ít phút.',
  columnsMoved: (lost: readonly string[], valuesOnly: readonly string[]) =>
    [
      'Có người chèn, xóa hoặc chuyển cột đúng lúc đang ghi, nên đã ghi nhầm chỗ.',
      ...(lost.length === 0
        ? []
        : [
            `Một số ô ở ${lost.join(', ')} bị ghi đè và không còn biết nội dung cũ: mở Tệp → Lịch sử phiên bản để lấy lại.`,
          ]),
      ...(valuesOnly.length === 0
        ? []
        : [`Nội dung ở ${valuesOnly.join(', ')} đã trả lại; ô nào vốn là công thức thì nay là giá trị, hãy xem lại.`]),
    ].join(' '),
  thenAgain: 'Sau đó bấm lại lệnh này.',
  notes: {
    check: 'kết quả lần kiểm tra này (tài liệu sẽ ghi là chưa kiểm tra lại)',
    codes: 'các mã để sẵn (dòng mới nhận mã chậm hơn)',
    language: 'ngôn ngữ (menu hiện tiếng Việt)',
  },
  notKept: (notes: readonly string[]) =>
    `Việc đã làm xong, nhưng bảng tính hết chỗ ghi nhớ nên chưa giữ được ${notes.join(', ')}: ngày mai bấm lại lệnh này; vẫn thấy câu này thì chọn Tệp → Tạo bản sao, rồi làm tiếp trong bản sao.`,
  columnOf: (header: string, tab: string) =>
    header === '' ? `cột không tiêu đề của trang ${tab}` : `cột “${header}” của trang ${tab}`,
  refusedByRule: (tabName: string, headers: readonly string[]) =>
    `Không ghi được vào ${headers.map((header) => `cột “${header}”`).join(', ')} của trang ${tabName}: ở đó có quy tắc xác thực dữ liệu từ chối giá trị khác danh sách. Chọn cột, vào Dữ liệu → Xác thực dữ liệu, đổi thành chỉ hiện cảnh báo hoặc xóa quy tắc, rồi bấm lại lệnh này.`,
  unknownTarget: 'Không tìm thấy ô này nữa: dòng đã bị xóa hoặc trang đã đổi tên. Bấm Kiểm tra đại biểu để làm mới.',
  unknownDocument: 'Không có loại tài liệu này.',
  validated: (errors: number, warnings: number, listed: number, cap: number, wholePool: boolean) => {
    const size = wholePool
      ? `Chưa chọn đại biểu nào: cả ${count(listed, 'người')} được đề cử và mời đang tính chung (tối đa ${String(cap)}).`
      : `Danh sách có ${String(listed)}/${String(cap)} đại biểu.`;
    if (errors + warnings === 0) return `${size} Không có gì phải sửa.`;
    return `${size} ${count(errors, 'lỗi phải sửa')}, ${count(warnings, 'điều cần xem')}: xem trang ${tab('findings')}.`;
  },
  ignoredTab: ({ name, used }: IgnoredTab) =>
    `Không đọc trang “${name}” vì đã có trang “${used}” cùng nghĩa: chép các dòng sang trang “${used}” rồi xóa hoặc đổi tên trang “${name}”.`,
  openTabs: (tabs: readonly string[]) =>
    `Ai sửa được bảng tính này cũng ghi được vào trang ${few(tabs, 'trang khác')}, kể cả các đơn vị. Chọn Thiết lập bảng tính để khóa lại.`,
  overdue: (overdue: number, soon: number, today: string) =>
    overdue + soon === 0
      ? `Tính đến ngày ${today}, không có bước nào quá hạn.`
      : `Tính đến ngày ${today}: ${count(overdue, 'bước quá hạn')}, ${count(soon, 'bước sắp đến hạn')}. Xem cột ${column('steps', 'state')} của trang ${tab('steps')}.`,
  agendaChecked: (findings: readonly string[]) =>
    findings.length === 0 ? 'Chương trình và tham luận không có gì phải sửa.' : findings.join('\n\n'),
  documentMade: (title: string, link: string) =>
    `Đã lập “${title}” trong Drive của bạn (chỉ mình bạn xem được, hãy chia sẻ cho người cần đọc):\n${link}`,
  /** On the local host; null: the disk did not take the file. */
  documentWritten: (title: string, path: string | null) =>
    path === null
      ? `Đã lập “${title}” nhưng chưa ghi được vào thư mục kết quả (ổ đầy, hoặc không có quyền ghi). Lấy tệp ở “Tài liệu đã lập”, trên cùng của trang.`
      : `Đã lập “${title}”, ghi vào tệp ${path} trên máy này.`,
  documentIsDraft: 'Đây mới là DỰ THẢO, trang đầu ghi rõ lý do:',
  setUpDone: 'Thiết lập xong.',
  setUpNothing: 'Bảng tính đã đủ, không có gì phải thêm.',
  setUpTabs: (names: readonly string[]) => `Thêm trang: ${names.join(', ')}.`,
  setUpColumns: (key: TabKey, columns: readonly string[]) => `Thêm cột ở trang ${tab(key)}: ${columns.join(', ')}.`,
  setUpSettings: (keys: number) => `Thêm ${count(keys, 'mục')} vào trang ${tab('settings')}.`,
  setUpClosed: (tabs: readonly string[]) =>
    `Khóa lại: ${tabs.join(', ')}. Từ nay chỉ chủ bảng tính và người vừa bấm ghi được vào đó; muốn cho đồng nghiệp ghi thì vào Dữ liệu → Trang tính và dải ô được bảo vệ.`,
  setUpOpen: (tabs: readonly string[]) =>
    `Chưa khóa được ${tabs.join(', ')}: người khác vẫn ghi được vào đó. Nhờ chủ bảng tính chọn Thiết lập bảng tính.`,
  setUpShareLater:
    'Chia sẻ cho các đơn vị xong, chọn Thiết lập bảng tính một lần nữa để chắc chắn các trang của cán bộ đã khóa.',
  headersOf: (name: string) => `dòng tiêu đề của ${name}`,
  otherLocale: (locale: string) =>
    `Bảng tính đang dùng ngôn ngữ ${locale}: ngày gõ 5/8 có thể bị hiểu là 8 tháng 5. Vào Tệp → Cài đặt, chọn Việt Nam.`,
  otherZone: (zone: string) =>
    `Bảng tính đang dùng múi giờ ${zone}: hạn có thể lệch một ngày. Vào Tệp → Cài đặt, chọn (GMT+07:00) Hồ Chí Minh.`,
  today: (day: string) => `tính đến ${day}`,
  cellName: (name: string, address: string) => `${name}!${address}`,
  levels: { error: 'Lỗi', warning: 'Cần xem', info: 'Ghi chú' },
});
