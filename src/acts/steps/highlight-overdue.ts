import { checkWorkbook } from '../../core/judgement/check-workbook.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Day } from '../../core/day.js';
import { buildColourRules } from '../../core/contract/colour-rules.js';
import type { StepProgress } from '../../core/rules/steps/step-state.js';
import { identityOf } from '../../core/moving-rows/align-rows.js';
import { locateColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { Settings } from '../../core/contract/setting-values.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { columnsOf } from '../../core/contract/tabs.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { applyColours } from '../../google/colours.js';
import type { NewCell } from '../../google/cells.js';
import { ensureColumns } from '../../google/ensure-tab.js';
import { readTab } from '../../google/read-tab.js';
import { findTodayIndex, writeTodayCells, type TodayCells } from '../../google/today-cells.js';
import { writeBeside } from '../../google/write-beside.js';
import { formatDay } from '../../text/speech/format.js';
import type { Catalogue } from '../../text/say.js';
import { colourWords } from './colour-words.js';
import { act, mustSettle } from '../../session/act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { readWhole, type Everything } from '../../session/read-everything.js';
import { tabWords } from '../../session/tab-words.js';

/** What Tình trạng says of a step. Texts that depend on the day say which. */
function stateText(step: StepProgress, today: Day, { statuses }: Catalogue): string {
  const days = Math.abs(step.days ?? 0);
  switch (step.state) {
    case 'overdue':
      return statuses.step.overdue(days, formatDay(today));
    case 'dueSoon':
      return statuses.step.dueSoon(days, formatDay(today));
    case 'doneLate':
      return statuses.step.doneLate;
    case 'blocked':
      return statuses.step.blocked;
    case 'done':
      return statuses.step.done;
    case 'open':
      return statuses.step.open;
  }
}

/** What the hidden cells hold: `ngày tính` where one is set, else a formula that moves on by itself. */
export function todayCells(settings: Settings): TodayCells {
  const fixed = settings['clock.today'];
  const today: NewCell = fixed === null ? { formula: '=TODAY()' } : { day: fixed };
  return [today, settings['clock.dueSoonDays'], settings['clock.inclusive'] ? 1 : 0];
}

/** `judged` is the reading that the steps were judged by, `tab` the latest. */
function writeStates(open: OpenWorkbook, judged: RawTab, tab: RawTab, steps: readonly StepProgress[]): boolean {
  const at = locateColumns('steps', judged.cells[0] ?? []);
  if (at['state'] === undefined || at['days'] === undefined) return false;
  const identify = (row: readonly RawCell[], { code, name, dueBefore }: ColumnIndices): string =>
    identityOf([row[code ?? -1], row[name ?? -1], row[dueBefore ?? -1]]);
  const rows = steps.map((step) => ({
    identity: identify(judged.cells[step.row - 1] ?? [], at),
    cells: [stateText(step, open.today, open.words), step.days ?? ''],
  }));
  return writeBeside(open.spreadsheet, 'steps', tab, { columns: ['state', 'days'], rows, identify }).settled;
}

function readSteps(open: OpenWorkbook, read: RawTab | undefined): RawTab | undefined {
  const tab = read ?? readTab(open.spreadsheet, 'steps');
  if (tab === undefined) return undefined;
  const computed = columnsOf('steps').filter(([, column]) => column.computed === true);
  const made = ensureColumns(open.spreadsheet, 'steps', tab, computed, tabWords(open));
  return made.length === 0 ? tab : readTab(open.spreadsheet, 'steps');
}

/** Colours that follow the days by themselves; the tab as it was last read. */
function colourSteps(open: OpenWorkbook, before: RawTab): RawTab {
  const tab = writeTodayCells(open.spreadsheet, before, todayCells(open.settings));
  const sheet = open.spreadsheet.sheets.get('steps');
  const at = locateColumns('steps', tab.cells[0] ?? []);
  if (sheet !== undefined) applyColours(sheet, buildColourRules('steps', at, colourWords(), findTodayIndex(tab)));
  return tab;
}

interface Highlighted extends CheckResult {
  /** What it was judged by, with the findings of every tab that was read. */
  readonly everything: Everything;
}

interface HighlightOptions extends RunOptions {
  /** Reads the tabs of other acts too, for an answer that shows the whole workbook. */
  readonly whole?: boolean;
}

/** *Tô bước quá hạn*: live colours by conditional formatting, plus Tình trạng and Số ngày. */
export function highlight({ whole = false, ...options }: HighlightOptions): Outcome<Highlighted> {
  return act({ ...options, writes: ['steps'] }, (open) => {
    const read = whole ? readWhole(open, ['steps']) : open.raw;
    const tab = readSteps(open, read.steps);
    const raw = { ...read, ...(tab && { steps: tab }) };
    const checked = checkWorkbook(raw, open.today);
    const findings = checked.findings.filter(({ place }) => place?.tab === 'steps');
    if (tab !== undefined) mustSettle(writeStates(open, tab, colourSteps(open, tab), checked.steps));
    return { ok: true, value: { ...checked, findings, everything: { open, raw, result: checked } } };
  });
}
