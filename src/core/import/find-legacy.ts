import { findLegacyFont } from '../vietnamese/legacy-font.js';
import type { TableLayout } from './find-layout.js';
import type { ColumnMapping } from './match-columns.js';
import { cellText, type SourceTable } from './source-table.js';

/** A text of the list that was typed in a font of before Unicode, and what is meant. */
export interface LegacyExample {
  readonly font: 'TCVN3' | 'VNI';
  readonly text: string;
  readonly converted: string;
}

const LONGEST_EXAMPLE = 60;

/** The first text in an old font, read in one way only, among the columns to be imported; null when there is none. */
export function findLegacyExample(
  table: SourceTable,
  { body }: TableLayout,
  mapping: ColumnMapping,
): LegacyExample | null {
  for (const { cells } of table.slice(body)) {
    for (const [column, target] of mapping.entries()) {
      const text = target === null ? '' : cellText(cells[column]);
      const found = text === '' ? null : findLegacyFont(text);
      if (found === null || found.other !== undefined) continue;
      return {
        font: found.font,
        text: text.slice(0, LONGEST_EXAMPLE),
        converted: found.converted.slice(0, LONGEST_EXAMPLE),
      };
    }
  }
  return null;
}
