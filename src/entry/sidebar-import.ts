/** The doors of *Nhập danh sách* are its acts. */
export { sidebarImport, sidebarImportTabs, sidebarReadImport } from '../acts/import/import-list.js';
