import { RULED_ROWS } from '../core/contract/column-layout.js';
import { spreadsheetApp } from './services.js';
import type { Range, Sheet, Validation } from './surface.js';
import { growSheet } from './write-block.js';

/** Where a dropdown's values come from: fixed ones, or a column of another tab (0-based) that the office keeps. */
export type DropdownSource =
  { readonly values: readonly string[] } | { readonly sheet: Sheet; readonly column: number };

export interface Dropdown {
  /** 0-based. */
  readonly column: number;
  readonly source: DropdownSource;
  readonly help: string;
}

/** How far down Đơn vị and Danh mục a dropdown looks: a dropdown of Sheets shows 500 values at most. */
const LISTED_ROWS = 300;

/** People delete blank rows: a list that was cut short gets them back, for whoever goes on with it. */
function sourceRange(sheet: Sheet, column: number): Range {
  growSheet(sheet, LISTED_ROWS + 1, column + 1);
  return sheet.getRange(2, column + 1, LISTED_ROWS, 1);
}

/** It warns and never rejects: a rejecting dropdown makes a script's own write throw (platform facts, section 7). */
function buildValidation({ source, help }: Dropdown): Validation {
  const builder = spreadsheetApp().newDataValidation();
  const listed =
    'values' in source
      ? builder.requireValueInList([...source.values], true)
      : builder.requireValueInRange(sourceRange(source.sheet, source.column), true);
  return listed.setAllowInvalid(true).setHelpText(help).build();
}

/** Sets dropdowns on columns that have none at all; one that people made stays. True when something was added. */
export function applyDropdowns(sheet: Sheet, dropdowns: readonly Dropdown[]): boolean {
  if (dropdowns.length === 0) return false;
  const rows = Math.min(RULED_ROWS, sheet.getMaxRows() - 1);
  const existing = sheet.getRange(2, 1, rows, sheet.getMaxColumns()).getDataValidations();
  const added = dropdowns.filter(({ column }) => existing.every((row) => (row[column] ?? null) === null));
  for (const dropdown of added) {
    sheet.getRange(2, dropdown.column + 1, rows, 1).setDataValidation(buildValidation(dropdown));
  }
  return added.length > 0;
}
