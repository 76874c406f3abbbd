import type { ImportOrder } from '../../core/import/parse-request.js';
import { readTable } from '../../core/import/read-table.js';
import { LIMITS, widthOf, type SourceTable } from '../../core/import/source-table.js';
import type { ValueList } from '../../core/contract/value-list.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { findOtherTabs, readOtherTab } from '../../google/other-tabs.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';

/** The list as it was pasted or stands in a tab that is none of ours, within the limits. */
export function readSource(
  open: OpenWorkbook,
  source: ImportOrder['source'],
  units: ValueList | null,
): Outcome<SourceTable> {
  const { importing } = open.words;
  const tooLong: Outcome<SourceTable> = { ok: false, message: importing.tooLong(LIMITS.rows, LIMITS.columns) };
  if ('text' in source) {
    if (source.text.length > LIMITS.characters) return tooLong;
    const table = readTable(source.text, units);
    if (table.length > LIMITS.rows || widthOf(table) > LIMITS.columns) return tooLong;
    return table.length === 0 ? { ok: false, message: importing.nothing } : { ok: true, value: table };
  }
  const sheet = findOtherTabs(open.spreadsheet).find((other) => other.getName() === source.tab);
  if (sheet === undefined) return { ok: false, message: importing.noTab(source.tab) };
  const rows = readOtherTab(open.spreadsheet, sheet, LIMITS);
  if (rows === null) return tooLong;
  if (rows.length === 0) return { ok: false, message: importing.nothing };
  return { ok: true, value: rows.map((cells, index) => ({ line: index + 1, cells })) };
}
