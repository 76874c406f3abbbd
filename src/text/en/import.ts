import type { importing as vi } from '../vi/import.js';

const people = (n: number): string => (n === 1 ? '1 person' : `${String(n)} people`);
const rows = (n: number): string => (n === 1 ? '1 row' : `${String(n)} rows`);

export const importing: typeof vi = ({ tab, column }) => ({
  act: 'Import list',
  logged: (count, into) => `${people(count)} into ${tab(into)}`,
  column: (letters) => `Column ${letters}`,
  targets: {
    givenName: 'Given name (added to the name)',
    male: 'Male (birth year or x)',
    female: 'Female (birth year or x)',
  },
  unreadable: 'The import could not be read. Reload the page, open the sidebar again and retry.',
  nothing: 'There is no list yet. Paste a table into the box, or choose a tab.',
  tooLong: (most, columns) =>
    `The list is too large: at most ${String(most)} rows and ${String(columns)} columns at a time. Import it in parts.`,
  noTab: (name) => `The tab “${name}” is not there any more, or belongs to Tiêu Biểu. Choose again.`,
  noTarget: (into) =>
    `There is no tab ${tab(into)} with a column ${column(into, 'name')}. Choose Set up workbook in the menu Tiêu Biểu.`,
  otherColumns: 'The columns have changed since the preview. Preview again, then import.',
  noName: (into) => `No column is ${column(into, 'name')} yet: choose the column that holds names.`,
  noPeople: 'Nobody to import was found.',
  legacy: (font, text, converted) =>
    `The list was typed in the old font ${font}: “${text}” means “${converted}”. What may be read in two ways stays as it is.`,
  filled: (into, count, first, last) =>
    first === last
      ? `Added ${people(count)} to ${tab(into)}, row ${String(first)}.`
      : `Added ${people(count)} to ${tab(into)}, rows ${String(first)} to ${String(last)}.`,
  undo: 'To undo: select the added rows, right-click, choose Delete rows; without Google press the Delete key.',
  moved: (count) =>
    `${people(count)} just added no longer stand as written: somebody is editing, moving columns or deleting rows. Look at the end of the tab.`,
  noCodes: 'Codes will be given by Validate delegates.',
  nobodyNew: 'Nobody new: everyone in the list is there already or was left out.',
  remaining: (count) => `${people(count)} left: press Import again to add them.`,
  skipped: {
    blank: (count) => `${rows(count)} blank.`,
    line: (line, reason) => `Row ${String(line)}: ${reason}`,
    header: 'the headers again.',
    total: 'a total.',
    footer: 'the end of the list, signatures.',
    heading: 'a heading.',
    headingUnit: (unit) => `a heading; the people below get the unit ${unit}.`,
    noName: 'no name.',
    tooLong: 'a cell is too long.',
    there: (key, row) => `already in ${tab(key)}, row ${String(row)}.`,
    perhapsThere: (key, row) =>
      `perhaps already in ${tab(key)}, row ${String(row)}: the same name, without a birth year or unit to tell them apart.`,
    repeated: (line) => `the same as row ${String(line)} of the list.`,
    perhapsRepeated: (line) =>
      `perhaps the same as row ${String(line)} of the list: the same name, without a birth year or unit to tell them apart.`,
    more: (count) => `… and ${rows(count)} more.`,
  },
});
