import { fieldsOf } from '../../core/fields-of.js';
import { codeKey } from '../../core/people/code-key.js';
import { textOf } from '../../core/reading/cell-text.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { CodedRow } from '../../core/moving-rows/place-codes.js';
import { PEOPLE_TABS, type PeopleTab } from '../../core/contract/people-tabs.js';
import type { RawTab, RawWorkbook } from '../../core/contract/sheet-data.js';
import type { NewCodeRequest, Outcome } from '../../endpoints/endpoints.js';
import { writeCodes } from '../../google/write-codes.js';
import { drawCodes } from '../../session/code-pool.js';
import { codedRowsOf } from './give-codes.js';
import { logAct } from '../../session/log-act.js';
import { act, mustSettle } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import { checkWhole, readWhole } from '../../session/read-everything.js';

/** Parses what the sidebar sends; null when it is no such request. */
function parseRequest(value: unknown): NewCodeRequest | null {
  const { tab, row, code, name } = fieldsOf(value);
  const known = PEOPLE_TABS.find((key) => key === tab);
  if (known === undefined || typeof row !== 'number' || typeof code !== 'string' || code === '') return null;
  return { tab: known, row, code, name: typeof name === 'string' ? name : null };
}

interface People {
  readonly tab: RawTab;
  readonly rows: readonly CodedRow[];
}

function peopleIn(raw: RawWorkbook, key: PeopleTab): People {
  const tab = raw[key] ?? { name: '', cells: [] };
  return { tab, rows: codedRowsOf(key, tab) };
}

/** The row to get the new code: it bears code and name, the row of the finding first, else the last of them. */
function findCopy({ tab, name, code, row }: NewCodeRequest, { tab: raw, rows }: People): CodedRow | undefined {
  const index = locateColumns(tab, raw.cells[0] ?? [])['name'] ?? -1;
  const bearers = rows.filter(
    (bearer) => codeKey(bearer.code) === codeKey(code) && textOf(raw.cells[bearer.row - 1]?.[index]) === (name ?? ''),
  );
  return bearers.find((bearer) => bearer.row === row) ?? bearers[bearers.length - 1];
}

/** Gives a new code to one of two rows that bear the same: of `Mã` that one cell is written, and the act is logged. */
export function reissueCode(value: unknown): Outcome<Done> {
  return act({ writes: ['log'] }, (open) => {
    const request = parseRequest(value);
    if (request === null) return { ok: false, message: open.words.actions.unknownTarget };
    // The tab to be written last, nearest to its writing.
    const raw = readWhole(open, [request.tab]);
    const other = peopleIn(raw, request.tab === 'guests' ? 'nominations' : 'guests');
    const people = peopleIn(raw, request.tab);
    const copy = findCopy(request, people);
    const keys = [...other.rows, ...people.rows].map(({ code }) => codeKey(code));
    const doubled = keys.filter((key) => key === codeKey(request.code)).length > 1;
    const index = locateColumns(request.tab, people.tab.cells[0] ?? [])['code'];
    if (copy === undefined || index === undefined || !doubled)
      return { ok: false, message: open.words.edit.newCodeGone };
    const [code = ''] = drawCodes(open.spreadsheet, request.tab, 1, new Set(keys));
    const key = { act: 'newCode', before: copy.code, code } as const;
    logAct(open, { say: open.words.edit.newCode, key }, [{ code, before: copy.code, after: code }]);
    const had = people.rows.filter((row) => row !== copy);
    const rowsOf = (tab: RawTab) => codedRowsOf(request.tab, tab);
    const { tab, settled } = writeCodes(open.spreadsheet, request.tab, people.tab, rowsOf, [{ ...copy, code }], had);
    mustSettle(settled);
    return { ok: true, value: { said: code, everything: checkWhole(open, { ...raw, [request.tab]: tab }) } };
  });
}
