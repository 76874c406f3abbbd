/**
 * A small draw from shared name lists (github.com/duyet/vietnamese-namedb and github.com/hungnguyen18/vietnamese-name-generator,
 * both MIT). The lists write Đ as Ð, as many offices do; here a few are kept so.
 */
export const SURNAMES = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Hà Lý Trịnh Đinh Lâm Đoàn Lương Mai Đào Lưu Thái ' +
  'Phùng Vương Chu Tạ Tô Tăng Âu Bạch Bế Biện Cầm Cảnh Chế Chiêm Cổ Cù Đậu Dịch Giang Hám Hầu Khấu Khổng Khúc Kiều La Lạc Lô Mạc ' +
  'Nghiêm Nhâm Nhữ Ninh Nông Ông Quách Quản Sầm Sùng Thào Tống Trầm Triệu Uông Vi Vừ Giàng Lầu Chảo Lò Quàng Tòng Lường Đàm Doãn'
).split(' ');

export const GIVEN_NAMES = (
  'An Cơ|Ân Lai|An Nguyên|Anh Duy|Bá Cường|Bảo Giang|Bảo Khánh|Bình Nguyên|Cao Nghiệp|Chấn Hưng|Chí Kiên|Chiêu Phong|Công Luật|' +
  'Cương Quyết|Ðắc Cường|Ðăng Khoa|Ðình Hảo|Duy Luận|Gia Huấn|Hải Thụy|Hạo Nhiên|Hiệp Hà|Hoài Bắc|Hoàng Duệ|Hồng Thụy|Hữu Nghĩa|' +
  'Huy Quang|Khắc Ninh|Khởi Phong|Kiến Ðức|Lạc Phúc|Lương Tuyền|Mạnh Nghiêm|Ngọc Thuận|Nguyên Giáp|Nhật Quốc|Phượng Long|Quang Xuân|' +
  'Quảng Thông|Quốc Mỹ|Quý Vĩnh|Sỹ Phú|Tạ Hiền|Thạch Tùng|Thái Hòa|Thanh Thuyết|Thiện Luân|Thượng Khang|Thụy Long|Trọng Duyên|' +
  'Trường Nhân|Từ Ðông|Tuấn Trường|Uy Phong|Viễn Thông|Vĩnh Thọ|Vương Việt|Xuân Khoa|Yên Bình|' +
  'Phương Chi|An Hạ|Ánh Nguyệt|Bạch Quỳnh|Bích Ðào|Cẩm Nhung|Diễm Thảo|Ðoan Trang|Duyên Hồng|Giao Kiều|Hạ Uyên|Hải Ðường|Hằng Nga|' +
  'Hảo Nhi|Hiểu Lam|Hoài Hương|Hoàng Oanh|Hồng Khuê|Huệ Thương|Hướng Dương|Huyền Thoại|Khiết Linh|Kiều Nguyệt|Lưu Ly|Mai Khôi|Mỹ Hoàn|' +
  'Mộng Tuyền|Ngọc Quỳnh|Nguyệt Uyển|Nhã Ý|Như Hoa|Oanh Thơ|Phi Nhạn|Phụng Yến|Quế Thu|Quỳnh Giao|Sương Sương|Thảo Quyên|Thiên Khánh|' +
  'Thu Thuận|Thục Ðoan|Thùy Oanh|Thúy Liễu|Tố Loan|Trúc Loan|Tú Nguyệt|Tuyết Xuân|Uyển Khanh|Vân Thường|Việt Tuyết|Xuân Nhạn|Yến Trâm'
).split('|');
