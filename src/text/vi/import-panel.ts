import type { Names } from '../../core/reading/names.js';

/** What the sidebar's panel *Nhập danh sách* says. */
export const importPanel = ({ tab }: Names) => ({
  title: 'Nhập danh sách',
  close: 'Đóng phần nhập danh sách',
  from: 'Lấy từ',
  fromText: 'Dán từ Excel, Zalo',
  fromTab: 'Một trang đã chép vào bảng tính này',
  paste: 'Dán danh sách vào đây',
  pasteHint: 'Chép cả dòng tiêu đề. Danh sách đánh số từ Zalo cũng được.',
  tab: 'Trang',
  noTabs:
    'Bảng tính không có trang nào khác. Mở tệp kia, bấm chuột phải vào tên trang, chọn Sao chép sang → Bảng tính hiện có.',
  into: 'Nhập vào',
  targets: {
    nominations: `${tab('nominations')} (điển hình tiên tiến)`,
    guests: `${tab('guests')} (lãnh đạo, khách mời)`,
  },
  preview: 'Xem trước',
  previewAgain: 'Xem trước lại',
  stale: 'Vừa đổi lựa chọn: hãy xem trước lại rồi nhập.',
  columns: 'Cột nào là gì',
  columnsHint: 'Xem lại từng cột; cột không cần thì để “Không nhập”.',
  leftOut: 'Không nhập',
  sample: (texts: readonly string[]) => `Ví dụ: ${texts.join('; ')}`,
  fills: 'Danh sách không có cột này',
  blank: 'Để trống',
  convert: 'Chuyển sang phông Unicode khi nhập',
  toAdd: (people: number) => (people === 0 ? 'Không có ai mới để thêm' : `Sẽ thêm ${people} người`),
  line: (line: number) => `dòng ${line}`,
  first: (shown: number, of: number) => (shown < of ? `Đây là ${shown} người đầu:` : 'Gồm:'),
  skipped: (rows: number) => `Không nhập: ${rows} mục, kèm lý do`,
  add: (people: number) => `Nhập ${people} người`,
  more: 'Nhập tiếp',
  another: 'Nhập danh sách khác',
});
