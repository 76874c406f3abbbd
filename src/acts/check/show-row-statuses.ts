import { buildRowStatuses, type RowState, type RowStatus } from '../../core/judgement/row-status.js';
import { seenFrom } from '../../core/rules/doubles/seen-from.js';
import type { Finding } from '../../core/findings/finding.js';
import { contentKey } from '../../core/moving-rows/row-content.js';
import { identityOf } from '../../core/moving-rows/align-rows.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { Nomination } from '../../core/reading/rows.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { writeBeside } from '../../google/write-beside.js';
import { renderFinding } from '../../text/render-finding.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';

type Speech = Pick<OpenWorkbook, 'language' | 'words' | 'names'>;

const captionOf = (key: string, { words, names }: Speech): string =>
  key === 'position' ? words.statuses.positionOrOccupation : names.caption('nominations', key);

function messageOf(finding: Finding, { language, names }: Speech): string {
  const { message, fix } = renderFinding(finding, language, names);
  return `${message} ${fix}`.trim();
}

/** The state of a row in one or two words. */
export function stateWord({ lacking, faults }: RowState, { words: { statuses } }: Pick<Speech, 'words'>): string {
  if (faults.length > 0) return statuses.toFix;
  return lacking.length > 0 ? statuses.lacking(lacking.length) : statuses.complete;
}

/** The two cells that a hamlet head reads on a phone: the state of the row, and what to do. */
export function statusCells({ nomination, lacking, faults }: RowStatus, open: Speech): [string, string] {
  const { statuses } = open.words;
  const missing = lacking.length === 0 ? [] : [statuses.missing(lacking.map((key) => captionOf(key, open)))];
  const said = faults.map((finding) => messageOf(seenFrom(finding, nomination.row), open));
  return [stateWord({ lacking, faults }, open), [...missing, ...said].join(' ')];
}

/** Writes state and advice beside every nominee. False when other people's moves did not let it settle. */
export function writeRowStatuses(
  open: OpenWorkbook,
  tab: RawTab | undefined,
  nominations: readonly Nomination[],
  findings: readonly Finding[],
): boolean {
  if (tab === undefined) return true;
  const at = locateColumns('nominations', tab.cells[0] ?? []);
  // They were there, or made, a moment ago.
  if (at['check'] === undefined || at['toFix'] === undefined) return false;
  const identify = (row: readonly RawCell[], { code, name, unit }: ColumnIndices): string =>
    identityOf([row[code ?? -1], row[name ?? -1], row[unit ?? -1]]);
  const rows = buildRowStatuses(nominations, findings).map((status) => {
    const row = tab.cells[status.nomination.row - 1] ?? [];
    return { identity: identify(row, at), exact: contentKey(row, at), cells: statusCells(status, open) };
  });
  return writeBeside(open.spreadsheet, 'nominations', tab, {
    columns: ['check', 'toFix'],
    rows,
    identify,
    tellApart: contentKey,
  }).settled;
}
