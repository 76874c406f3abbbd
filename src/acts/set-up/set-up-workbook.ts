import { laidOut } from '../../core/contract/column-order.js';
import { chooseTabs } from '../../core/reading/find-columns.js';
import type { Names } from '../../core/reading/names.js';
import { columnsOf, TABS, tabsOfSetUp, type TabKey } from '../../core/contract/tabs.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { ensureColumns } from '../../google/ensure-tab.js';
import { makeTab, writeLines } from '../../google/make-tab.js';
import { isBlankSpreadsheet, settleLocale, untouchedSheet } from '../../google/new-spreadsheet.js';
import { openSpreadsheet, type OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';
import type { Sheet } from '../../google/surface.js';
import type { Language } from '../../text/speech/language.js';
import { say, type Catalogue } from '../../text/say.js';
import { renewEditFacts } from '../../session/edit-memory.js';
import { namesOf } from '../../session/names-of.js';
import type { RunOptions } from '../../session/open-workbook.js';
import { rememberLanguage } from '../../session/read-language.js';
import { act } from '../../session/act.js';
import { fillShipped } from './fill-shipped.js';
import { dressTab } from './dress-tab.js';
import { guardTabs, hasGuarded, sayGuarded } from './guard-tabs.js';
import { tabWords } from '../../session/tab-words.js';

const KEYS = tabsOfSetUp();
/** Whoever may not write there is no officer of this workbook, and sets nothing up. */
const GUARDED = KEYS.filter((key) => TABS[key].access !== 'open');

/** The spreadsheet being set up, and how its new tabs are called: as those that stand already, else in the language asked for. */
interface SetUp {
  readonly spreadsheet: OpenSpreadsheet;
  readonly names: Names;
  readonly words: Catalogue;
}

/** `known`: headers that were read before tabs were made. */
function openSetUp(language: Language, known: OpenSpreadsheet['headers'] = new Map()): SetUp {
  const spreadsheet = openSpreadsheet(chooseTabs);
  for (const [key, header] of known) spreadsheet.headers.set(key, header);
  const names = namesOf(spreadsheet, language);
  return { spreadsheet, names, words: say(language, names) };
}

/**
 * Makes a tab that is absent, or of which a run that died has made the sheet alone. `unused` is the sheet that Google gives a
 * new spreadsheet: it becomes the first of ours.
 */
function makeMissingTab({ spreadsheet, names, words }: SetUp, key: TabKey, unused: Sheet | null): boolean {
  const begun = spreadsheet.sheets.get(key);
  if (begun !== undefined && begun.getLastRow() > 0) return false;
  const reuse = begun ?? (spreadsheet.sheets.size === 0 ? unused : null);
  const sheet = makeTab(spreadsheet, key, names.tab(key), spreadsheet.file.getSheets().length, reuse);
  if (key === 'guide') writeLines(spreadsheet, sheet, words.layout.guide);
  if (key === 'overview') writeLines(spreadsheet, sheet, words.layout.emptyOverview);
  return true;
}

/** Adds the columns a tab lacks; optional ones are for the office to add where it needs them. */
function makeMissingColumns(setUp: SetUp, key: TabKey): string[] {
  const { spreadsheet } = setUp;
  const wanted = laidOut(key).filter(([, column]) => column.optional !== true);
  if (wanted.length === 0) return [];
  const tab = readTab(spreadsheet, key) ?? { name: '', cells: [] };
  return ensureColumns(spreadsheet, key, tab, wanted, tabWords(setUp));
}

function setUpTabs(setUp: SetUp, blank: boolean): { readonly lines: string[]; readonly madeTabs: readonly TabKey[] } {
  const { names } = setUp;
  const { actions } = setUp.words;
  const unused = blank ? untouchedSheet(setUp.spreadsheet.file) : null;
  const madeTabs = KEYS.filter((key) => makeMissingTab(setUp, key, unused));
  const lines: string[] = [];
  for (const key of KEYS) {
    const made = makeMissingColumns(setUp, key);
    if (made.length === 0 || madeTabs.includes(key)) continue;
    const captions = columnsOf(key).flatMap(([name]) => (made.includes(name) ? names.caption(key, name) : []));
    lines.push(actions.setUpColumns(key, captions));
  }
  return {
    lines: [...(madeTabs.length === 0 ? [] : [actions.setUpTabs(madeTabs.map(names.tab))]), ...lines],
    madeTabs,
  };
}

/** Every tab that is inserted becomes the active one; people begin with Hướng dẫn. */
function showFirstTab({ file, sheets }: OpenSpreadsheet): void {
  const guide = sheets.get('guide');
  if (guide !== undefined) file.setActiveSheet(guide);
}

/**
 * *Thiết lập bảng tính*: every tab with headers, dropdowns, formats, colours and protections, and the plan's values. Run
 * again it changes nothing; over a sheet with people's data it adds what is missing and touches no cell of theirs.
 */
export function setUp(options: RunOptions = {}): Outcome<readonly string[]> {
  return act({ ...options, writes: GUARDED, onBlank: true }, ({ spreadsheet, language }) => {
    const blank = isBlankSpreadsheet(spreadsheet.file);
    const { locale, zone } = settleLocale(spreadsheet.file, blank);
    const begun = openSetUp(language);
    const { lines, madeTabs } = setUpTabs(begun, blank);
    const finished = openSetUp(language, begun.spreadsheet.headers);
    const { spreadsheet: settled, words } = finished;
    const { actions } = words;
    const keys = fillShipped(finished);
    if (keys > 0) lines.push(actions.setUpSettings(keys));
    const dressed = KEYS.map((key) => dressTab(finished, key)).some(Boolean);
    const guarded = guardTabs(settled, words);
    rememberLanguage(renewEditFacts(settled).language);
    if (madeTabs.includes('guide')) showFirstTab(settled);
    const nothing = lines.length === 0 && !dressed && !hasGuarded(guarded);
    const differences = [
      ...(locale === null ? [] : [actions.otherLocale(locale)]),
      ...(zone === null ? [] : [actions.otherZone(zone)]),
    ];
    return {
      ok: true,
      value: [
        nothing ? actions.setUpNothing : actions.setUpDone,
        ...lines,
        ...sayGuarded(guarded, words),
        ...differences,
      ],
    };
  });
}
