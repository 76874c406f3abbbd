import type { Names } from '../../core/reading/names.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';

const count = (n: number, what: string): string => `${String(n)} ${what}`;

/** What *Nhập danh sách* says of a list, from the server's side. */
export const importing = ({ tab, column }: Names) => ({
  act: 'Nhập danh sách',
  logged: (people: number, into: PeopleTab) => `${count(people, 'người')} vào ${tab(into)}`,
  column: (letters: string) => `Cột ${letters}`,
  targets: {
    givenName: 'Tên (ghép sau họ đệm)',
    male: 'Nam (năm sinh hoặc dấu x)',
    female: 'Nữ (năm sinh hoặc dấu x)',
  },
  unreadable: 'Không đọc được yêu cầu nhập danh sách. Hãy tải lại trang, mở lại bảng bên rồi làm lại.',
  nothing: 'Chưa có danh sách nào. Hãy dán bảng vào ô, hoặc chọn một trang.',
  tooLong: (rows: number, columns: number) =>
    `Danh sách quá lớn: mỗi lần tối đa ${String(rows)} dòng, ${String(columns)} cột. Hãy chia nhỏ rồi nhập từng phần.`,
  noTab: (name: string) => `Không còn trang “${name}”, hoặc đó là trang của Tiêu Biểu. Hãy chọn lại trang.`,
  noTarget: (into: PeopleTab) =>
    `Bảng tính không có trang ${tab(into)} với cột ${column(into, 'name')}. Vào menu Tiêu Biểu, chọn Thiết lập bảng tính.`,
  otherColumns: 'Các cột vừa thay đổi so với lúc xem trước. Hãy bấm Xem trước lại rồi nhập.',
  noName: (into: PeopleTab) => `Chưa cột nào là ${column(into, 'name')}: hãy chọn cột chứa họ tên.`,
  noPeople: 'Không thấy người nào để nhập.',
  legacy: (font: string, text: string, converted: string) =>
    `Danh sách gõ bằng phông cũ ${font}: “${text}” nghĩa là “${converted}”. Chữ nào đọc được theo hai cách thì giữ nguyên.`,
  filled: (into: PeopleTab, people: number, first: number, last: number) =>
    first === last
      ? `Đã thêm ${count(people, 'người')} vào trang ${tab(into)}, dòng ${String(first)}.`
      : `Đã thêm ${count(people, 'người')} vào trang ${tab(into)}, từ dòng ${String(first)} đến dòng ${String(last)}.`,
  undo: 'Muốn bỏ: chọn các dòng vừa thêm, bấm chuột phải, chọn Xóa các hàng; không dùng Google thì bấm phím Delete.',
  moved: (people: number) =>
    `${count(people, 'người')} vừa thêm không còn đúng như lúc ghi: có người đang sửa, chuyển cột hoặc xóa dòng. Hãy xem lại cuối trang.`,
  noCodes: 'Mã sẽ được cấp khi bấm Kiểm tra đại biểu.',
  nobodyNew: 'Không có ai mới: mọi người trong danh sách đã có hoặc bị bỏ qua.',
  remaining: (people: number) => `Còn ${count(people, 'người')}: bấm Nhập lần nữa để thêm tiếp.`,
  skipped: {
    blank: (rows: number) => count(rows, 'dòng trống.'),
    line: (line: number, reason: string) => `Dòng ${String(line)}: ${reason}`,
    header: 'dòng tiêu đề lặp lại.',
    total: 'dòng cộng.',
    footer: 'phần cuối danh sách, chữ ký.',
    heading: 'dòng đề mục.',
    headingUnit: (unit: string) => `đề mục; người ở dưới được ghi đơn vị ${unit}.`,
    noName: 'không có họ tên.',
    tooLong: 'có ô quá dài.',
    there: (key: PeopleTab, row: number) => `đã có ở trang ${tab(key)}, dòng ${String(row)}.`,
    perhapsThere: (key: PeopleTab, row: number) =>
      `có thể đã có ở trang ${tab(key)}, dòng ${String(row)}: cùng tên, thiếu năm sinh hoặc đơn vị để phân biệt.`,
    repeated: (line: number) => `trùng với dòng ${String(line)} của danh sách.`,
    perhapsRepeated: (line: number) =>
      `có thể trùng với dòng ${String(line)} của danh sách: cùng tên, thiếu năm sinh hoặc đơn vị để phân biệt.`,
    more: (rows: number) => `… và ${count(rows, 'dòng nữa.')}`,
  },
});
