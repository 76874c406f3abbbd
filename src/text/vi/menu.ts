/** What the menu and its dialogs are called. */
export const menu = {
  title: 'Tiêu Biểu',
  validateDelegates: 'Kiểm tra đại biểu',
  highlightOverdue: 'Tô bước quá hạn',
  checkAgenda: 'Kiểm tra chương trình, tham luận',
  resultReport: 'Báo cáo kết quả Hội nghị',
  openSidebar: 'Mở bảng bên',
  setUpWorkbook: 'Thiết lập bảng tính',
};
