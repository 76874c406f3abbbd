/** What the menu and its dialogs are called. */
export const menu = {
  title: 'Tiêu Biểu',
  validateDelegates: 'Kiểm tra đại biểu',
  highlightOverdue: 'Tô bước quá hạn',
  checkAgenda: 'Kiểm tra chương trình, tham luận',
  proposeRepair: 'Đề xuất điều chỉnh',
  undoLast: 'Hoàn tác lần đổi quyết định gần nhất',
  documents: 'Văn bản',
  lockList: 'Chốt danh sách',
  replaceDelegate: 'Thay người',
  unlockList: 'Mở khóa danh sách',
  purgePersonalData: 'Xóa dữ liệu cá nhân',
  importList: 'Nhập danh sách',
  openSidebar: 'Mở bảng bên',
  refreshOverview: 'Tình hình từng đơn vị',
  toggleEditCheck: 'Bật/Tắt kiểm tra khi sửa',
  setUpWorkbook: 'Thiết lập bảng tính',
};
