import { checkWorkbook } from '../../core/judgement/check-workbook.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Finding } from '../../core/findings/finding.js';
import { laidOut } from '../../core/contract/column-order.js';
import { unitFinder } from '../../core/people/unit-of.js';
import { findIgnoredTabs, type IgnoredTab } from '../../core/reading/find-columns.js';
import type { RawWorkbook } from '../../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../../core/contract/tabs.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { ensureColumns, ensureTab } from '../../google/ensure-tab.js';
import { readTabs } from '../../google/read-tab.js';
import { act, mustSettle } from '../../session/act.js';
import { rememberCheck } from '../../session/remember-check.js';
import { keepEditFacts } from '../../session/edit-memory.js';
import { giveCodes } from '../codes/give-codes.js';
import { keepRegister } from './keep-register.js';
import { tabsOfLock, writeLockTab } from '../../session/lock-tab.js';
import { lookForOpenTabs } from '../../session/look-for-open-tabs.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { readWhole, type Everything } from '../../session/read-everything.js';
import { writeComposition } from './show-composition.js';
import { writeFindings } from './show-results.js';
import { writeRowStatuses } from './show-row-statuses.js';
import { tabWords } from '../../session/tab-words.js';

/** The tabs a check of delegates reads; those that are written come last, nearest to their writing. */
const READ = ['units', 'lists', 'reviews', 'guests', 'composition', 'delegates', 'nominations'] as const;
/** The protected tabs that it writes into. */
const WRITES = ['delegates', 'composition', 'findings', 'guests', 'lock'] as const;
const OPEN_TABS = ['reviews', 'nominations'] as const;
/** Read by other actions: what is not read here cannot be missing here. */
const UNREAD: readonly TabKey[] = ['steps', 'agenda', 'papers', 'commendations'];

/** Makes the columns and tabs that the check writes, where they are absent; the header rows are already read. */
function ensureOutputs(open: OpenWorkbook, raw: RawWorkbook): TabKey[] {
  const words = tabWords(open);
  const made: TabKey[] = [];
  for (const key of ['nominations', 'guests', 'composition', 'delegates'] as const) {
    const ours = columnsOf(key).filter(([name, column]) => column.computed === true || name === 'code');
    if (key === 'delegates' && ensureTab(open.spreadsheet, key, laidOut(key), words)) made.push(key);
    else if (ensureColumns(open.spreadsheet, key, raw[key] ?? { name: '', cells: [] }, ours, words).length > 0)
      made.push(key);
  }
  ensureTab(open.spreadsheet, 'findings', columnsOf('findings'), words);
  return made;
}

interface ReadForCheck {
  readonly raw: RawWorkbook;
  /** Whether every code stands beside its own nominee. */
  readonly settled: boolean;
}

/** What the check itself needs; the whole workbook where its answer shows all of it. */
function readTabsOfCheck(open: OpenWorkbook, whole: boolean): RawWorkbook {
  if (whole) return readWhole(open, READ);
  return { ...open.raw, ...readTabs(open.spreadsheet, [...tabsOfLock(open.spreadsheet), ...READ], OPEN_TABS) };
}

function readForCheck(open: OpenWorkbook, whole: boolean): ReadForCheck {
  const raw = readTabsOfCheck(open, whole);
  const made = ensureOutputs(open, raw);
  const full = made.length === 0 ? raw : { ...raw, ...readTabs(open.spreadsheet, made, OPEN_TABS) };
  const guests = giveCodes(open.spreadsheet, 'guests', full);
  const nominations = giveCodes(open.spreadsheet, 'nominations', full);
  const coded = { ...(guests && { guests: guests.tab }), ...(nominations && { nominations: nominations.tab }) };
  return { raw: { ...full, ...coded }, settled: guests?.settled !== false && nominations?.settled !== false };
}

const concernsDelegates = (open: OpenWorkbook, finding: Finding): boolean => {
  const tab = finding.place?.tab;
  return tab === undefined || !UNREAD.includes(tab) || !open.spreadsheet.sheets.has(tab);
};

export interface Validated extends CheckResult {
  readonly ignoredTabs: readonly IgnoredTab[];
  /** The names of tabs of the officer, or ours, into which the units may write. */
  readonly openTabs: readonly string[];
  /** What it was judged by, with the findings of every tab that was read. */
  readonly everything: Everything;
}

interface ValidateOptions extends RunOptions {
  /** Reads the tabs of other acts too, for an answer that shows the whole workbook. */
  readonly whole?: boolean;
}

/** *Kiểm tra đại biểu*: reads, checks everything about delegates, writes the results where people look for them. */
export function validate({ whole = false, ...options }: ValidateOptions): Outcome<Validated> {
  return act({ ...options, writes: WRITES }, (open) => {
    const { raw, settled: coded } = readForCheck(open, whole);
    const checked = checkWorkbook(raw, open.today);
    const findings = checked.findings.filter((finding) => concernsDelegates(open, finding));
    const ignoredTabs = findIgnoredTabs(open.spreadsheet.names);
    const everything = { open, raw, result: checked };
    const openTabs = lookForOpenTabs(open, raw);
    const result: Validated = { ...checked, findings, ignoredTabs, openTabs, everything };
    const settled = [
      coded,
      writeRowStatuses(open, raw.nominations, checked.workbook.nominations, findings),
      keepRegister(open, raw.delegates, result),
      writeComposition(open, raw.composition, checked.composition, findings),
      writeFindings(open, findings, raw, unitFinder(checked.workbook)),
      result.lock === null || writeLockTab(open, raw.lock, result.lock.lock, result.lock.changes),
    ];
    rememberCheck(result);
    keepEditFacts(checked.workbook);
    mustSettle(...settled);
    return { ok: true, value: result };
  });
}
