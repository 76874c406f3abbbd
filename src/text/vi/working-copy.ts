/** What the command line says of the working copy, in which a page keeps what people do. */
export const workingCopy = {
  /** `14:02 ngày 18/08/2025` */
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  savesTo: (place: string) => `Sửa gì trên trang đều được tự lưu vào ${place}; tệp gốc giữ nguyên.`,
  goesOn: (place: string, moment: string, anew: string) =>
    `Làm tiếp bản làm việc ${place}, lưu lúc ${moment}. Muốn làm lại từ đầu thì chạy: ${anew}`,
  setAside: (aside: string) => `Bản làm việc trước được giữ với tên ${aside}.`,
  notCounted: (place: string, moment: string) =>
    `Bản làm việc ${place} (lưu lúc ${moment}) không được tính: --once kiểm tra đúng tệp đã nêu.`,
  inUse: (file: string, url: string) =>
    `“${file}” đang được làm việc ở một cửa sổ khác${url === '' ? '' : ` (trang ${url})`}. Dùng trang đó, hoặc bấm Ctrl+C ở cửa sổ ấy rồi chạy lại lệnh này.`,
  changed: (file: string, place: string, moment: string) =>
    `“${file}” đã thay đổi (hoặc là tệp khác cùng tên) so với lúc bắt đầu bản làm việc ${place}, lưu lúc ${moment}. Chưa dùng bên nào; hãy chọn:`,
  chooseAnew: (command: string) => `  làm từ tệp mới, bản làm việc được giữ với tên khác:  ${command}`,
  chooseContinue: (command: string) => `  làm tiếp bản làm việc, không dùng tệp mới:           ${command}`,
  damaged: (anew: string) => `Đó là bản làm việc. Muốn làm lại từ tệp gốc (bản này được giữ với tên khác): ${anew}`,
  keptForeign: (aside: string) =>
    `Bản làm việc đã bị chương trình khác ghi; bản ấy được giữ với tên ${aside}, còn trang này vẫn lưu như cũ.`,
  remade: (folder: string) =>
    `Thư mục ${folder} đã bị xóa trong lúc làm việc, nên được tạo lại với bản làm việc; các kết quả khác ở đó không còn.`,
  saved: (place: string) => `Đã lưu ${place}.`,
  notSaved: 'Chưa lưu được những sửa đổi cuối.',
  rescued: (path: string) => `Chúng được ghi tạm vào ${path}: hãy chép tệp đó về chỗ của bạn.`,
  stopAnyway: 'Trang vẫn chạy và tự thử lại. Bấm Ctrl+C lần nữa để dừng mà không lưu.',
};
