import { buildEditFacts, parseEditFacts, type EditFacts } from '../core/moving-rows/edit-facts.js';
import { chooseTabs } from '../core/reading/find-columns.js';
import { parseWorkbook } from '../core/reading/parse-workbook.js';
import type { Workbook } from '../core/reading/rows.js';
import type { TabKey } from '../core/contract/tabs.js';
import { readToday } from '../google/clock.js';
import { readLongProperty, writeLongProperty } from '../google/long-property.js';
import { underDocumentLock } from '../google/document-lock.js';
import { openSpreadsheet, type OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { readTabs } from '../google/read-tab.js';
import { fillPool } from './code-pool.js';
import { EDIT_FACTS } from './keep-note.js';

const SOURCES = ['units', 'lists', 'settings', 'reviews', 'delegates'] as const satisfies readonly TabKey[];

/** Whether the rules about a row of Đề cử rest on this tab: an edit there makes the facts anew. */
export const isSourceOfFacts = (key: TabKey | null): boolean => SOURCES.some((source) => source === key);

/** Keeps with the document what an edited row is judged by. */
export function keepEditFacts(workbook: Workbook): EditFacts {
  const facts = buildEditFacts(workbook);
  writeLongProperty(EDIT_FACTS, JSON.stringify(facts));
  return facts;
}

/** Reads the tabs that the facts come from, and keeps them; lays codes by where few are left. */
export function renewEditFacts(spreadsheet: OpenSpreadsheet): EditFacts {
  const { workbook } = parseWorkbook(readTabs(spreadsheet, SOURCES), readToday(spreadsheet.zone, null));
  fillPool(spreadsheet);
  return keepEditFacts(workbook);
}

/** The facts as they were kept; made anew where there are none. Under the document's lock. */
export function readEditFacts(spreadsheet: OpenSpreadsheet): EditFacts {
  return parseEditFacts(readLongProperty(EDIT_FACTS)) ?? renewEditFacts(spreadsheet);
}

/**
 * Makes the facts when a workbook is opened that has none yet (a file of somebody else, a copy), so that the first edit is as
 * quick as any. Says nothing where the document may not be read (AuthMode.NONE).
 */
export function layByEditFacts(): void {
  try {
    if (readLongProperty(EDIT_FACTS) !== null) return;
    const spreadsheet = openSpreadsheet(chooseTabs);
    if (spreadsheet.sheets.has('nominations')) underDocumentLock(() => renewEditFacts(spreadsheet));
  } catch {
    // The first edit makes them.
  }
}
