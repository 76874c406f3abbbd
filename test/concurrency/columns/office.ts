import { copyWorkbook } from '../../copy-workbook.js';
import { doubtsOfRun } from '../../doubts-of-run.js';
import { columnsOf, TABS, type TabKey } from '../../../src/core/contract/tabs.js';
import { createHost, type Host } from '../../../src/host/stand-in/create-host.js';
import type { Doubts } from '../../../src/host/doubts/doubts.js';
import { drawFrom } from '../../../src/host/sample/draws/random.js';
import { sheetNamed } from '../../../src/host/model/sheet.js';
import type { Workbook } from '../../../src/host/model/workbook.js';
import { put } from '../grid.js';
import { makeTemplate, makeUuid, OFFICER, TODAY } from '../template.js';

type Rows = readonly Readonly<Record<string, string | number>>[];

const person = (name: string, unit: string, more: Readonly<Record<string, string | number>> = {}) => ({
  ...{ unit, subject: 'Cá nhân', name, gender: 'Nữ', birthYear: 1980, position: 'Tổ trưởng', occupation: 'Nông dân' },
  ...{ field: 'Nông nghiệp, nông thôn mới', direct: 'Sản xuất', sector: 'Hộ kinh doanh', merit: 'Sản xuất giỏi' },
  ...{
    achievement: `Việc của ${name}`,
    awards: `Giấy khen ${name}`,
    votes: 12,
    consent: 'Có',
    phone: `09${String(name.length)}`,
  },
  ...more,
});

/** Something in every column that people fill, so that whatever is overwritten is missed. */
const ROWS: Partial<Record<TabKey, Rows>> = {
  nominations: [
    person('Nguyễn Thị Mận', 'Thôn Mỗ Đoạn', { code: 'ĐC-AAA2' }),
    person('Trần Thị Lựu', 'Thôn Bỉnh Di', { code: 'ĐC-AAA3', birthYear: 1975 }),
    person('Lê Thị Ổi', 'Thôn Liêu Xá', { code: 'ĐC-AAA4', votes: '' }),
    person('Phạm Văn Bưởi', 'Thôn Liêu Xá', { gender: 'Nam', consent: '' }),
  ],
  guests: [
    {
      code: 'KM-AAA2',
      class: 'Lãnh đạo',
      name: 'Vũ Văn Xoài',
      gender: 'Nam',
      position: 'Chủ tịch',
      organisation: 'UBND xã',
      level: 'Xã',
      phone: '0901',
    },
    {
      class: 'Khách mời',
      name: 'Đỗ Thị Na',
      gender: 'Nữ',
      position: 'Hội viên',
      organisation: 'Hội Phụ nữ',
      level: 'Xã',
      phone: '0902',
    },
  ],
  reviews: [
    { unit: 'Thôn Mỗ Đoạn', heldOn: '10/8/2025', method: 'Giơ tay', present: 40, minutes: 'BB-01' },
    { unit: 'Thôn Bỉnh Di', heldOn: '11/8/2025', method: 'Giơ tay', present: 41, minutes: 'BB-02' },
    { unit: 'Thôn Liêu Xá', heldOn: '12/8/2025', method: 'Giơ tay', present: 42, minutes: 'BB-03' },
  ],
  papers: [{ code: 'ĐC-AAA2', topic: 'Trồng rau', minutes: 10, media: 'Ảnh', text: 'Có' }],
  questions: [{ askedOn: '12/8/2025', unit: 'Thôn Mỗ Đoạn', question: 'Hỏi gì?', answer: '' }],
  commendations: [{ year: 2024, form: 'Giấy khen', subject: 'Cá nhân', count: 3, direct: 2 }],
  units: [],
};

/** Own columns of the office, at the right end of every tab with a header. */
const OWN = 'Ghi chú riêng';

function fill(workbook: Workbook, tab: TabKey, rows: Rows): void {
  const sheet = sheetNamed(workbook, TABS[tab].vi);
  if (sheet === null) return;
  const at = (key: string): number => {
    const caption = columnsOf(tab).find(([name]) => name === key)?.[1].vi;
    return sheet.rows[0]?.findIndex((cell) => cell?.value === caption) ?? -1;
  };
  rows.forEach((row, r) => {
    for (const [key, value] of Object.entries(row)) if (at(key) >= 0) put(sheet, r + 2, at(key), value);
  });
  const last = sheet.rows[0]?.length ?? 0;
  if (last === 0) return;
  put(sheet, 1, last, OWN);
  for (let row = 2; row <= Math.max(3, sheet.rows.length); row += 1)
    put(sheet, row, last, `riêng ${tab} ${String(row)}`);
}

/** Adds the columns that a commune may add: only where they stand are they erased. */
function addOptional(workbook: Workbook): void {
  for (const [tab, key] of [
    ['nominations', 'phone'],
    ['guests', 'birthYear'],
  ] as const) {
    const sheet = sheetNamed(workbook, TABS[tab].vi);
    const column = columnsOf(tab).find(([name]) => name === key)?.[1];
    if (sheet === null || column === undefined) continue;
    if (!(sheet.rows[0] ?? []).some((cell) => cell?.value === column.vi))
      put(sheet, 1, sheet.rows[0]?.length ?? 0, column.vi);
  }
}

export const hostOver = (code: string, workbook: Workbook, doubts: Partial<Doubts> = doubtsOfRun()): Host => {
  const uuid = makeUuid(drawFrom(7));
  return createHost({ code, today: TODAY, owner: OFFICER, workbook: copyWorkbook(workbook), doubts, uuid });
};

/** A small workbook with people in every tab, of which nothing was checked yet. */
export function makeOffice(code: string, doubts: Partial<Doubts> = doubtsOfRun()): Workbook {
  const workbook = copyWorkbook(makeTemplate(code, doubts));
  addOptional(workbook);
  const tabs = (Object.keys(TABS) as TabKey[]).filter((tab) => columnsOf(tab).length > 0);
  for (const tab of tabs) fill(workbook, tab, ROWS[tab] ?? []);
  return workbook;
}
