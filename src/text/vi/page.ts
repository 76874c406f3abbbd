/** What the page of the local host says. */
export const page = {
  trial: 'Bản chạy thử trên máy này, không cần tài khoản Google',
  actAs: 'Đang dùng với vai',
  role: (email: string, owner: boolean, phone: boolean) =>
    owner ? `Cán bộ phụ trách (${email})` : `${phone ? 'Trên điện thoại' : 'Người nhập, trên máy tính'} (${email})`,
  phoneHint: 'Trên điện thoại, Google Trang tính không có menu và bảng bên của tiện ích.',
  save: 'Tải bảng tính (.xlsx)',
  saving: {
    unchanged: 'Sửa gì cũng được tự lưu',
    saving: 'Đang lưu…',
    saved: (time: string) => `Đã lưu ${time}`,
    failed: 'Chưa lưu được',
    place: (place: string) => `Bản làm việc: ${place}`,
    /** After what hinders it; each says what to do. */
    why: {
      full: (place: string) =>
        `Chưa lưu được: ổ đĩa chứa ${place} đã đầy. Xóa bớt tệp, chương trình tự thử lại; hoặc bấm Tải bảng tính và cất ở ổ khác.`,
      gone: (place: string) =>
        `Chưa lưu được: không còn chỗ chứa ${place} (ổ đã tháo, thư mục đã xóa hay đổi tên?). Đưa nó trở lại, chương trình tự thử lại; hoặc bấm Tải bảng tính.`,
      refused: (place: string) =>
        `Chưa lưu được: không ghi được ${place}. Đóng tệp đó nếu đang mở trong Excel, xem lại quyền ghi thư mục; chương trình tự thử lại. Hoặc bấm Tải bảng tính.`,
      occupied: (place: string) =>
        `Chưa lưu được: ${place} là một thư mục chứ không phải tệp. Đổi tên nó, chương trình tự thử lại; hoặc bấm Tải bảng tính.`,
      taken: (place: string) =>
        `Chưa lưu được: ${place} đang được một cửa sổ khác ghi. Bấm Tải bảng tính để giữ bản này, rồi dừng một trong hai cửa sổ.`,
      other: (place: string) =>
        `Chưa lưu được ${place} vì chương trình gặp lỗi. Bấm Tải bảng tính để giữ bản này, rồi chạy lại lệnh.`,
    },
  },
  documents: (count: number) => `Tài liệu đã lập (${count})`,
  noDocuments: 'Chưa lập tài liệu nào.',
  tabs: 'Các trang của bảng tính',
  grid: (tab: string) => `Trang ${tab}`,
  cell: (address: string) => `Ô ${address}`,
  cellHint: 'Gõ để sửa, Enter để ghi, Esc để thôi; chép, dán như trong Excel.',
  cellHintPhone: 'Chạm vào ô thêm lần nữa để sửa.',
  readOnly: 'Trang được bảo vệ: vai này chỉ xem được.',
  coloursNotShown: (rules: number) =>
    `${rules} quy tắc tô màu của trang này dùng công thức mà bản chạy thử không tính; trên Google vẫn hiện.`,
  closeSidebar: 'Đóng bảng bên',
  running: (name: string) => `Đang chạy: ${name}…`,
  /** Google's own words, here and in the next two. */
  tooLarge: {
    cells: 'Thao tác này sẽ làm tăng số ô trong bảng tính lên quá giới hạn 10000000 ô.',
    columns: 'Thao tác này sẽ làm tăng số cột trong trang tính lên quá giới hạn 18278 cột.',
  },
  protectedCell:
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để gỡ bỏ chế độ bảo vệ nếu cần chỉnh sửa.',
  warnedCell: {
    kind: 'alert' as const,
    title: 'Hãy cẩn thận',
    prompt: 'Bạn đang cố chỉnh sửa phần của trang tính này mà lẽ ra không nên vô tình thay đổi. Vẫn chỉnh sửa?',
    buttons: 'OK_CANCEL',
  },
  rowMenu: (first: number, last: number) => (first === last ? `Dòng ${first}` : `Các dòng ${first}–${last}`),
  rowActs: {
    above: (count: number) => `Chèn ${count} dòng phía trên`,
    below: (count: number) => `Chèn ${count} dòng phía dưới`,
    delete: (first: number, last: number) => (first === last ? `Xóa dòng ${first}` : `Xóa các dòng ${first}–${last}`),
  },
  deleteRows: (tab: string, first: number, last: number) => ({
    kind: 'alert' as const,
    title: first === last ? `Xóa dòng ${first}?` : `Xóa các dòng ${first}–${last}?`,
    prompt: `Mọi ô của ${first === last ? `dòng ${first}` : `các dòng ${first}–${last}`}, trang ${tab}, sẽ mất, kể cả cột không hiện trên màn hình; các dòng dưới dồn lên. Không lấy lại được.`,
    buttons: 'OK_CANCEL',
  }),
  allRows: 'Không thể xóa tất cả các dòng không cố định của trang. Để lại ít nhất một dòng.',
  failed: (message: string) => `Không làm được: ${message}`,
  unreachable:
    'Không nối được với chương trình trên máy. Nó còn chạy trong cửa sổ lệnh không? Chạy lại lệnh thì trang tự nối lại; chữ đang gõ vẫn còn.',
  noKey:
    'Địa chỉ này thiếu khóa, hoặc khóa đã cũ. Chép cả địa chỉ in ở cửa sổ lệnh (dòng “Trang xem”, tới hết phần sau #k=) vào trình duyệt.',
  otherWork: (title: string) =>
    `Địa chỉ này giờ là của bảng tính khác: “${title}”. Trang đang hiện không còn ghi được nữa.`,
  openOtherWork: 'Mở bảng tính đó',
  /** After “Không làm được: ”, here and in the next one. */
  notSent: 'mất liên lạc với chương trình. Khi trang nối lại được thì làm lại việc này.',
  notWritten: (tab: string, cell: string, text: string) =>
    `chưa ghi được “${text}” vào ô ${cell} của trang ${tab}. Gõ lại sau.`,
  /** What was not on the disk yet when the program broke off. */
  blockNotSaved: (tab: string, cells: string) =>
    `các ô ${cells} của trang ${tab} có thể chưa kịp lưu khi chương trình bị ngắt. Xem các ô đó, thiếu thì làm lại.`,
  cellNotSaved: (tab: string, cell: string, text: string) =>
    text === ''
      ? `việc xóa ô ${cell} của trang ${tab} có thể chưa kịp lưu khi chương trình bị ngắt. Xem ô đó, còn chữ thì xóa lại.`
      : `“${text}” ở ô ${cell} của trang ${tab} có thể chưa kịp lưu khi chương trình bị ngắt. Xem ô đó, thiếu thì gõ lại.`,
  actNotSaved: (act: string) =>
    `“${act}” có thể chưa kịp lưu khi chương trình bị ngắt. Xem lại bảng tính, thiếu thì làm lại.`,
  sidebarAct: 'Việc làm ở bảng bên',
  sentAgain: {
    title: 'Đã ghi lại',
    message: (count: number) => `${count} thay đổi chưa kịp lưu khi chương trình bị ngắt đã được ghi lại vào đúng ô.`,
  },
  buttons: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  close: 'Đóng',
};
