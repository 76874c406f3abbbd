import type { Day } from '../../core/day.js';
import type { Names } from '../../core/reading/names.js';
import { formatDay, formatNumber, formatPercent } from '../speech/format.js';
import { workingCopy } from './working-copy.js';

const number = (value: number): string => formatNumber(value, 'vi');

/** What the command line says. */
export const terminal = ({ tab }: Names) => ({
  usage: `Cách dùng: npm start -- [TỆP.xlsx] [các lựa chọn]

  TỆP.xlsx              bảng tính của bạn (không bị sửa); bỏ trống thì dùng bảng mẫu
  --once                làm xong thì dừng, không mở trang xem
  --today YYYY-MM-DD    ngày tính hạn (mặc định: ngày trong ${tab('settings')}, hoặc hôm nay)
  --out THƯ-MỤC         nơi ghi kết quả (mặc định: ket-qua)
  --json                ghi thêm result.json
  --documents all|LOẠI  văn bản cần lập, nhiều loại cách nhau bằng dấu phẩy
  --language vi|en      ngôn ngữ
  --repair              đề xuất thay đổi ít nhất để danh sách đạt yêu cầu
  --allow guests,approved   cho phép đề xuất động đến khách mời, người đã duyệt
  --port SỐ             cổng của trang xem (mặc định: 8137)
  --anew                làm lại từ tệp gốc (bản làm việc trước được giữ với tên khác)
  --continue            làm tiếp bản làm việc dù tệp gốc đã thay đổi
  --help                in phần này`,
  arguments: {
    unknownFlag: (flag: string) => `Không có lựa chọn ${flag}.`,
    missingValue: (flag: string) => `Sau ${flag} phải có giá trị.`,
    badValue: (flag: string, value: string, expected: string) => `${flag} không nhận “${value}”: phải là ${expected}.`,
    takesNoValue: (flag: string) => `${flag} không đi kèm giá trị.`,
    givenTwice: (flag: string) => `${flag} được ghi hai lần.`,
    twoFiles: (first: string, second: string) => `Chỉ nhận một tệp, nhưng có hai: “${first}” và “${second}”.`,
    allowWithoutRepair: '--allow chỉ dùng cùng --repair.',
    notTogether: (first: string, second: string) => `${first} không dùng cùng ${second}.`,
    expected: {
      day: 'một ngày có thật, dạng 2025-08-18',
      port: 'một số từ 1 đến 65535',
      language: 'vi hoặc en',
      folder: 'tên một thư mục',
      allow: 'guests, approved hoặc cả hai cách nhau bằng dấu phẩy',
      documents: (kinds: readonly string[]) => `all, hoặc trong: ${kinds.join(', ')}`,
    },
  },
  problems: {
    missing: (path: string) => `Không tìm thấy tệp “${path}”. Kiểm tra lại tên và thư mục.`,
    folder: (path: string) => `“${path}” là một thư mục, không phải tệp. Ghi tên một tệp .xlsx.`,
    notFile: (path: string) => `“${path}” không phải tệp mà là thiết bị hoặc đường ống của máy. Ghi tên một tệp .xlsx.`,
    nameTooLong: (path: string) => `Không có tệp nào mang tên dài như “${path}”. Kiểm tra lại tên.`,
    unreadable: (path: string) =>
      `Không được phép đọc tệp “${path}”. Xin quyền đọc, hoặc chép tệp sang thư mục của bạn.`,
    empty: (path: string) => `Tệp “${path}” rỗng (0 byte). Có lẽ việc chép hoặc tải về chưa xong.`,
    notWorkbook: (path: string) => `“${path}” không phải bảng tính Excel (.xlsx).`,
    encrypted: (path: string) =>
      `“${path}” đang được bảo vệ bằng mật khẩu. Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại rồi chạy tiếp.`,
    oldXls: (path: string) =>
      `“${path}” là tệp Excel kiểu cũ (.xls). Mở bằng Excel hoặc LibreOffice, chọn Lưu thành .xlsx rồi dùng tệp đó.`,
    binaryXlsb: (path: string) => `“${path}” là tệp .xlsb. Mở bằng Excel, chọn Lưu thành .xlsx rồi dùng tệp đó.`,
    openDocument: (path: string) =>
      `“${path}” là tệp OpenDocument (.ods). Mở bằng LibreOffice, chọn Lưu thành .xlsx rồi dùng tệp đó.`,
    text: (path: string) =>
      `“${path}” là tệp chữ (như .csv), không phải .xlsx. Mở bằng Excel hoặc LibreOffice, chọn Lưu thành .xlsx.`,
    damaged: (path: string) => `Tệp “${path}” bị hỏng, không đọc được. Mở thử bằng Excel hoặc LibreOffice rồi lưu lại.`,
    tooLarge: (path: string) => `“${path}” quá lớn để là một bảng tính thật; tệp có thể đã bị hỏng.`,
    tooWide: (path: string, tab: string, cell: string) =>
      `“${path}”: trang ${tab} có nội dung ở tận ô ${cell}, vượt quá sức chứa của Google Trang tính. Xóa nội dung lạc ở đó rồi chạy lại.`,
    tooFull: (path: string, tab: string) =>
      `“${path}”: đọc đến trang ${tab} thì quá nhiều ô có nội dung, màu hoặc danh sách chọn. Trong Excel, chọn các dòng, cột trống phía dưới và bên phải bảng, xóa định dạng và Data Validation ở đó, lưu lại rồi chạy lại.`,
    outNotFolder: (path: string) => `“${path}” là một tệp, không phải thư mục. Chọn thư mục khác sau --out.`,
    outNotWritable: (path: string) => `Không ghi được vào thư mục “${path}”. Chọn thư mục khác sau --out.`,
    outFull: (path: string) =>
      `Ổ đĩa chứa thư mục “${path}” đã đầy: xóa bớt tệp rồi chạy lại, hoặc chọn thư mục ở ổ khác sau --out.`,
    outOccupied: (path: string) =>
      `Không ghi được “${path}”: ở đó có một thư mục (hoặc thứ khác không phải tệp) trùng tên. Đổi tên nó, hoặc chọn thư mục khác sau --out.`,
    outIsInput: (path: string) => `Kết quả sẽ ghi đè lên tệp đang đọc “${path}”. Chọn thư mục khác sau --out.`,
  },
  warnings: {
    locked: (program: string) =>
      `Tệp đang mở trong ${program}: những gì chưa lưu ở đó không được tính vào kết quả này.`,
    dropped: {
      pictures: 'ảnh',
      charts: 'biểu đồ',
      pivots: 'bảng tổng hợp (pivot)',
      macros: 'macro',
      tables: 'kiểu bảng (Table)',
      links: 'liên kết tới tệp khác',
      colourRules: 'vài quy tắc tô màu chưa khai báo đủ',
      names: 'vài tên vùng mà Excel không nhận',
    },
    notCopied: (what: readonly string[]) => `Bản kết quả không chép theo: ${what.join(', ')}. Tệp của bạn giữ nguyên.`,
    overlapping: (tab: string, areas: readonly string[]) =>
      `Trang ${tab} có vùng gộp ô chồng lên nhau: bản kết quả bỏ gộp ${areas.join(', ')}, nội dung các ô vẫn còn.`,
    notComputed: (count: number, place: string) =>
      `${number(count)} ô có công thức chưa được tính (ô đầu: ${place}), tạm coi là lỗi #N/A. Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại để có kết quả.`,
    setUp:
      'Tệp chưa có trang nào của Tiêu Biểu nên bảng tính đã được thiết lập trước; số liệu bên dưới là của các trang mới. Danh sách có sẵn trong tệp thì chưa tính: mở trang xem (lệnh này, không có --once), chọn Nhập danh sách.',
    keptWork: (name: string, kept: string) =>
      `“${name}” đã được sửa sau khi chương trình ghi, nên bản đó được giữ với tên “${kept}”.`,
    sharedFolder: (json: string, workbook: string) =>
      `${json} trước đó là kết quả của “${workbook}”, nay được thay. Muốn giữ kết quả của cả hai danh sách thì cho mỗi danh sách một thư mục: --out.`,
    portTaken: (port: number, taken: number) => `Cổng ${String(port)} đang bận, dùng cổng ${String(taken)}.`,
  },
  work: workingCopy,
  progress: {
    reading: 'Đang đọc tệp…',
    sample: 'Đang dựng bảng mẫu…',
    setUpWorkbook: 'Đang thiết lập bảng tính…',
    validateDelegates: 'Đang kiểm tra đại biểu…',
    highlightOverdue: 'Đang xem hạn các bước…',
    checkAgenda: 'Đang xem chương trình và tham luận…',
    proposeRepair: 'Đang tìm thay đổi ít nhất…',
    makeDocument: 'Đang lập văn bản…',
    describeResult: 'Đang tổng hợp…',
    writing: 'Đang ghi kết quả…',
  },
  ourFault: (message: string) => `Chương trình gặp lỗi của chính nó: ${message}. Tệp của bạn không bị thay đổi.`,
  debugHint: 'Thêm TIEU_BIEU_DEBUG=1 vào trước lệnh để xem chi tiết.',
  asOf: (day: Day, file: string) => `Tính đến ngày ${formatDay(day)} · ${file}`,
  sampleName: 'bảng mẫu (mọi người trong đó đều là hư cấu)',
  sampleFile: 'bang-mau',
  resultSuffix: '-da-kiem-tra',
  list: {
    title: 'DANH SÁCH',
    size: (listed: number, cap: number) => `${number(listed)}/${number(cap)} đại biểu`,
    left: (seats: number) => `còn ${number(seats)} chỗ`,
    full: 'vừa đủ',
    over: (people: number) => `vượt ${number(people)} người`,
    wholePool: 'Chưa chọn ai: đang tính chung cả nguồn, gồm mọi người được đề cử và mời.',
    parts: (nominated: number, guests: number, approved: number, reserve: number) =>
      `${number(nominated)} lượt đề cử · ${number(guests)} lãnh đạo, khách mời · ${number(approved)} đã duyệt · ${number(reserve)} dự bị`,
  },
  composition: {
    title: 'CƠ CẤU',
    none: `Trang ${tab('composition')} chưa có tiêu chí nào.`,
    attribute: (attribute: string) => attribute,
    share: (count: number, base: number, percent: number | null) =>
      `${number(count)}/${number(base)}${percent === null ? '' : ` = ${formatPercent(percent, 'vi')}`}`,
    people: (count: number) => `${number(count)} người`,
    range: (min: number | null, max: number | null, unit: '%' | 'people') => {
      const words = (bound: number) => (unit === '%' ? formatPercent(bound, 'vi') : `${number(bound)} người`);
      if (min !== null && max !== null) return min === max ? words(min) : `${number(min)}–${words(max)}`;
      if (min !== null) return `ít nhất ${words(min)}`;
      return max === null ? 'theo dõi' : `nhiều nhất ${words(max)}`;
    },
    verdicts: { ok: 'đạt', below: 'thiếu', above: 'thừa', absent: 'chưa có ai' },
    met: (met: number, all: number) => `${number(met)}/${number(all)} đạt`,
    lacking: (values: readonly string[]) => `chưa đạt: ${values.join(', ')}`,
    more: (count: number) => `và ${number(count)} giá trị khác`,
  },
  findings: {
    title: 'CẦN SỬA',
    none: 'Không có gì phải sửa.',
    counts: (errors: number, warnings: number, infos: number) =>
      `${number(errors)} lỗi · ${number(warnings)} điều cần xem · ${number(infos)} ghi chú`,
    noUnit: 'Chung',
    groupCounts: (errors: number, warnings: number) =>
      [errors > 0 ? `${number(errors)} lỗi` : '', warnings > 0 ? `${number(warnings)} cần xem` : '']
        .filter((part) => part !== '')
        .join(', '),
    place: (name: string, row: number | null, column: string | null) =>
      [name, row === null ? '' : ` dòng ${String(row)}`, column === null ? '' : `, cột ${column}`].join(''),
    more: (count: number) => `… và ${number(count)} điều nữa`,
    readAll: (path: string) => `Đọc đủ ở trang ${tab('findings')} của ${path}`,
  },
  steps: {
    title: 'TIẾN ĐỘ',
    none: 'Không có bước nào quá hạn.',
    overdue: (days: number) => (days === 0 ? 'hết hạn hôm nay' : `quá hạn ${number(days)} ngày`),
    dueSoon: (days: number) => (days === 0 ? 'hạn là hôm nay' : `còn ${number(-days)} ngày`),
    blocked: 'chờ bước khác',
    before: (day: Day) => `trước ${formatDay(day)}`,
    lead: (lead: string) => `chủ trì: ${lead}`,
    noLead: 'chưa ghi ai chủ trì',
  },
  repair: {
    title: 'ĐỀ XUẤT',
    statuses: {
      fits: 'Danh sách đã đạt, không phải đổi gì.',
      repaired: 'Đổi như sau thì danh sách đạt mọi tiêu chí.',
      relaxed: 'Đổi như sau thì gần đạt nhất; vẫn còn tiêu chí khuyến nghị chưa đạt.',
      impossible: 'Không có cách nào đạt hết các tiêu chí bắt buộc.',
    },
    change: (add: string | null, drop: string | null) =>
      add === null ? `Bớt ${drop ?? ''}` : drop === null ? `Thêm ${add}` : `Thay ${drop} bằng ${add}`,
    more: (count: number) => `… và ${number(count)} thay đổi nữa`,
    why: (json: string | null) =>
      json === null
        ? 'Vì sao: chọn Đề xuất điều chỉnh trên trang xem, hoặc thêm --json để ghi đủ vào result.json.'
        : `Ghi đủ, kèm lý do, trong ${json}.`,
  },
  files: {
    title: 'ĐÃ GHI',
    workbook: 'bảng tính đã kiểm tra',
    json: 'kết quả cho máy đọc',
    draft: (reasons: number) => `dự thảo: ${number(reasons)} lý do ghi ở trang đầu`,
  },
  served: (url: string) => `Trang xem: ${url} (bấm Ctrl+C để dừng)`,
});
