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
  setUpWorkbook,
  validateDelegates,
} from './entry/menu-items.js';
export { documentFromMenu } from './entry/menu-documents.js';
export { onEdit, onEditAsOfficer } from './entry/on-edit.js';
export { lockList, purgePersonalData, replaceDelegate, unlockList } from './entry/menu-lock.js';
export { sidebarImport, sidebarImportTabs, sidebarReadImport } from './entry/sidebar-import.js';
export { countFromDay } from './entry/count-from-day.js';
export { runJob } from './entry/run-job.js';
export { proposeRepair, undoLast } from './entry/menu-repair.js';
export { sidebarAcceptRepair, sidebarRepair, sidebarUndo } from './entry/sidebar-repair.js';
export {
  sidebarDocument,
  sidebarDownload,
  sidebarGoTo,
  sidebarNewCode,
  sidebarOverdue,
  sidebarState,
  sidebarValidate,
} from './entry/sidebar-check.js';
export { refreshOverview } from './entry/menu-units.js';
export { sidebarLock, sidebarPurge, sidebarPurgePreview, sidebarReplace, sidebarUnlock } from './entry/sidebar-lock.js';
