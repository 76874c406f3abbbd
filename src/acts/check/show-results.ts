import { columnLetters } from '../../core/contract/a1.js';
import type { Finding, Level } from '../../core/findings/finding.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { RawWorkbook } from '../../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../../core/contract/tabs.js';
import type { NewCell } from '../../google/cells.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { ensureColumns } from '../../google/ensure-tab.js';
import { readTab } from '../../google/read-tab.js';
import { writeTableRows, type KeyedRow } from '../../google/write-table-rows.js';
import { hasForeignColumns, writeWholeTable } from '../../google/write-whole-table.js';
import { renderFinding } from '../../text/render-finding.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import { tabWords } from '../../session/tab-words.js';

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

function findingRow(open: OpenWorkbook, finding: Finding, raw: RawWorkbook, unitOf: UnitOf): KeyedRow {
  const { message, fix, clause } = renderFinding(finding, open.language, open.names);
  return {
    level: open.words.actions.levels[finding.level],
    message,
    fix,
    cell: linkTo(open.spreadsheet, finding, raw, open.words),
    code: finding.nomination ?? '',
    unit: unitOf(finding) ?? '',
    clause,
    finding: finding.code,
  };
}

/** The unit that has to act on a finding, null when it is nobody's in particular. */
export type UnitOf = (finding: Finding) => string | null;

/** What a link of ours reads as: its second argument. */
const labelOf = (formula: string): string => {
  const [, label = ''] = /;"((?:[^"]|"")*)"\)$/.exec(formula) ?? [];
  return label.replace(/""/g, '"');
};

/**
 * Fills Kết quả kiểm tra anew, errors first, and blanks what an earlier check left below; columns that the officer added beside ours
 * stay. False when other people's moves did not let it settle.
 */
export function writeFindings(
  open: OpenWorkbook,
  findings: readonly Finding[],
  raw: RawWorkbook,
  unitOf: UnitOf,
): boolean {
  const { spreadsheet } = open;
  const sheet = spreadsheet.sheets.get('findings');
  if (sheet === undefined) return true;
  const columns = columnsOf('findings');
  const keys = columns.map(([key]) => key);
  const sorted = [...findings].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
  const rows = sorted.map((finding) => findingRow(open, finding, raw, unitOf));
  const table = {
    captions: columns.map(([key]) => open.names.caption('findings', key)),
    rows: rows.map((row) => keys.map((key) => row[key] ?? '')),
  };
  if (hasForeignColumns(spreadsheet, 'findings', sheet)) {
    const before = readTab(spreadsheet, 'findings') ?? { name: '', cells: [] };
    const made = ensureColumns(spreadsheet, 'findings', before, columns, tabWords(open));
    const tab = made.length === 0 ? before : (readTab(spreadsheet, 'findings') ?? before);
    return writeTableRows(spreadsheet, 'findings', tab, keys, rows, labelOf);
  }
  writeWholeTable(spreadsheet, 'findings', sheet, table);
  return true;
}
