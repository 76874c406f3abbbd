import type { page as vi } from '../vi/page.js';

export const page: typeof vi = {
  trial: 'Running on this computer, without a Google account',
  actAs: 'Acting as',
  role: (email, owner, phone) =>
    owner ? `The officer (${email})` : `${phone ? 'On a phone' : 'Someone who fills in, on a computer'} (${email})`,
  phoneHint: 'On a phone, Google Sheets has neither the add-on’s menu nor its sidebar.',
  save: 'Download the workbook (.xlsx)',
  documents: (count) => `Documents made (${count})`,
  noDocuments: 'No document made yet.',
  tabs: 'The tabs of the workbook',
  grid: (tab) => `Tab ${tab}`,
  cell: (address) => `Cell ${address}`,
  cellHint: 'Type to edit, Enter keeps it, Esc gives it up; copy and paste as in Excel.',
  cellHintPhone: 'Touch the cell once more to edit it.',
  readOnly: 'A protected tab: this person may only look.',
  coloursNotShown: (rules) =>
    `${rules} colour rule${rules === 1 ? '' : 's'} of this tab use formulas that are not computed here; Google shows them.`,
  closeSidebar: 'Close the sidebar',
  running: (name) => `Running: ${name}…`,
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  warnedCell: {
    kind: 'alert' as const,
    title: 'Heads up!',
    prompt: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
    buttons: 'OK_CANCEL',
  },
  failed: (message) => `Not done: ${message}`,
  unreachable: 'The program on this computer does not answer. Does it still run in its window?',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
  close: 'Close',
};
