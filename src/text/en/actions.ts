import type { actions as vi } from '../vi/actions.js';

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

const MOST_NAMES = 4;

/** The first names of a list, and how many more there are. */
function few(names: readonly string[], others: string): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${String(more)} ${others}` : names.join(', ');
}

export const actions: typeof vi = ({ tab, column }) => ({
  busy: 'Tiêu Biểu is doing something else in this spreadsheet. Wait a few seconds and click again.',
  googleFailed:
    'Google did not answer. Run the same command again (it spoils and doubles nothing); if it fails again, wait a few minutes.',
  closedToYou: (tabs) =>
    `Your account may not write in ${tabs.join(', ')}: this is for the officer, and nothing was changed. A unit only fills ${tab('nominations')}, ${tab('reviews')} and ${tab('questions')}; a row is checked as soon as it is filled.`,
  partlyClosed: (tabs) =>
    `${tabs.join(', ')} has a protected range where your account may not write, so the command stopped half way. Ask the owner of the spreadsheet to run it again (it spoils and doubles nothing), or to let you write there.`,
  ourFault:
    'The software met a fault of its own and stopped; what was typed is kept. Tell the administrator which command it was.',
  notAWorkbook:
    'This spreadsheet has no tab of Tiêu Biểu yet. Open the menu Tiêu Biểu, choose Set up the workbook first, then enter the list.',
  unsettled:
    'Somebody was sorting, inserting rows or changing columns while results were written, so they did not settle. Look at the header row and run it again in a few minutes.',
  columnsMoved: (lost, valuesOnly) =>
    [
      'Somebody inserted, deleted or moved a column at the moment of writing, so something was written in the wrong place.',
      ...(lost.length === 0
        ? []
        : [
            `Some cells in ${lost.join(', ')} were overwritten and what they held is not known any more: take it from File → Version history.`,
          ]),
      ...(valuesOnly.length === 0
        ? []
        : [
            `What stood in ${valuesOnly.join(', ')} was put back; a cell that was a formula is a value now: have a look.`,
          ]),
    ].join(' '),
  thenAgain: 'Then run the command again.',
  notes: {
    check: 'the result of this check (documents will say that the list was not checked again)',
    codes: 'the codes laid by (new rows get theirs more slowly)',
    language: 'the language (the menu shows in Vietnamese)',
  },
  notKept: (notes) =>
    `The work is done, but the spreadsheet has no room left for notes and did not keep ${notes.join(', ')}: run the command again tomorrow; if you see this again, choose File → Make a copy and go on in the copy.`,
  columnOf: (header, tab) => (header === '' ? `a column without header of ${tab}` : `the column “${header}” of ${tab}`),
  refusedByRule: (tabName, headers) =>
    `${headers.map((header) => `The column “${header}”`).join(', ')} of ${tabName} cannot be written to: a data validation there refuses values that are not in its list. Select the column, choose Data → Data validation, let it show a warning only or remove the rule, then run the command again.`,
  unknownTarget:
    'That cell is not there any more: the row was deleted or the tab renamed. Run Validate delegates again.',
  unknownDocument: 'There is no such kind of document.',
  validated: (errors, warnings, listed, cap, wholePool) => {
    const size = wholePool
      ? `No delegate is chosen yet: all ${count(listed, 'person', 'people')} nominated and invited are counted (at most ${String(cap)}).`
      : `The list has ${String(listed)}/${String(cap)} delegates.`;
    if (errors + warnings === 0) return `${size} Nothing to mend.`;
    return `${size} ${count(errors, 'error', 'errors')}, ${count(warnings, 'thing', 'things')} to look at: see the tab ${tab('findings')}.`;
  },
  ignoredTab: ({ name, used }) =>
    `The tab “${name}” is not read, because “${used}” means the same: copy its rows there, then delete or rename “${name}”.`,
  openTabs: (tabs) =>
    `Whoever may edit this spreadsheet may also write in ${few(tabs, 'others')}, the units too. Choose Set up the workbook to close them.`,
  overdue: (overdue, soon, today) =>
    overdue + soon === 0
      ? `As of ${today}, no step is overdue.`
      : `As of ${today}: ${count(overdue, 'step', 'steps')} overdue, ${count(soon, 'step', 'steps')} due soon. See the column ${column('steps', 'state')} of the tab ${tab('steps')}.`,
  agendaChecked: (findings) =>
    findings.length === 0 ? 'Nothing to mend in agenda and papers.' : findings.join('\n\n'),
  documentMade: (title, link) =>
    `“${title}” is in your Drive (only you can see it: share it with its readers):\n${link}`,
  documentWritten: (title, path) =>
    path === null
      ? `“${title}” is made, but could not be written into the folder of results (a full disk, or no right to write there). Fetch it under “Documents made”, at the top of the page.`
      : `“${title}” is made: the file ${path} on this computer.`,
  documentIsDraft: 'This is a DRAFT; its first page says why:',
  setUpDone: 'The workbook is set up.',
  setUpNothing: 'The workbook is complete, nothing to add.',
  setUpTabs: (names) => `Tabs added: ${names.join(', ')}.`,
  setUpColumns: (key, columns) => `Columns added to ${tab(key)}: ${columns.join(', ')}.`,
  setUpSettings: (keys) => `${count(keys, 'setting', 'settings')} added to the tab ${tab('settings')}.`,
  setUpClosed: (tabs) =>
    `Closed: ${tabs.join(', ')}. From now on only the owner and whoever just clicked may write there; to let a colleague in, see Data → Protected sheets and ranges.`,
  setUpOpen: (tabs) =>
    `Not closed: ${tabs.join(', ')}; others may still write there. Ask the owner of the spreadsheet to choose Set up the workbook.`,
  setUpShareLater:
    "Once it is shared with the units, choose Set up the workbook again to be sure that the officer's tabs are closed.",
  headersOf: (name) => `the header row of ${name}`,
  otherLocale: (locale) =>
    `The spreadsheet's locale is ${locale}: 5/8 may be read as 8 May. In File → Settings choose Vietnam.`,
  otherZone: (zone) =>
    `The spreadsheet's time zone is ${zone}: deadlines may be a day off. In File → Settings choose (GMT+07:00) Ho Chi Minh City.`,
  today: (day) => `as of ${day}`,
  cellName: (name, address) => `${name}!${address}`,
  levels: { error: 'Error', warning: 'To look at', info: 'Note' },
});
