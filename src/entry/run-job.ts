import { fieldsOf } from '../core/fields-of.js';
import type { Allowance } from '../core/repair/items.js';
import { chooseTabs } from '../core/reading/find-columns.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import { checkAgendaAndPapers } from '../acts/agenda/write-agenda.js';
import { describeResult } from '../views/describe-result.js';
import { highlight } from '../acts/steps/highlight-overdue.js';
import { produceDocument } from '../acts/documents/produce-document.js';
import type { RunOptions } from '../session/open-workbook.js';
import { describeRepair } from '../acts/repair/propose-repair.js';
import { act } from '../session/act.js';
import { readEverything } from '../session/read-everything.js';
import { safely } from '../session/safely.js';
import { speechNow } from '../session/speech-now.js';
import { setUp } from '../acts/set-up/set-up-workbook.js';
import { validate } from '../acts/check/validate-delegates.js';
import type { Outcome } from '../endpoints/endpoints.js';

interface JobOptions extends RunOptions {
  readonly document?: string;
  /** Whom a repair may touch: `guests`, `approved`. */
  readonly allow: Allowance;
}

/** `{allow: ['guests', 'approved']}` */
function parseAllowed(repair: unknown): Allowance {
  const { allow } = fieldsOf(repair);
  const has = (who: string): boolean => Array.isArray(allow) && allow.includes(who);
  return { guests: has('guests'), approved: has('approved') };
}

function parseOptions(text: unknown): JobOptions {
  const given: unknown = typeof text === 'string' && text !== '' ? JSON.parse(text) : {};
  const { language, document, repair } = fieldsOf(given);
  return {
    ...((language === 'vi' || language === 'en') && { language }),
    ...(typeof document === 'string' && { document }),
    allow: parseAllowed(repair),
  };
}

const done = (outcome: Outcome<unknown>): Outcome<unknown> => (outcome.ok ? { ok: true, value: null } : outcome);

const JOBS: Readonly<Record<string, (options: JobOptions) => Outcome<unknown>>> = {
  isSetUp: () => ({ ok: true, value: openSpreadsheet(chooseTabs).sheets.size > 0 }),
  setUpWorkbook: (options) => setUp(options),
  validateDelegates: (options) => done(validate(options)),
  highlightOverdue: (options) => done(highlight(options)),
  checkAgenda: (options) => done(checkAgendaAndPapers(options)),
  makeDocument: (options) => produceDocument(options.document, 'download', options),
  proposeRepair: (options) => describeRepair(options.allow, options),
  describeResult: ({ language }) =>
    act({ ...(language && { language }), onBlank: true }, (open) => ({
      ok: true,
      value: describeResult(readEverything(open)),
    })),
};

/**
 * Does by name what a menu item does, without dialogs, and answers in JSON (`Outcome`): for the command line, where nobody
 * can click. Options: `{language, document, repair: {allow}}`.
 */
export function runJob(name: unknown, options: unknown): string {
  const job = typeof name === 'string' && Object.prototype.hasOwnProperty.call(JOBS, name) ? JOBS[name] : undefined;
  const outcome = safely({}, () =>
    job === undefined ? { ok: false, message: speechNow().words.actions.ourFault } : job(parseOptions(options)),
  );
  return JSON.stringify(outcome);
}
