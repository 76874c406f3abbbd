import type { page as vi } from '../vi/page.js';

export const page: typeof vi = {
  trial: 'Running on this computer, without a Google account',
  actAs: 'Acting as',
  role: (email, owner, phone) =>
    owner ? `The officer (${email})` : `${phone ? 'On a phone' : 'Someone who fills in, on a computer'} (${email})`,
  phoneHint: 'On a phone, Google Sheets has neither the add-on’s menu nor its sidebar.',
  save: 'Download the workbook (.xlsx)',
  saving: {
    unchanged: 'What you change is saved by itself',
    saving: 'Saving…',
    saved: (time) => `Saved ${time}`,
    failed: 'Not saved',
    place: (place) => `The working copy: ${place}`,
    why: {
      full: (place) =>
        `Not saved: the disk that holds ${place} is full. Make room, the program tries again by itself; or download the workbook and put it on another disk.`,
      gone: (place) =>
        `Not saved: the place of ${place} is no longer there (a disk taken out, a folder deleted or renamed?). Bring it back, the program tries again by itself; or download the workbook.`,
      refused: (place) =>
        `Not saved: ${place} cannot be written. Close it if it is open in Excel, and see whether you may write in that folder; the program tries again by itself. Or download the workbook.`,
      occupied: (place) =>
        `Not saved: ${place} is a folder, not a file. Rename it, the program tries again by itself; or download the workbook.`,
      taken: (place) =>
        `Not saved: another window writes ${place} now. Download the workbook to keep this one, then stop one of the two windows.`,
      other: (place) =>
        `${place} is not saved because the program met a fault. Download the workbook to keep this one, then run the command again.`,
    },
  },
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
  tooLarge: {
    cells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    columns: 'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
  },
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  warnedCell: {
    kind: 'alert' as const,
    title: 'Heads up!',
    prompt: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
    buttons: 'OK_CANCEL',
  },
  rowMenu: (first, last) => (first === last ? `Row ${first}` : `Rows ${first}–${last}`),
  rowActs: {
    above: (count) => `Insert ${count} row${count === 1 ? '' : 's'} above`,
    below: (count) => `Insert ${count} row${count === 1 ? '' : 's'} below`,
    delete: (first, last) => (first === last ? `Delete row ${first}` : `Delete rows ${first}–${last}`),
  },
  deleteRows: (tab, first, last) => ({
    kind: 'alert' as const,
    title: first === last ? `Delete row ${first}?` : `Delete rows ${first}–${last}?`,
    prompt: `Every cell of ${first === last ? `row ${first}` : `rows ${first}–${last}`} of the tab ${tab} goes, columns out of sight too; the rows below move up. It cannot be taken back.`,
    buttons: 'OK_CANCEL',
  }),
  allRows: 'It is not possible to delete all rows of a tab that are not frozen. Leave at least one.',
  failed: (message) => `Not done: ${message}`,
  unreachable:
    'The program on this computer does not answer. Does it still run in its window? Run the command again and the page comes back by itself, with what is being typed.',
  noKey:
    'This address lacks its key, or the key is an old one. Copy the whole address that the command window printed (the line “Page”, with all that follows #k=) into the browser.',
  otherWork: (title) =>
    `This address now belongs to another workbook: “${title}”. Nothing can be written on the page shown here any more.`,
  openOtherWork: 'Open that workbook',
  notSent: 'the program cannot be reached. Do it again when the page has come back.',
  notWritten: (tab, cell, text) =>
    `“${text}” was not written into cell ${cell} of the tab ${tab}. Type it again later.`,
  blockNotSaved: (tab, cells) =>
    `the cells ${cells} of the tab ${tab} may not have been saved yet when the program broke off. Look at them, and do it again if it is missing.`,
  cellNotSaved: (tab, cell, text) =>
    text === ''
      ? `the emptying of cell ${cell} of the tab ${tab} may not have been saved yet when the program broke off. Look at it, and empty it again if it is not.`
      : `“${text}” in cell ${cell} of the tab ${tab} may not have been saved yet when the program broke off. Look at it, and type it again if it is missing.`,
  actNotSaved: (act) =>
    `“${act}” may not have been saved yet when the program broke off. Look at the workbook, and do it again if it is missing.`,
  sidebarAct: 'What was done in the sidebar',
  sentAgain: {
    title: 'Written again',
    message: (count) =>
      `${count} change${count === 1 ? '' : 's'} not saved yet when the program broke off ${count === 1 ? 'was' : 'were'} written again into the same cell${count === 1 ? '' : 's'}.`,
  },
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
  close: 'Close',
};
