/** Rows as Excel and Sheets copy them. */
export const tabbed = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** The official form (`domain.md` 3.1): titles, a header of two rows with Nam | Nữ, column numbers, sections, a footer. */
export const OFFICIAL_LIST = tabbed(
  ['ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN', '', '', '', '', '', ''],
  ['DANH SÁCH TRÍCH NGANG ĐẠI BIỂU', '', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', '"Chức vụ,\nnghề nghiệp"', 'Đơn vị công tác/ thôn', 'Điện thoại'],
  ['', '', 'Nam', 'Nữ', '', '', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['I', 'Thôn Mỗ Đoạn', '', '', '', '', ''],
  ['1', 'Nguyễn Văn Mẫu', '1975', '', 'Trưởng thôn', '', '0912345678'],
  ['2', 'Bà Trần Thị Mẫu', '', '12/3/1980', 'Nông dân', '', '912345679'],
  ['II', 'Thôn Bỉnh Di', '', '', '', '', ''],
  ['3', 'Lê Thị Mẫu', '', '1990', '"Giáo viên\ncó ""tay nghề"""', 'Bỉnh Di', ''],
  ['', '', '', '', '', '', ''],
  ['', 'Tổng cộng: 3', '1', '2', '', '', ''],
  ['Danh sách có 03 đồng chí; trong đó nữ 02.', '', '', '', '', '', ''],
  ['', '', '', '', 'Đại Sơn, ngày 10 tháng 8 năm 2025', '', ''],
  ['', 'NGƯỜI LẬP BIỂU', '', '', 'TM. ỦY BAN NHÂN DÂN', '', ''],
  ['', 'Phạm Văn Mẫu', '', '', 'Vũ Thị Mẫu', '', ''],
);

export const ZALO_LIST = [
  'Danh sách đề cử thôn Mỗ Đoạn ạ:',
  '1. Nguyễn Văn Mẫu, 1975, nam, thôn Mỗ Đoạn, trồng 2 ha rau sạch, SĐT 0912.345.678',
  '2. Trần Thị Mẫu (sinh năm 1980) - nữ - hiến 200 m2 đất làm đường',
  'vận động 12 hộ cùng hiến',
  'Thôn Bỉnh Di:',
  '3) Lê Thị Mẫu, sn 1990, giáo viên giỏi',
  'Tổng cộng 3 người',
].join('\n');
