import type { Day } from '../../core/day.js';
import { formatDay, formatNumber, formatPercent } from '../speech/format.js';
import type { terminal as vietnamese } from '../vi/terminal.js';
import { attributeName } from './composition-words.js';
import { workingCopy } from './working-copy.js';

const number = (value: number): string => formatNumber(value, 'en');
const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** What the command line says. */
export const terminal: typeof vietnamese = ({ tab }) => ({
  usage: `Usage: npm start -- [FILE.xlsx] [options]

  FILE.xlsx             your workbook (never changed); without one, the sample workbook
  --once                stop when done, do not open the page
  --today YYYY-MM-DD    the day to count deadlines from (default: the one in ${tab('settings')}, or today)
  --out FOLDER          where to write the results (default: ket-qua)
  --json                also write result.json
  --documents all|KIND  documents to make, several separated by commas
  --language vi|en      language
  --repair              propose the smallest change that makes the list fit
  --allow guests,approved   let the proposal touch guests, people already approved
  --port NUMBER         port of the page (default: 8137)
  --anew                begin anew from the file (former work is kept under another name)
  --continue            go on from the working copy although the file has changed
  --help                print this`,
  arguments: {
    unknownFlag: (flag) => `There is no option ${flag}.`,
    missingValue: (flag) => `${flag} needs a value.`,
    badValue: (flag, value, expected) => `${flag} does not take “${value}”: it must be ${expected}.`,
    takesNoValue: (flag) => `${flag} takes no value.`,
    givenTwice: (flag) => `${flag} is given twice.`,
    twoFiles: (first, second) => `Only one file is taken, but there are two: “${first}” and “${second}”.`,
    allowWithoutRepair: '--allow goes with --repair only.',
    notTogether: (first, second) => `${first} does not go with ${second}.`,
    expected: {
      day: 'a real day, like 2025-08-18',
      port: 'a number from 1 to 65535',
      language: 'vi or en',
      folder: 'the name of a folder',
      allow: 'guests, approved, or both separated by a comma',
      documents: (kinds) => `all, or some of: ${kinds.join(', ')}`,
    },
  },
  problems: {
    missing: (path) => `There is no file “${path}”. Check the name and the folder.`,
    folder: (path) => `“${path}” is a folder, not a file. Name an .xlsx file.`,
    notFile: (path) => `“${path}” is no file but a device or a pipe of the machine. Name an .xlsx file.`,
    nameTooLong: (path) => `No file has a name as long as “${path}”. Check the name.`,
    unreadable: (path) =>
      `The file “${path}” may not be read. Ask for permission, or copy it into a folder of your own.`,
    empty: (path) => `The file “${path}” is empty (0 bytes). Perhaps copying or downloading it was not finished.`,
    notWorkbook: (path) => `“${path}” is not an Excel workbook (.xlsx).`,
    encrypted: (path) =>
      `“${path}” is protected by a password. Open it in Excel or LibreOffice, remove the password, save it and run again.`,
    oldXls: (path) =>
      `“${path}” is an old Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and use that file.`,
    binaryXlsb: (path) => `“${path}” is an .xlsb file. Open it in Excel, save it as .xlsx and use that file.`,
    openDocument: (path) =>
      `“${path}” is an OpenDocument file (.ods). Open it in LibreOffice, save it as .xlsx and use that file.`,
    text: (path) =>
      `“${path}” is a text file (like .csv), not .xlsx. Open it in Excel or LibreOffice and save it as .xlsx.`,
    damaged: (path) =>
      `The file “${path}” is damaged and cannot be read. Try to open it in Excel or LibreOffice and save it.`,
    tooLarge: (path) => `“${path}” is too large to be a real workbook; the file may be damaged.`,
    tooWide: (path, tab, cell) =>
      `“${path}”: the tab ${tab} has content as far as cell ${cell}, more than Google Sheets can hold. Delete what strayed there and run again.`,
    tooFull: (path, tab) =>
      `“${path}”: by the tab ${tab} there are too many cells with content, colours or dropdowns. In Excel, select the blank rows and columns below and beside the tables, clear formats and data validation there, save and run again.`,
    outNotFolder: (path) => `“${path}” is a file, not a folder. Choose another folder after --out.`,
    outNotWritable: (path) => `The folder “${path}” cannot be written to. Choose another folder after --out.`,
    outFull: (path) =>
      `The disk that holds the folder “${path}” is full: make room and run again, or choose a folder on another disk after --out.`,
    outOccupied: (path) =>
      `“${path}” cannot be written: a folder (or something else that is no file) has that name. Rename it, or choose another folder after --out.`,
    outIsInput: (path) =>
      `The result would overwrite the file being read, “${path}”. Choose another folder after --out.`,
  },
  warnings: {
    locked: (program) => `The file is open in ${program}: what is not saved there is not in this result.`,
    dropped: {
      pictures: 'pictures',
      charts: 'charts',
      pivots: 'pivot tables',
      macros: 'macros',
      tables: 'table styles',
      links: 'links to other files',
      colourRules: 'some colour rules that lack a setting',
      names: 'some names of ranges that Excel refuses',
    },
    notCopied: (what) => `The result does not carry over: ${what.join(', ')}. Your file stays as it is.`,
    overlapping: (tab, areas) =>
      `The tab ${tab} has merged areas that overlap: in the result ${areas.join(', ')} ${areas.length === 1 ? 'is' : 'are'} not merged, what the cells hold stays.`,
    notComputed: (count, place) =>
      `${counted(count, 'cell')} with a formula not computed yet (the first: ${place}), taken for #N/A. Open the file in Excel or LibreOffice and save it to have results.`,
    setUp:
      'The file has no tab of Tiêu Biểu, so the workbook was set up first; the figures below are those of the new tabs. A list that the file has already is not counted yet: open the page (this command without --once) and choose Import list.',
    keptWork: (name, kept) =>
      `“${name}” was changed after the program wrote it, so that one is kept under the name “${kept}”.`,
    sharedFolder: (json, workbook) =>
      `${json} held the results of “${workbook}” and is replaced now. To keep the results of both lists, give each a folder of its own: --out.`,
    portTaken: (port, taken) => `Port ${String(port)} is taken, using ${String(taken)}.`,
  },
  work: workingCopy,
  progress: {
    reading: 'Reading the file…',
    sample: 'Building the sample workbook…',
    setUpWorkbook: 'Setting up the workbook…',
    validateDelegates: 'Validating delegates…',
    highlightOverdue: 'Looking at the deadlines…',
    checkAgenda: 'Looking at the agenda and the papers…',
    proposeRepair: 'Looking for the smallest change…',
    makeDocument: 'Making documents…',
    describeResult: 'Summing up…',
    writing: 'Writing the results…',
  },
  ourFault: (message) => `The program met a fault of its own: ${message}. Your file is unchanged.`,
  debugHint: 'Put TIEU_BIEU_DEBUG=1 before the command for details.',
  asOf: (day: Day, file: string) => `As of ${formatDay(day)} · ${file}`,
  sampleName: 'sample workbook (everybody in it is invented)',
  sampleFile: 'bang-mau',
  resultSuffix: '-da-kiem-tra',
  list: {
    title: 'LIST',
    size: (listed, cap) => `${number(listed)}/${number(cap)} delegates`,
    left: (seats) => `${counted(seats, 'seat')} left`,
    full: 'just full',
    over: (people) => `${counted(people, 'person', 'people')} too many`,
    wholePool: 'Nobody is chosen yet: the whole pool counts, everybody nominated and invited.',
    parts: (nominated, guests, approved, reserve) =>
      `${counted(nominated, 'nomination')} · ${number(guests)} leaders and guests · ${number(approved)} approved · ${number(reserve)} in reserve`,
  },
  composition: {
    title: 'COMPOSITION',
    none: `The tab ${tab('composition')} has no target yet.`,
    attribute: attributeName,
    share: (count, base, percent) =>
      `${number(count)}/${number(base)}${percent === null ? '' : ` = ${formatPercent(percent, 'en')}`}`,
    people: (count) => counted(count, 'person', 'people'),
    range: (min, max, unit) => {
      const words = (bound: number) => (unit === '%' ? formatPercent(bound, 'en') : counted(bound, 'person', 'people'));
      if (min !== null && max !== null) return min === max ? words(min) : `${number(min)}–${words(max)}`;
      if (min !== null) return `at least ${words(min)}`;
      return max === null ? 'watched' : `at most ${words(max)}`;
    },
    verdicts: { ok: 'met', below: 'too few', above: 'too many', absent: 'nobody' },
    met: (met, all) => `${number(met)}/${number(all)} met`,
    lacking: (values) => `not met: ${values.join(', ')}`,
    more: (count) => `and ${counted(count, 'other value')}`,
  },
  findings: {
    title: 'TO MEND',
    none: 'Nothing to mend.',
    counts: (errors, warnings, infos) =>
      `${counted(errors, 'error')} · ${counted(warnings, 'warning')} · ${counted(infos, 'note')}`,
    noUnit: 'General',
    groupCounts: (errors, warnings) =>
      [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
        .filter((part) => part !== '')
        .join(', '),
    place: (tab, row, column) =>
      [tab, row === null ? '' : ` row ${String(row)}`, column === null ? '' : `, column ${column}`].join(''),
    more: (count) => `… and ${number(count)} more`,
    readAll: (path) => `All of them are in the tab ${tab('findings')} of ${path}`,
  },
  steps: {
    title: 'STEPS',
    none: 'No step is overdue.',
    overdue: (days) => (days === 0 ? 'overdue today' : `${counted(days, 'day')} overdue`),
    dueSoon: (days) => (days === 0 ? 'due today' : `${counted(-days, 'day')} left`),
    blocked: 'waits for another step',
    before: (day) => `before ${formatDay(day)}`,
    lead: (lead) => `led by ${lead}`,
    noLead: 'nobody named to lead it',
  },
  repair: {
    title: 'PROPOSAL',
    statuses: {
      fits: 'The list fits, nothing to change.',
      repaired: 'With these changes the list meets every target.',
      relaxed: 'These changes come nearest; some recommended target stays unmet.',
      impossible: 'No list can meet all the mandatory targets.',
    },
    change: (add, drop) =>
      add === null ? `Take out ${drop ?? ''}` : drop === null ? `Add ${add}` : `Replace ${drop} by ${add}`,
    more: (count) => `… and ${counted(count, 'more change')}`,
    why: (json) =>
      json === null
        ? 'Why: choose Propose changes on the page, or add --json to have all of it in result.json.'
        : `All of them, with the reasons, are in ${json}.`,
  },
  files: {
    title: 'WRITTEN',
    workbook: 'the checked workbook',
    json: 'the result for programs',
    draft: (reasons) => `draft: ${counted(reasons, 'reason')} on its first page`,
  },
  served: (url) => `Page: ${url} (Ctrl+C to stop)`,
});
