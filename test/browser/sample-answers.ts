import { typeInSample } from '../../src/host/cli/open-sample.js';
import type { Host } from '../../src/host/stand-in/host.js';
import { bundledHost, runJob } from '../acts/bundled-host.js';
import { REPORT } from './document-views.js';
import type { Replies } from './sidebar-over-stub.js';

/** A list as units send it, with a column nobody knows and a person who stands there already. */
export const PASTED = [
  'STT\tHọ và tên\tNăm sinh\tĐơn vị\tChức vụ\tGhi chú của người lập danh sách',
  ...['Nguyễn Thị Hường', 'Trần Quang Nghĩa', 'Phạm Thị Ngọc Phượng'].map(
    (name, at) => `${String(at + 1)}\t${name}\t19${String(70 + at)}\tThôn Mỗ Đoạn\tChi hội trưởng Phụ nữ\tđã họp`,
  ),
].join('\n');

const IMPORT = { source: { text: PASTED }, target: 'nominations', mapping: null, fill: null, convertLegacy: false };
const ASKED: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ['sidebarState', []],
  ['sidebarRepair', [{ guests: true, approved: false }]],
  ['sidebarPurgePreview', []],
  ['sidebarReadImport', [IMPORT]],
];

function ask(host: Host, name: string, args: readonly unknown[]): unknown {
  const ran = host.run(name, args);
  if (!ran.ok) throw new Error(ran.error.message);
  return ran.value;
}

const DONE = 'Đã thêm 3 người vào trang Đề cử, từ dòng 138 đến dòng 140. Muốn bỏ: chọn các dòng vừa thêm.';

const ok = (value: unknown) => ({ value: { ok: true, value } });

/** What the bundle itself answers over the sample workbook, so that the words have the length they have for people. */
export async function askSample(language: 'vi' | 'en'): Promise<Replies> {
  const host = await bundledHost();
  runJob(host, 'setUpWorkbook', { language });
  typeInSample(host);
  const replies = Object.fromEntries(ASKED.map(([name, args]) => [name, { value: ask(host, name, args) }]));
  return {
    ...replies,
    sidebarImportTabs: ok(['Danh sách điển hình tiên tiến năm 2025', 'Trang tính2']),
    sidebarImport: ok({ message: DONE, added: 3, left: 12, skipped: [DONE] }),
    sidebarDocument: ok(REPORT),
  };
}
