import type { Finding } from '../../core/findings/finding.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import { valueAsStanding } from '../../core/reading/value-as-standing.js';
import { shorten } from '../../text/speech/format.js';
import { writeBeside } from '../../google/write-beside.js';
import { identityOf } from '../../core/moving-rows/align-rows.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import type { MeasuredTarget } from '../../core/rules/composition/targets.js';

/** A row is read at a glance: what is left out stands in Kết quả kiểm tra. */
const MOST_VALUES = 30;

const COMPUTED = ['pool', 'count', 'share', 'verdict'] as const;

function peopleOut(finding: Finding | undefined): number | null {
  if (finding?.code !== 'composition.below' && finding?.code !== 'composition.above') return null;
  return finding.params.move ?? finding.params.add ?? finding.params.drop;
}

/** Pool, count, share, verdict of one row of Cơ cấu; a `*` row says how many of its values nobody has. */
function cellsOf(
  measured: readonly MeasuredTarget[],
  findings: readonly Finding[],
  { words, names }: OpenWorkbook,
): RawCell[] {
  const { verdict } = words.statuses;
  const [only] = measured;
  if (only === undefined) return ['', '', '', ''];
  if (only.target.everyValue) {
    const standing = ({ entry }: MeasuredTarget) => shorten(valueAsStanding(names, entry.attribute, entry.value));
    const absent = measured.filter(({ entry }) => entry.verdict === 'absent');
    const off = measured.filter(({ entry }) => entry.verdict === 'below' || entry.verdict === 'above');
    const said = [...absent.map((one) => `${verdict.absent}: ${standing(one)}`), ...off.map(standing)];
    const more = said.length > MOST_VALUES ? [verdict.more(said.length - MOST_VALUES)] : [];
    return [
      '',
      `${String(measured.length - absent.length)}/${String(measured.length)}`,
      '',
      [...said.slice(0, MOST_VALUES), ...more].join('; ') || verdict.ok,
    ];
  }
  const { entry, target } = only;
  const finding = findings.find(({ place }) => place?.tab === 'composition' && place.row === target.row);
  const bounded = target.min !== null || target.max !== null;
  const out = peopleOut(finding);
  const said = {
    ok: bounded ? verdict.ok : verdict.watched,
    below: verdict.below(out),
    above: verdict.above(out),
    absent: verdict.absent,
  }[entry.verdict];
  return [only.pool, entry.count, entry.base === 0 ? '' : entry.count / entry.base, said];
}

/** Writes the computed columns of Cơ cấu beside its targets. */
export function writeComposition(
  open: OpenWorkbook,
  tab: RawTab | undefined,
  measured: readonly MeasuredTarget[],
  findings: readonly Finding[],
): boolean {
  if (tab === undefined) return true;
  const at = locateColumns('composition', tab.cells[0] ?? []);
  if (COMPUTED.some((key) => at[key] === undefined)) return false;
  const identify = (row: readonly RawCell[], { attribute, value, min, max }: ColumnIndices): string =>
    identityOf([row[attribute ?? -1], row[value ?? -1], row[min ?? -1], row[max ?? -1]]);
  const rows = tab.cells.slice(1).map((cells, i) => ({
    identity: identify(cells, at),
    cells: cellsOf(
      measured.filter(({ target }) => target.row === i + 2),
      findings,
      open,
    ),
  }));
  return writeBeside(open.spreadsheet, 'composition', tab, { columns: COMPUTED, rows, identify }).settled;
}
