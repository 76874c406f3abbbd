/** Numbers as Vietnamese offices write them: a decimal comma. */
const decimal = (value: number): string => String(value).replace('.', ',');
const unitOf = (unit: '%' | 'people'): string => (unit === '%' ? ' %' : ' người');

/** `R-II-4.1-f` as the plan numbers it: II.4.1. Letters are ours, not the plan's. */
export const sectionOf = (clause: string): string =>
  clause
    .replace(/^R-/, '')
    .replace(/-[a-z]$/, '')
    .replaceAll('-', '.');

/** What the sidebar says. */
export const sidebar = {
  brand: 'Tiêu Biểu',
  /** `2025-08-18` as 18/8/2025. */
  day: (day: string) => `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`,
  asOf: (today: string) => `Tính đến ngày ${today}`,
  notChecked: 'Chưa có kết quả kiểm tra',
  notCheckedHint: 'Bấm “Kiểm tra đại biểu” để đọc bảng tính và xem danh sách còn vướng gì.',
  list: {
    label: 'Danh sách đại biểu',
    size: (listed: number, cap: number) => `${listed}/${cap} người`,
    left: (seats: number) => `còn ${seats} chỗ`,
    full: 'vừa đủ số lượng tối đa',
    over: (people: number) => `vượt ${people} người so với số lượng tối đa`,
    wholePool: 'Chưa chọn ai: đang tính tất cả người được đề cử và khách mời.',
    nominated: 'Được đề cử',
    guests: 'Lãnh đạo, khách mời',
    approved: 'Đã duyệt',
    reserve: 'Dự bị',
  },
  actions: {
    label: 'Việc cần làm',
    validate: 'Kiểm tra đại biểu',
    overdue: 'Tô bước quá hạn',
    report: 'Báo cáo kết quả',
    reportHint: 'Lập báo cáo từ số liệu lúc này',
    openInDocs: 'Lập trên Google Tài liệu',
    download: 'Tải tệp .docx',
  },
  busy: {
    sidebarState: 'Đang đọc bảng tính…',
    sidebarValidate: 'Đang kiểm tra đại biểu…',
    sidebarOverdue: 'Đang xem hạn các bước…',
    sidebarDocument: 'Đang lập báo cáo trên Google Tài liệu…',
    sidebarDownload: 'Đang lập tệp .docx…',
    sidebarGoTo: 'Đang chuyển tới ô…',
  },
  done: {
    sidebarState: '',
    sidebarValidate: 'Đã kiểm tra xong.',
    sidebarOverdue: 'Đã xem xong hạn các bước.',
    sidebarDocument: 'Đã lập báo cáo.',
    sidebarDownload: 'Đã tải tệp .docx về máy.',
    sidebarGoTo: 'Đã chuyển tới ô.',
  },
  document: {
    open: (title: string) => `Mở: ${title}`,
    saved: (fileName: string) => `Tệp ${fileName} nằm trong thư mục tải về của máy.`,
    share: 'Báo cáo nằm trong Drive của riêng bạn. Muốn người khác xem, hãy mở ra và bấm “Chia sẻ”.',
    draft: 'Đây mới là bản nháp, vì:',
  },
  sections: { label: 'Kết quả', findings: 'Cần sửa', composition: 'Cơ cấu', steps: 'Tiến độ' },
  count: (count: number, what: string) => `${what}: ${count}`,
  levels: { error: 'Lỗi', warning: 'Cần xem', info: 'Ghi chú' },
  findings: {
    none: 'Không còn gì phải sửa.',
    noneHere: 'Không có mục nào như đang lọc.',
    levelLabel: 'Mức',
    unitLabel: 'Đơn vị',
    allUnits: 'Tất cả đơn vị',
    withoutUnit: 'Không thuộc đơn vị nào',
    group: (level: string, count: number) => `${level} (${count})`,
    clause: (clause: string) => `Mục ${sectionOf(clause)} của kế hoạch`,
    shown: (from: number, to: number, of: number) => `${from}–${to} trong ${of}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    paging: 'Các trang',
  },
  composition: {
    none: 'Trang Cơ cấu chưa có mức nào để so.',
    counted: (count: number, base: number, percent: number | null) =>
      percent === null ? `${count}/${base}` : `${count}/${base} = ${decimal(percent)} %`,
    between: (min: number, max: number, unit: '%' | 'people') => `${decimal(min)}–${decimal(max)}${unitOf(unit)}`,
    atLeast: (min: number, unit: '%' | 'people') => `ít nhất ${decimal(min)}${unitOf(unit)}`,
    atMost: (max: number, unit: '%' | 'people') => `nhiều nhất ${decimal(max)}${unitOf(unit)}`,
    verdicts: { ok: 'Đạt', below: 'Thiếu', above: 'Thừa', absent: 'Chưa có ai' },
    onlyWatched: 'Không đặt mức',
    levels: { required: 'Bắt buộc', recommended: 'Khuyến nghị', watched: 'Theo dõi' },
    baseOf: { list: 'tính trên cả danh sách', exemplars: 'tính trên điển hình tiên tiến' },
    outside: (count: number) => (count === 0 ? 'Mọi mức đều đạt.' : `${count} mức chưa đạt.`),
    more: (count: number) => `Xem thêm ${count} mức đã đạt`,
  },
  steps: {
    none: 'Trang Tiến độ chưa có bước nào.',
    noOverdue: 'Không có bước nào quá hạn.',
    states: {
      overdue: 'Quá hạn',
      dueSoon: 'Sắp đến hạn',
      open: 'Chưa đến hạn',
      done: 'Hoàn thành',
      doneLate: 'Hoàn thành muộn',
      blocked: 'Chờ bước trước',
    },
    overdueBy: (days: number) => (days === 0 ? 'Đến hạn, chưa xong' : `Quá hạn ${days} ngày`),
    dueIn: (days: number) => `Còn ${days} ngày`,
    before: (day: string) => `trước ngày ${day}`,
    noDue: 'chưa ghi hạn',
    lead: (lead: string) => `Chủ trì: ${lead}`,
    noLead: 'Chưa ghi đơn vị chủ trì',
    others: (count: number) => `Các bước còn lại (${count})`,
  },
  jump: (where: string) => `Tới ô ${where}`,
  close: 'Đóng',
  trouble: {
    accounts:
      'Google không nhận ra đúng tài khoản. Trình duyệt đang đăng nhập nhiều tài khoản Google: hãy mở bảng tính trong cửa sổ ẩn danh, hoặc đăng xuất các tài khoản khác rồi thử lại.',
    connection: 'Không kết nối được với Google. Hãy xem lại mạng rồi bấm lần nữa.',
    time: 'Google dừng việc này vì chạy quá lâu. Hãy bấm lần nữa; việc đã làm xong không bị làm lại.',
    permission:
      'Bạn chưa cho phép tiện ích làm việc này. Hãy tải lại trang, mở lại tiện ích và bấm “Cho phép” khi Google hỏi.',
    other: 'Việc này chưa xong vì Google báo lỗi. Hãy tải lại trang rồi bấm lần nữa.',
    answer: 'Google trả lời thiếu nên chưa hiện được kết quả. Hãy tải lại trang rồi bấm lần nữa.',
  },
};
