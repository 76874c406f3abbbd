import { checkWorkbook } from '../../core/judgement/check-workbook.js';
import type { CheckResult } from '../../core/judgement/result.js';
import { codeKey } from '../../core/people/code-key.js';
import type { Person } from '../../core/people/person.js';
import { identityOf } from '../../core/moving-rows/align-rows.js';
import { textOf } from '../../core/reading/cell-text.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import type { TabKey } from '../../core/contract/tabs.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readTabs } from '../../google/read-tab.js';
import { writeBeside } from '../../google/write-beside.js';
import { act, mustSettle } from '../../session/act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';

const READ = ['units', 'lists', 'guests', 'delegates', 'nominations', 'papers', 'agenda'] as const;
const JUDGED: readonly (TabKey | undefined)[] = ['agenda', 'papers'];

/** Minutes since the beginning as `h:mm`: the plan fixes no hour, so the agenda counts from its own start. */
const elapsed = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

function writeStarts(open: OpenWorkbook, tab: RawTab | undefined, result: CheckResult): boolean {
  const at = locateColumns('agenda', tab?.cells[0] ?? []);
  if (tab === undefined || at['starts'] === undefined) return true;
  const identify = (row: readonly RawCell[], { number, item }: ColumnIndices): string =>
    identityOf([row[number ?? -1], row[item ?? -1]]);
  let minutes = 0;
  const rows = result.workbook.agenda.map((item) => {
    const starts = elapsed(minutes);
    minutes += item.minutes ?? 0;
    return { identity: identify(tab.cells[item.row - 1] ?? [], at), cells: [starts] };
  });
  return writeBeside(open.spreadsheet, 'agenda', tab, { columns: ['starts'], rows, identify }).settled;
}

function writeSpeakers(open: OpenWorkbook, tab: RawTab | undefined, people: readonly Person[]): boolean {
  const at = locateColumns('papers', tab?.cells[0] ?? []);
  const { code, name } = at;
  if (tab === undefined || code === undefined || name === undefined) return true;
  const names = new Map(people.map((person) => [codeKey(person.code ?? ''), person.name ?? '']));
  const identify = (row: readonly RawCell[], { code: index }: ColumnIndices): string => identityOf([row[index ?? -1]]);
  const rows = tab.cells.slice(1).map((row) => {
    const key = codeKey(textOf(row[code]));
    return { identity: identify(row, at), cells: [key === '' ? '' : (names.get(key) ?? '')] };
  });
  return writeBeside(open.spreadsheet, 'papers', tab, { columns: ['name'], rows, identify }).settled;
}

/** *Kiểm tra chương trình, tham luận*: against one day, the plan's items and the list (R-II-2-a, R-III-1, R-III-3.2). */
export function checkAgendaAndPapers(options: RunOptions): Outcome<CheckResult> {
  return act({ ...options, writes: ['papers', 'agenda'] }, (open) => {
    const raw = { ...open.raw, ...readTabs(open.spreadsheet, READ) };
    const checked = checkWorkbook(raw, open.today);
    const findings = checked.findings.filter(({ place }) => JUDGED.includes(place?.tab));
    mustSettle(writeSpeakers(open, raw.papers, checked.people), writeStarts(open, raw.agenda, checked));
    return { ok: true, value: { ...checked, findings } };
  });
}
