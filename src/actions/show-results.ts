import { columnLetters } from '../core/layout/a1.js';
import type { Finding, Level } from '../core/finding.js';
import { locateColumns } from '../core/tables/find-columns.js';
import type { RawWorkbook } from '../core/tables/sheet-data.js';
import { columnsOf, type TabKey } from '../core/tables/tabs.js';
import type { NewCell } from '../google/cells.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import { writeBlock } from '../google/write-block.js';
import { renderFinding } from '../text/render-finding.js';
import type { OpenWorkbook } from './open-workbook.js';

const ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 };

/** The cell of a finding as `{tab, address}`, where its tab and column are in the workbook now. */
function addressOf(finding: Finding, raw: RawWorkbook): { readonly tab: TabKey; readonly address: string } | null {
  const { place } = finding;
  const row = place?.row ?? null;
  if (place === undefined || row === null) return null;
  const header = raw[place.tab]?.cells[0] ?? [];
  const index = place.column === null ? 0 : (locateColumns(place.tab, header)[place.column] ?? 0);
  return { tab: place.tab, address: `${columnLetters(index)}${String(row)}` };
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A link to the cell that Sheets opens in the same window. The arguments are separated by `;`, which every locale takes
 * (domain 5.3).
 */
function linkTo(
  spreadsheet: OpenSpreadsheet,
  finding: Finding,
  raw: RawWorkbook,
  words: OpenWorkbook['words'],
): NewCell {
  const at = addressOf(finding, raw);
  const sheet = at === null ? undefined : spreadsheet.sheets.get(at.tab);
  if (at === null || sheet === undefined) return '';
  const address = `#gid=${String(sheet.getSheetId())}&range=${at.address}`;
  return { formula: `=HYPERLINK(${quoted(address)};${quoted(words.actions.cellName(sheet.getName(), at.address))})` };
}

function findingRow(open: OpenWorkbook, finding: Finding, raw: RawWorkbook, unitOf: UnitOf): NewCell[] {
  const { message, fix, clause } = renderFinding(finding, open.language, open.names);
  return [
    open.words.actions.levels[finding.level],
    message,
    fix,
    linkTo(open.spreadsheet, finding, raw, open.words),
    finding.nomination ?? '',
    unitOf(finding) ?? '',
    clause,
    finding.code,
  ];
}

/** The unit that has to act on a finding, null when it is nobody's in particular. */
export type UnitOf = (finding: Finding) => string | null;

/** Fills Kết quả kiểm tra anew, errors first, in one write that also blanks what an earlier check left below. */
export function writeFindings(
  open: OpenWorkbook,
  findings: readonly Finding[],
  raw: RawWorkbook,
  unitOf: UnitOf,
): void {
  const sheet = open.spreadsheet.sheets.get('findings');
  if (sheet === undefined) return;
  const columns = columnsOf('findings');
  const sorted = [...findings].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
  const rows = sorted.map((finding) => findingRow(open, finding, raw, unitOf));
  const left = Math.max(0, sheet.getLastRow() - 1 - rows.length);
  const blank = Array.from({ length: left }, () => columns.map(() => ''));
  const header = columns.map(([key]) => open.names.caption('findings', key));
  writeBlock(open.spreadsheet, sheet, { row: 1, column: 1, cells: [header, ...rows, ...blank] });
}
