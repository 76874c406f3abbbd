import type { Names } from '../../core/reading/names.js';

/** What is said about rows that answer when they are edited, and about codes. */
export const edit = ({ tab, column }: Names) => ({
  turned: {
    on: `Đã bật: mỗi lần có người sửa trang ${tab('nominations')}, Tiêu Biểu kiểm tra dòng ấy bằng quyền của bạn. Bấm lại mục này để tắt. Người điền trên điện thoại vẫn được trả lời dù bật hay tắt; nên bật khi cột ${column('nominations', 'check')}, ${column('nominations', 'toFix')} bị khóa với họ.`,
    off: 'Đã tắt: dòng vừa sửa chỉ còn được kiểm tra bằng quyền của chính người sửa. Kiểm tra đại biểu vẫn xem lại tất cả.',
  },
  /** The act in Nhật ký. */
  newCode: 'Cấp mã mới',
  newCodeGone: 'Mã này không còn trùng, hoặc dòng ấy đã đổi tên hay bị xóa. Bấm Kiểm tra đại biểu để xem lại.',
});
