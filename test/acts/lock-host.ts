import { copyWorkbook } from '../copy-workbook.js';
import type { Host, HostOptions } from '../../src/host/stand-in/create-host.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { bundledHost, OFFICER, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate, sheetOf } from './by-header.js';

export { sheetOf };

const UNIT = 'Thôn Mỗ Đoạn';

/** A whole nomination, for `nominate`. */
export const nominee = (name: string, over: { readonly unit?: string; readonly year?: string } = {}): string[] => [
  over.unit ?? UNIT,
  'Cá nhân',
  name,
  '',
  'Nữ',
  over.year ?? '1980',
  '',
  'Nông dân',
  'Nông nghiệp, nông thôn mới',
  'Sản xuất',
  '',
  '',
  'Trồng 2 ha rau sạch',
  '',
  '12',
];

/** The values below a header, as stored, without the blank end. */
export function column(host: Host, tab: string, header: string): unknown[] {
  const { rows } = sheetOf(host, tab);
  const index = rows[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  const found = rows.slice(1).map((row) => row?.[index]?.value ?? '');
  return found.slice(
    0,
    found.reduce((last: number, value, i) => (value === '' ? last : i + 1), 0),
  );
}

const isBlank = (value: unknown): boolean => value === '';

/** Without what is blank at the end. */
function trimmed<T>(items: readonly T[], blank: (item: T) => boolean): readonly T[] {
  return items.slice(
    0,
    items.reduce((end, item, i) => (blank(item) ? end : i + 1), 0),
  );
}

/** The values of a tab, cell by cell, without the blank end: what a later run is compared by. */
export function values(host: Host, tab: string): readonly (readonly unknown[])[] {
  const rows = sheetOf(host, tab).rows.map((row) => {
    const cells = Array.from(row ?? [], (cell): unknown => cell?.formula ?? cell?.value ?? '');
    return trimmed(cells, isBlank);
  });
  return trimmed(rows, (row) => row.length === 0);
}

export const NAMES = ['Nguyễn Thị Mận', 'Trần Thị Lựu', 'Lê Thị Ổi', 'Phạm Thị Bưởi'] as const;

const ready = new Map<number, Workbook>();

/** Four nominees with their review, a leader; all checked; the first `approved` nominees and the leader approved. */
export async function listedHost(approved = 2, options: Partial<HostOptions> = {}): Promise<Host> {
  const known = ready.get(approved) ?? (await listPeople(approved));
  ready.set(approved, known);
  return bundledHost({ ...options, workbook: copyWorkbook(known) });
}

/** Set up and checked once: a copy of the workbook costs a hundredth of it. */
async function listPeople(approved: number): Promise<Workbook> {
  const host = await setUpHost();
  const officer = host.person(OFFICER);
  nominate(
    host,
    NAMES.map((name) => nominee(name)),
  );
  officer.paste('Bình xét', 'A2', [[UNIT, '10/8/2025', 'Giơ tay', '40', 'Biên bản số 1']]);
  officer.paste('Khách mời', 'B2', [['Lãnh đạo', 'Vũ Văn Xoài', 'Nam', 'Chủ tịch UBND xã', 'UBND xã', 'Xã']]);
  runJob(host, 'validateDelegates');
  const rows = [...Array.from({ length: approved }, (_, i) => i + 2), 6];
  for (const row of rows) officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', row), 'Đã duyệt');
  return host.workbook;
}

export const ANSWERS = { approver: 'Ban Thường vụ Đảng ủy xã', decision: '45/QĐ-UBND', decidedOn: '17/8/2025' };

interface Told {
  readonly ok: boolean;
  readonly value?: {
    readonly findings: readonly { readonly finding: string; readonly level: string }[];
    readonly sinceLock: {
      readonly locked: boolean;
      readonly status: string;
      readonly since: string;
      readonly changes: readonly { readonly kind: string; readonly sentence: string; readonly invite: boolean }[];
    } | null;
  };
  readonly message?: string;
}

/** Calls an endpoint as the sidebar does. */
export function endpoint(host: Host, name: string, ...args: readonly unknown[]): Told {
  const ran = host.run(name, args);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  return ran.value as Told;
}

export function lockIt(host: Host): Told {
  const told = endpoint(host, 'sidebarLock', ANSWERS);
  if (!told.ok) throw new Error(told.message);
  return told;
}

export const codesOf = (host: Host): string[] =>
  column(host, 'Đề cử', 'Mã')
    .map(String)
    .filter((code) => code !== '');
