/**
 * The entry file: each export becomes a real top-level function of the Apps Script project, named by the menu, a
 * trigger, the sidebar (`google.script.run`) or the command line.
 */
export {
  checkAgenda,
  highlightOverdue,
  importList,
  onInstall,
  onOpen,
  openSidebar,
  resultReport,
  setUpWorkbook,
  validateDelegates,
} from './actions/menu.js';
export { onEdit, onEditAsOfficer } from './actions/on-edit.js';
export { lockList, purgePersonalData, replaceDelegate, unlockList } from './actions/menu-lock.js';
export { sidebarImport, sidebarImportTabs, sidebarReadImport } from './actions/import-list.js';
export { countFromDay } from './actions/count-from-day.js';
export { runJob } from './actions/run-job.js';
export { proposeRepair, undoLast } from './actions/menu-repair.js';
export { sidebarAcceptRepair, sidebarRepair, sidebarUndo } from './actions/sidebar-repair.js';
export {
  sidebarDocument,
  sidebarDownload,
  sidebarGoTo,
  sidebarNewCode,
  sidebarOverdue,
  sidebarState,
  sidebarValidate,
} from './actions/sidebar.js';
export { refreshOverview } from './actions/unit-progress.js';
export {
  sidebarLock,
  sidebarPurge,
  sidebarPurgePreview,
  sidebarReplace,
  sidebarUnlock,
} from './actions/sidebar-lock.js';
