import type { importPanel as vi } from '../vi/import-panel.js';

const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);

export const importPanel: typeof vi = ({ tab }) => ({
  title: 'Import list',
  close: 'Close the import',
  from: 'Take it from',
  fromText: 'A paste from Excel, Zalo',
  fromTab: 'A tab copied into this spreadsheet',
  paste: 'Paste the list here',
  pasteHint: 'Copy the header row too. A numbered list from Zalo will do.',
  tab: 'Tab',
  noTabs:
    'There is no other tab. In the other file, right-click the tab’s name, choose Copy to → Existing spreadsheet.',
  into: 'Import into',
  targets: { nominations: `${tab('nominations')} (exemplars)`, guests: `${tab('guests')} (leaders, guests)` },
  preview: 'Preview',
  previewAgain: 'Preview again',
  stale: 'A choice has changed: preview again, then import.',
  columns: 'Which column is what',
  columnsHint: 'Look at each column; leave out what is not needed.',
  leftOut: 'Leave out',
  sample: (texts) => `For example: ${texts.join('; ')}`,
  fills: 'The list has no such column',
  blank: 'Leave blank',
  convert: 'Convert to Unicode on import',
  toAdd: (count) => (count === 0 ? 'Nobody new to add' : `${people(count)} will be added`),
  line: (line) => `row ${line}`,
  first: (shown, of) => (shown < of ? `The first ${shown}:` : 'Namely:'),
  skipped: (rows) => `Left out: ${rows}, with the reasons`,
  add: (count) => `Import ${people(count)}`,
  more: 'Import the rest',
  another: 'Import another list',
});
