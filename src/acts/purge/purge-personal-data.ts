import { fieldsOf } from '../../core/fields-of.js';
import { readLine } from '../../core/locking/parse-answers.js';
import { findLastAct, parseLog } from '../../core/log/log-rows.js';
import { findUnknownHeaders, PERSONAL_TABS, planPurge, type PersonalColumn } from '../../core/purge/personal-data.js';
import type { RawWorkbook } from '../../core/contract/sheet-data.js';
import type { Outcome, PurgeView } from '../../endpoints/endpoints.js';
import { readMoment } from '../../google/clock.js';
import { liesOnGoogle } from '../../google/lies-on-google.js';
import { readTab } from '../../google/read-tab.js';
import { findPartlyClosedTabs } from '../../google/rights.js';
import { logAct } from '../../session/log-act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { erase } from './erase.js';
import { act } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import { readEverything, readWhole, type Everything } from '../../session/read-everything.js';

const WRITES = ['log', 'findings', 'lock', ...PERSONAL_TABS] as const;

const sum = (plan: readonly PersonalColumn[]): number => plan.reduce((total, { cells }) => total + cells, 0);

function unknownLines(open: OpenWorkbook, raw: RawWorkbook): string[] {
  return PERSONAL_TABS.flatMap((key) => {
    const headers = findUnknownHeaders(key, raw[key]);
    return headers.length === 0 ? [] : [open.words.lock.purge.unknown(key, headers.join(', '))];
  });
}

/** Why it is too early; '' once the conference is over. */
function sayEarly({ settings, today, words }: OpenWorkbook): string {
  const date = settings['conference.date'];
  return date !== null && date < today ? '' : words.lock.purge.early(date);
}

function viewPurge(open: OpenWorkbook, raw: RawWorkbook): PurgeView {
  const plan = planPurge(raw);
  const { purge } = open.words.lock;
  const columns = plan.map((one) => purge.line(one.tab, one.column, one.cells));
  const lines = [
    ...(plan.length === 0 ? [purge.nothing] : [purge.intro, ...columns, purge.ours('findings')]),
    ...unknownLines(open, raw),
    purge.limits(liesOnGoogle()),
  ];
  return { cells: sum(plan), lines, early: sayEarly(open), word: purge.word };
}

/** Counts what would be erased, by tab and column; erases nothing. */
export function previewPurge(options: RunOptions = {}): Outcome<PurgeView> {
  return act({ ...options, prepares: WRITES }, (open) => ({ ok: true, value: viewPurge(open, readWhole(open)) }));
}

/**
 * Logs before anything is erased, counts only. What an earlier run that died has left over is part of what it logged: a column is
 * cleared in one call, so its count is the logged one or nothing.
 */
function ensureLogged(open: OpenWorkbook, plan: readonly PersonalColumn[]): void {
  const { acts, purge } = open.words.lock;
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')))[0]?.key;
  const logged = last?.act === 'purge' ? last.cells : {};
  const counts = Object.fromEntries(plan.map(({ tab, column, cells }) => [`${tab}.${column}`, cells]));
  if (Object.entries(counts).every(([column, cells]) => logged[column] === cells)) return;
  const after = plan.map(({ tab, column, cells }) => purge.logged(tab, column, cells)).join('; ');
  logAct(open, { say: acts.purge, key: { act: 'purge', cells: counts } }, [{ code: '', before: '', after }]);
}

function purgeNow({ open, raw, result }: Everything, answers: unknown): Outcome<Done> {
  const { purge, done } = open.words.lock;
  const fields = fieldsOf(answers);
  if (readLine(fields['word']) !== purge.word) return { ok: false, message: purge.refusedWord(purge.word) };
  const early = sayEarly(open);
  if (early !== '' && fields['early'] !== true) return { ok: false, message: `${early} ${purge.refusedEarly}` };
  const plan = planPurge(raw);
  // Half of it erased would be neither kept nor gone.
  const closed = findPartlyClosedTabs(open.spreadsheet, WRITES);
  if (closed.length > 0) return { ok: false, message: open.words.actions.closedToYou(closed) };
  ensureLogged(open, plan);
  const erased = erase(open, raw, result, readMoment(open.spreadsheet.zone));
  if (!erased) return { ok: false, message: purge.unfinished };
  // Of what was erased nothing that was read before may be shown.
  return { ok: true, value: { said: done.purged(sum(plan)), everything: readEverything(open) } };
}

/**
 * *Xóa dữ liệu cá nhân*: phones, birth years and sensitive columns, for good. Not before the conference is over unless `early`.
 * `answers`: `{word, early}`, the word typed by hand. Gives what to tell.
 */
export function purge(answers: unknown, options: RunOptions = {}): Outcome<Done> {
  return act({ ...options, writes: WRITES }, (open) => purgeNow(readEverything(open), answers));
}
