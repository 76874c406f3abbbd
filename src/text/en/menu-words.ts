import type { menu as vi } from '../vi/menu-words.js';

export const menu: typeof vi = {
  title: 'Tiêu Biểu',
  validateDelegates: 'Validate delegates',
  highlightOverdue: 'Highlight overdue steps',
  checkAgenda: 'Check agenda and papers',
  proposeRepair: 'Propose changes',
  undoLast: 'Undo the last change of decisions',
  documents: 'Documents',
  lockList: 'Lock the list',
  replaceDelegate: 'Replace a delegate',
  unlockList: 'Open the locked list',
  purgePersonalData: 'Erase personal data',
  importList: 'Import list',
  openSidebar: 'Open the sidebar',
  refreshOverview: 'Progress of the units',
  toggleEditCheck: 'Turn check on edit on/off',
  setUpWorkbook: 'Set up the workbook',
};
