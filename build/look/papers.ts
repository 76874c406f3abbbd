import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { SHIPPED } from '../../src/core/contract/shipped/shipped.js';
import type { RawCell, RawWorkbook } from '../../src/core/contract/sheet-data.js';
import { dayOf, type Day } from '../../src/core/day.js';
import { checkWorkbook } from '../../src/core/judgement/check-workbook.js';
import type { CheckResult } from '../../src/core/judgement/result.js';
import type { LockChange } from '../../src/core/lock/lock-changes.js';
import { describePerson } from '../../src/core/lock/locked-person.js';
import { findApproved } from '../../src/core/people/approved.js';
import { ALL_DOCUMENTS, DOCUMENT_KINDS, isDocumentKind } from '../../src/documents/document-kinds.js';
import { makeDocument } from '../../src/documents/make-document.js';
import { sampleWorkbook } from '../../src/host/sample/sample-workbook.js';

type Row = Readonly<Record<string, RawCell | undefined>>;
type Rows = Partial<Record<TabKey, readonly Row[]>>;

/** What breaks layouts. */
const LONG = {
  name: 'Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Minh Nguyệt',
  position:
    'Phó Trưởng ban Thường trực Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” kiêm Tổ trưởng',
  achievement:
    'Vận động nhân dân hiến 1.250 m² đất mở rộng đường thôn, huy động 850 triệu đồng và 1.200 ngày công. '.repeat(25),
};

const CHANGES: readonly LockChange[] = [
  { kind: 'replaced', code: 'ĐC-7K3M', name: 'Phạm Văn Tài', by: { code: 'ĐC-9T2Q', name: LONG.name } },
  { kind: 'dropped', code: 'ĐC-4H8P', name: 'Dương Thị Ly', decision: 'Loại' },
  { kind: 'added', code: 'KM-2RX7', name: 'Nguyễn Văn Hùng' },
  {
    kind: 'edited',
    code: 'ĐC-5N6W',
    name: 'Lê Thị Bích',
    cells: [
      { column: 'position', before: '', after: LONG.position },
      { column: 'birthYear', before: '1067', after: '1967' },
    ],
  },
];

/** Some delegates of the conference, or what is typed into its rows. */
interface Case {
  readonly people: number;
  readonly change: (row: Row, at: number) => Row;
}
const CASES: Readonly<Record<string, Case>> = {
  sample: { people: 150, change: (row) => row },
  long: { people: 40, change: (row, at) => (at % 4 === 0 ? { ...row, ...LONG } : row) },
  one: { people: 1, change: (row) => row },
  none: { people: 0, change: (row) => row },
  many: { people: 1500, change: (row, at) => ({ ...row, code: `ĐC-${String(at)}` }) },
};

const day = (month: number, date: number): Day => {
  const found = dayOf(2025, month, date);
  if (found === null) throw new Error('no such day');
  return found;
};

const rawTab = (tab: TabKey, rows: readonly Row[]): RawWorkbook[TabKey] => ({
  name: TABS[tab].vi,
  cells: [columnsOf(tab).map(([, { vi }]) => vi), ...rows.map((row) => columnsOf(tab).map(([key]) => row[key] ?? ''))],
});

/** Those with a code of their own, as often as it takes. */
function nominate({ people, change }: Case): readonly Row[] {
  const seen = new Set<unknown>();
  const told = sampleWorkbook().nominations.filter(({ code }) => code !== '' && seen.size < seen.add(code).size);
  return Array.from({ length: people }, (_, at) => change({ ...told[at % told.length] }, at)).slice(0, people);
}

const decided = { decision: 'Đã duyệt', approvedBy: 'Ban Thường vụ Đảng ủy xã', approvedOn: '15/8/2025' };

/** The sample as it would be after the conference: everybody decided, the list locked, the day held. */
function rowsOf(one: Case): Rows {
  const sample = sampleWorkbook();
  const guests = sample.guests.slice(0, Math.floor(one.people / 3));
  const nominations = nominate({ ...one, people: one.people - guests.length });
  const register = [...nominations, ...guests].map(({ code }, at) => ({
    ...decided,
    code,
    present: at % 20 === 7 ? 'Không' : 'Có',
    upperCongress: at < 12 ? 'Có' : '',
  }));
  const settings = SHIPPED.settings.map((row) =>
    row['key'] === 'conference.date' ? { ...row, value: '22/8/2025' } : row,
  );
  const speakers = sample.papers.map((row, at) => ({ ...row, code: nominations[at * 3]?.['code'] ?? '' }));
  return {
    ...SHIPPED,
    ...sample,
    units: sample.units,
    steps: SHIPPED.steps,
    settings,
    nominations,
    guests,
    papers: speakers,
    delegates: register,
  };
}

function checkOf(one: Case): CheckResult {
  const raw = Object.fromEntries(Object.entries(rowsOf(one)).map(([tab, rows]) => [tab, rawTab(tab as TabKey, rows)]));
  const check = checkWorkbook(raw, day(8, 28));
  const lock = {
    number: 1,
    lockedAt: '2025-08-18 15:00',
    approver: 'Ban Thường vụ Đảng ủy xã',
    decision: 'Thông báo số 12-TB/ĐU',
    decidedOn: day(8, 18),
    fingerprint: '',
    composition: [],
    opened: null,
    purgedAt: null,
    people: findApproved(check).map(describePerson),
  };
  return { ...check, findings: [], lock: { lock, changes: [] } };
}

export const CASE_NAMES = Object.keys(CASES);

/** Every kind asked for (none: all) over one case, by the name of its file. */
export function makePapers(name: string, asked: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const one = CASES[name];
  if (one === undefined) throw new Error(`no case ${name}: ${CASE_NAMES.join(', ')}`);
  const check = checkOf(one);
  const kinds = asked.length === 0 ? ALL_DOCUMENTS : asked.filter(isDocumentKind);
  const changed = check.lock === null ? check : { ...check, lock: { ...check.lock, changes: CHANGES } };
  const checkFor = (kind: string) => (kind === 'adjustmentList' && name !== 'none' ? changed : check);
  return new Map(kinds.map((kind) => [DOCUMENT_KINDS[kind].fileName, makeDocument(kind, checkFor(kind)).bytes]));
}
