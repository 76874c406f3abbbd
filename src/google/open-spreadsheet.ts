import type { TabKey } from '../core/contract/tabs.js';
import { cellReader, cellWriter, type Destination, type NewCell } from './cells.js';
import { spreadsheetApp } from './services.js';
import type { RawCell } from '../core/contract/sheet-data.js';
import type { CellValue, Sheet, SpreadsheetFile } from './surface.js';

/** The open spreadsheet with its tabs by key, and how its cells are read and written in its own time zone. */
export interface OpenSpreadsheet {
  readonly file: SpreadsheetFile;
  readonly zone: string;
  /** Of every tab there is, in their order. */
  readonly names: readonly string[];
  readonly sheets: Map<TabKey, Sheet>;
  /** How the tabs of the contract were called when it was opened. */
  readonly tabs: ReadonlyMap<TabKey, string>;
  /** Row 1 of every tab as it was last read. */
  readonly headers: Map<TabKey, readonly RawCell[]>;
  readonly readCell: (value: CellValue) => RawCell;
  readonly writeCell: (cell: NewCell, destination?: Destination) => CellValue;
}

/** `chooseTabs` tells which sheet, by its name, is which tab of the contract. */
export function openSpreadsheet(
  chooseTabs: (names: readonly string[]) => ReadonlyMap<TabKey, string>,
): OpenSpreadsheet {
  const file = spreadsheetApp().getActiveSpreadsheet();
  const zone = file.getSpreadsheetTimeZone();
  const byName = new Map(file.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const sheets = new Map<TabKey, Sheet>();
  const names = [...byName.keys()];
  const tabs = chooseTabs(names);
  for (const [key, name] of tabs) {
    const sheet = byName.get(name);
    if (sheet !== undefined) sheets.set(key, sheet);
  }
  const cells = { readCell: cellReader(zone), writeCell: cellWriter(zone) };
  return { file, zone, names, sheets, tabs, headers: new Map(), ...cells };
}
