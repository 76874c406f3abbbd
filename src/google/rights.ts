import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';

/** The last cell: people protect headers or a column of their own, hardly ever this corner. */
const mayWriteTab = (sheet: Sheet): boolean =>
  sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns(), 1, 1).canEdit();

const mayWriteEverywhere = (sheet: Sheet): boolean =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();

const namesWithout = (
  { sheets }: OpenSpreadsheet,
  keys: readonly TabKey[],
  may: (sheet: Sheet) => boolean,
): readonly string[] =>
  keys.flatMap((key) => {
    const sheet = sheets.get(key);
    return sheet === undefined || may(sheet) ? [] : [sheet.getName()];
  });

/** The names of those tabs, of the ones that are there, which are closed to whoever runs the script. */
export const findClosedTabs = (spreadsheet: OpenSpreadsheet, keys: readonly TabKey[]): readonly string[] =>
  namesWithout(spreadsheet, keys, mayWriteTab);

/** Those of which some cell is closed. */
export const findPartlyClosedTabs = (spreadsheet: OpenSpreadsheet, keys: readonly TabKey[]): readonly string[] =>
  namesWithout(spreadsheet, keys, mayWriteEverywhere);
