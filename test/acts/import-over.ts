import type { ImportDone, ImportPreview, Outcome } from '../../src/endpoints/endpoints.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { tabbed } from '../core/import/pasted.js';
import { OFFICER } from './bundled-host.js';

export interface Order {
  readonly source: { readonly text: string } | { readonly tab: string };
  readonly target?: string;
  readonly mapping?: unknown;
  readonly fill?: Readonly<Record<string, string>> | null;
}

export const LIST = tabbed(
  ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Thôn', 'Tóm tắt thành tích'],
  ['1', 'Nguyễn Thị Mẫu', '1980', 'Nữ', 'Mỗ Đoạn', '=HYPERLINK("http://x")'],
  ['2', 'Trần Văn Mẫu', '1975', 'Nam', 'Bỉnh Di', '0,5 ha rau'],
  ['3', 'Lê Thị Mẫu', '1990', 'nữ', 'Liêu Xá', '12/12'],
);

/** The sidebar's calls over one host, and what the tabs hold. */
export function importOver(host: Host) {
  const answer = <T>(name: string, order: Order, user = OFFICER): Outcome<T> => {
    const whole = { target: 'nominations', mapping: null, fill: null, convertLegacy: false, ...order };
    const ran = host.run(name, [whole], user);
    if (!ran.ok) throw new Error(JSON.stringify(ran));
    return ran.value as Outcome<T>;
  };
  const value = <T>(outcome: Outcome<T>): T => {
    if (!outcome.ok) throw new Error(`${outcome.message}\n${JSON.stringify(host.console)}`);
    return outcome.value;
  };
  const preview = (order: Order) => value(answer<ImportPreview>('sidebarReadImport', order));
  /** The order with the columns as they were matched. */
  const confirmed = (order: Order): Order => ({
    ...order,
    mapping: preview(order).columns.flatMap(({ index, target }) => (target === null ? [] : [{ index, target }])),
  });
  const cells = (tab: string) =>
    host.workbook.sheets
      .find(({ name }) => name === tab)
      ?.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')) ?? [];
  const column = (tab: string, header: string): unknown[] => {
    const [headers = [], ...rows] = cells(tab);
    return rows.map((row) => row[headers.indexOf(header)] ?? '');
  };
  const written = (tab: string, header: string) => column(tab, header).filter((cell) => cell !== '');
  return {
    answer,
    preview,
    confirmed,
    importNow: (order: Order) => value(answer<ImportDone>('sidebarImport', confirmed(order))),
    cells,
    column,
    written,
    names: (tab = 'Đề cử') => written(tab, 'Họ và tên'),
    /** What stands in every tab. */
    content: () => JSON.stringify(host.workbook.sheets.map(({ name }) => [name, cells(name)])),
  };
}
