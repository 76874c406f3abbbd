import { parseOrder } from '../../core/import/parse-request.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { ImportDone, ImportPreview, Outcome } from '../../endpoints/endpoints.js';
import { findOtherTabs } from '../../google/other-tabs.js';
import type { Catalogue } from '../../text/say.js';
import { giveCodes } from '../codes/give-codes.js';
import { appendPeople, type Appended } from './append-people.js';
import { prepareImport, type PreparedImport } from './prepare-import.js';
import { saySkipped, viewImport } from './view-import.js';
import { logAct } from '../../session/log-act.js';
import { act } from '../../session/act.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';

/** As many as a new tab has room for below everybody; the rest is for the next click. */
const MOST_AT_ONCE = 300;

/** Names of the tabs that somebody copied in, to choose from. */
export function sidebarImportTabs(): Outcome<readonly string[]> {
  return act({ onBlank: true }, ({ spreadsheet }) => ({
    ok: true,
    value: findOtherTabs(spreadsheet).map((sheet) => sheet.getName()),
  }));
}

function prepare(open: OpenWorkbook, value: unknown, confirmed: boolean): Outcome<PreparedImport> {
  const order = parseOrder(value);
  if (order === null || (confirmed && order.mapping === null))
    return { ok: false, message: open.words.importing.unreadable };
  return prepareImport(open, order);
}

/** *Nhập danh sách*, first step: reads the list and shows what would become of it; writes nothing. */
export function sidebarReadImport(value: unknown): Outcome<ImportPreview> {
  return act({}, (open) => {
    const prepared = prepare(open, value, false);
    return prepared.ok ? { ok: true, value: viewImport(prepared.value, open) } : prepared;
  });
}

function sayDone({ request, plan }: PreparedImport, added: number, { tab, rows }: Appended, words: Catalogue): string {
  const { importing } = words;
  if (added === 0) return importing.nobodyNew;
  const coded = locateColumns(request.tab, tab.cells[0] ?? [])['code'] !== undefined;
  const left = plan.people.length - added;
  return [
    rows.length === 0 ? '' : importing.filled(request.tab, rows.length, Math.min(...rows), Math.max(...rows)),
    rows.length < added ? importing.moved(added - rows.length) : '',
    coded ? '' : importing.noCodes,
    left > 0 ? importing.remaining(left) : '',
    importing.undo,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * *Nhập danh sách*, second step: appends the people who are not there yet, each whole, gives them codes and logs how many. Run
 * again, or after dying at any call, it adds only who is still missing.
 */
export function sidebarImport(value: unknown): Outcome<ImportDone> {
  return act({ writes: ['log'] }, (open) => {
    const prepared = prepare(open, value, true);
    if (!prepared.ok) return prepared;
    const { request, plan } = prepared.value;
    const { importing } = open.words;
    if (!request.mapping.includes('name')) return { ok: false, message: importing.noName(request.tab) };
    const people = plan.people.slice(0, MOST_AT_ONCE);
    const appended = appendPeople(open, prepared.value, people);
    // Also when nobody is new: an import that died may have left people without one.
    giveCodes(open.spreadsheet, request.tab, { [request.tab]: appended.tab });
    if (people.length > 0) {
      const after = importing.logged(people.length, request.tab);
      const key = { act: 'import', tab: request.tab, people: people.length } as const;
      logAct(open, { say: importing.act, key }, [{ code: '', before: '', after }]);
    }
    const message = sayDone(prepared.value, people.length, appended, open.words);
    return {
      ok: true,
      value: {
        message,
        added: people.length,
        left: plan.people.length - people.length,
        skipped: saySkipped(plan.skipped, open.words),
      },
    };
  });
}
