import { formatClause } from '../format-clause.js';
import { formatDay, formatNumber, formatPercent } from '../format.js';
import type { sidebar as vi } from '../vi/sidebar.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const amount = (value: number, unit: '%' | 'people'): string =>
  unit === '%' ? formatPercent(value, 'en') : people(value);

export const sidebar: typeof vi = {
  brand: 'Tiêu Biểu',
  day: (day) => formatDay(day),
  asOf: (today) => `As of ${today}`,
  notChecked: 'Not checked yet',
  notCheckedHint: 'Press “Validate delegates” to read the sheet and see what is still wrong with the list.',
  list: {
    label: 'List of delegates',
    size: (listed, cap) => `${listed}/${cap} people`,
    left: (seats) => (seats === 1 ? '1 seat left' : `${seats} seats left`),
    full: 'exactly the most allowed',
    over: (count) => `${people(count)} over the most allowed`,
    wholePool: 'Nobody is chosen yet: everybody nominated or invited is counted.',
    nominated: 'Nominated',
    guests: 'Leaders and guests',
    approved: 'Approved',
    reserve: 'In reserve',
  },
  actions: {
    label: 'What you can do',
    validate: 'Validate delegates',
    overdue: 'Highlight overdue steps',
    report: 'Result report',
    reportHint: 'Made from the figures of this moment',
    openInDocs: 'Make in Google Docs',
    download: 'Download .docx',
  },
  busy: {
    sidebarState: 'Reading the sheet…',
    sidebarValidate: 'Validating delegates…',
    sidebarOverdue: 'Looking at the deadlines…',
    sidebarDocument: 'Making the report in Google Docs…',
    sidebarDownload: 'Making the .docx file…',
    sidebarGoTo: 'Going to the cell…',
    sidebarNewCode: 'Giving a new code…',
    sidebarImportTabs: 'Looking at the tabs…',
    sidebarReadImport: 'Reading the list…',
    sidebarImport: 'Importing…',
  },
  done: {
    sidebarState: '',
    sidebarValidate: 'Validated.',
    sidebarOverdue: 'Deadlines looked at.',
    sidebarDocument: 'The report is made.',
    sidebarDownload: 'The .docx file is downloaded.',
    sidebarGoTo: 'The cell is selected.',
    sidebarNewCode: 'A new code was given.',
    sidebarImportTabs: '',
    sidebarReadImport: 'The list has been read.',
    sidebarImport: 'Imported.',
  },
  document: {
    open: (title) => `Open: ${title}`,
    saved: (fileName) => `${fileName} is in the downloads folder of this computer.`,
    share: 'The report lies in your own Drive. To let others see it, open it and press “Share”.',
    draft: 'This is only a draft, because:',
  },
  sections: { label: 'Results', findings: 'To fix', composition: 'Composition', steps: 'Steps' },
  count: (count, what) => `${what}: ${count}`,
  levels: { error: 'Error', warning: 'To look at', info: 'Note' },
  findings: {
    newCode: 'Give this row a new code',
    none: 'Nothing left to fix.',
    noneHere: 'Nothing matches this filter.',
    levelLabel: 'Level',
    unitLabel: 'Unit',
    allUnits: 'All units',
    withoutUnit: 'Of no unit',
    group: (level, count) => `${level} (${count})`,
    clause: (clause) => `See ${formatClause(clause, 'en')}`,
    shown: (from, to, of) => `${from}–${to} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    paging: 'Pages',
  },
  composition: {
    none: 'The Composition tab has no target to compare with.',
    counted: (count, base, percent) =>
      percent === null ? `${count}/${base}` : `${count}/${base} = ${formatPercent(percent, 'en')}`,
    between: (min, max, unit) => `${formatNumber(min, 'en')}–${amount(max, unit)}`,
    atLeast: (min, unit) => `at least ${amount(min, unit)}`,
    atMost: (max, unit) => `at most ${amount(max, unit)}`,
    verdicts: { ok: 'Met', below: 'Too few', above: 'Too many', absent: 'Nobody yet' },
    onlyWatched: 'No target',
    levels: { required: 'Required', recommended: 'Recommended', watched: 'Watched' },
    baseOf: { list: 'of the whole list', exemplars: 'of the exemplars' },
    outside: (count) => {
      if (count === 0) return 'Every target is met.';
      return count === 1 ? '1 target is not met.' : `${count} targets are not met.`;
    },
    more: (count) => (count === 1 ? 'Show 1 target that is met' : `Show ${count} targets that are met`),
  },
  steps: {
    none: 'The Steps tab has no step yet.',
    noOverdue: 'No step is overdue.',
    states: {
      overdue: 'Overdue',
      dueSoon: 'Due soon',
      open: 'Open',
      done: 'Done',
      doneLate: 'Done late',
      blocked: 'Waiting for another step',
    },
    overdueBy: (count) => (count === 0 ? 'Due, not done' : `Overdue by ${days(count)}`),
    dueIn: (count) => `${days(count)} left`,
    before: (day) => `before ${day}`,
    noDue: 'no deadline given',
    lead: (lead) => `Lead: ${lead}`,
    noLead: 'No lead given',
    others: (count) => `The other steps (${count})`,
  },
  jump: (where) => `Go to ${where}`,
  close: 'Close',
  trouble: {
    accounts:
      'Google took the wrong account. This browser is signed in to several Google accounts: open the sheet in a private window, or sign out of the other accounts, and try again.',
    connection: 'Google could not be reached. Check the network and press again.',
    time: 'Google stopped this because it ran too long. Press again; what is done is not done twice.',
    permission:
      'You have not allowed the add-on to do this. Reload the page, open the add-on again and press “Allow” when Google asks.',
    other: 'This is not done because Google reported a fault. Reload the page and press again.',
    answer: 'Google’s answer was incomplete, so there is nothing to show. Reload the page and press again.',
  },
};
