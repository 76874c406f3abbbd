import type { Host } from '../../../src/host/stand-in/create-host.js';
import type { Allow } from '../watch.js';
import { ANSWERS, APPROVED, approveAndLock, check, codeAt, decide, job, must, told, type Answer } from './ask.js';
import { HAMLET_HEAD } from '../template.js';
import { columnOf, put, sheetOf } from '../grid.js';
import { formatA1 } from '../../../src/host/model/area.js';

/** One thing that a person does, over a workbook that is ready for it. */
export interface Act {
  readonly name: string;
  readonly prepare?: (host: Host) => void;
  readonly run: (host: Host) => Answer;
  /** What it may change in columns of people. */
  readonly allow?: Allow;
}

const isDecision: Allow = (tab, header, before, now) =>
  tab.startsWith('Đại biểu') &&
  ['Quyết định', 'Tên khác'].includes(header) &&
  ['Đề nghị', 'Đã duyệt', 'Dự bị', 'Loại', ''].includes(now) &&
  ['Đề nghị', 'Đã duyệt', 'Dự bị', 'Loại', ''].includes(before);

const replacement = (host: Host) => ({
  out: codeAt(host, 2),
  in: codeAt(host, 4),
  outDecision: 'Dự bị',
  by: 'Chủ tịch',
  why: 'ốm',
});

const LIST = [
  ['Họ và tên', 'Năm sinh', 'Giới tính', 'Thôn', 'Tóm tắt thành tích'],
  ['Bùi Thị Mới', '1991', 'Nữ', 'Mỗ Đoạn', 'Nuôi ong'],
  ['Cao Văn Mới', '1992', 'Nam', 'Bỉnh Di', 'Nuôi tôm'],
]
  .map((row) => row.join('\t'))
  .join('\n');

function importNow(host: Host): Answer {
  const order = { source: { text: LIST }, target: 'nominations', fill: null, convertLegacy: false };
  const mapping = [
    ['name', 0],
    ['birthYear', 1],
    ['gender', 2],
    ['unit', 3],
    ['achievement', 4],
  ].map(([target, index]) => ({ target, index }));
  return told(host, 'sidebarImport', [{ ...order, mapping }]);
}

const IMPORTED: Readonly<Record<string, readonly string[]>> = {
  'Họ và tên': ['Bùi Thị Mới', 'Cao Văn Mới'],
  'Năm sinh': ['1991', '1992'],
  'Giới tính': ['Nữ', 'Nam'],
  'Đơn vị đề cử': ['Thôn Mỗ Đoạn', 'Thôn Bỉnh Di'],
  'Tóm tắt thành tích': ['Nuôi ong', 'Nuôi tôm'],
  'Đối tượng': ['Cá nhân'],
};

const PERSONAL = ['Năm sinh', 'Điện thoại', 'Thư điện tử'];

export const ACTS: readonly Act[] = [
  { name: 'the first check', run: (host) => job(host, 'validateDelegates') },
  {
    name: 'a later check',
    // Something that changes a row's words, the register, the composition and the findings.
    prepare: (host) => {
      check(host);
      const sheet = sheetOf(host.workbook, 'nominations');
      put(sheet, 2, columnOf(sheet, 'nominations', 'gender'), 'Nam');
      put(sheet, 3, columnOf(sheet, 'nominations', 'birthYear'), '');
    },
    run: (host) => job(host, 'validateDelegates'),
  },
  { name: 'overdue steps', run: (host) => job(host, 'highlightOverdue') },
  { name: 'agenda and papers', run: (host) => job(host, 'checkAgenda') },
  {
    name: 'an edited row',
    prepare: check,
    run: (host) => {
      const sheet = sheetOf(host.workbook, 'nominations');
      const column = columnOf(sheet, 'nominations', 'birthYear') + 1;
      host.person(HAMLET_HEAD).type(sheet.name, formatA1({ row: 3, column, rows: 1, columns: 1 }), 'năm Tý');
      return { ok: null, message: '' };
    },
    allow: (tab, header, _, now) => tab.startsWith('Đề cử') && header === 'Năm sinh' && now === 'năm Tý',
  },
  {
    name: 'a new row',
    prepare: check,
    run: (host) => {
      const sheet = sheetOf(host.workbook, 'nominations');
      const column = columnOf(sheet, 'nominations', 'name') + 1;
      host.person(HAMLET_HEAD).type(sheet.name, formatA1({ row: 6, column, rows: 1, columns: 1 }), 'Hồ Thị Thêm');
      return { ok: null, message: '' };
    },
    allow: (tab, header, _, now) => tab.startsWith('Đề cử') && header === 'Họ và tên' && now === 'Hồ Thị Thêm',
  },
  {
    name: 'an import',
    prepare: check,
    run: importNow,
    allow: (tab, header, before, now) =>
      tab.startsWith('Đề cử') && before === '' && (IMPORTED[header] ?? []).includes(now),
  },
  {
    name: 'accepting a repair',
    prepare: (host) => {
      check(host);
      decide(host, { 'Nguyễn Thị Mận': 'Đề nghị' });
      host.calls.clear();
    },
    run: (host) => {
      const ran = host.run('sidebarRepair', [{}]);
      const view = ran.ok
        ? (ran.value as {
            ok: boolean;
            message?: string;
            value?: { fingerprint: string; changes: { add: string | null; drop: string | null }[] };
          })
        : null;
      if (view?.value === undefined) return { ok: false, message: view?.message ?? '' };
      const changes = view.value.changes.map(({ add, drop }) => ({ add, drop }));
      return told(host, 'sidebarAcceptRepair', [
        { fingerprint: view.value.fingerprint, changes, allow: { guests: false, approved: false } },
      ]);
    },
    allow: isDecision,
  },
  {
    name: 'replacing a delegate',
    prepare: approveAndLock,
    run: (host) => told(host, 'sidebarReplace', [replacement(host)]),
    allow: isDecision,
  },
  {
    name: 'undoing',
    prepare: (host) => {
      approveAndLock(host);
      must(told(host, 'sidebarReplace', [replacement(host)]));
    },
    run: (host) => told(host, 'sidebarUndo', [{}]),
    allow: isDecision,
  },
  {
    name: 'locking',
    prepare: (host) => {
      check(host);
      decide(host, APPROVED);
    },
    run: (host) => told(host, 'sidebarLock', [ANSWERS]),
  },
  { name: 'unlocking', prepare: approveAndLock, run: (host) => told(host, 'sidebarUnlock', ['nhầm']) },
  {
    name: 'a new code for a copied row',
    prepare: (host) => {
      check(host);
      host.person(HAMLET_HEAD).copyRow('Đề cử', 2, 6);
    },
    run: (host) =>
      told(host, 'sidebarNewCode', [{ tab: 'nominations', row: 6, code: codeAt(host, 2), name: 'Nguyễn Thị Mận' }]),
  },
  {
    name: 'how units stand',
    run: (host) => {
      host.answer({ button: 'OK' });
      host.clickMenu('refreshOverview');
      return { ok: null, message: host.dialogs.at(-1)?.prompt ?? '' };
    },
  },
  {
    name: 'erasing personal data',
    prepare: check,
    run: (host) => told(host, 'sidebarPurge', [{ word: 'XÓA', early: true }]),
    allow: (_, header, __, now) => PERSONAL.includes(header) && now === '',
  },
  { name: 'set-up again', run: (host) => job(host, 'setUpWorkbook') },
  { name: 'a document', prepare: check, run: (host) => job(host, 'makeDocument', { document: 'resultReport' }) },
];
