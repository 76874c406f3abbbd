import { columnLetters } from '../../src/core/contract/a1.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD } from './bundled-host.js';

export const sheetOf = (host: Host, tab: string) => {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  return sheet;
};

/** The number of a column, from 1, by its header: where it stands is set-up's matter, or people's. */
export function columnNumber(host: Host, tab: string, header: string): number {
  const at = sheetOf(host, tab).rows[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  if (at < 0) throw new Error(`no column ${header} in ${tab}`);
  return at + 1;
}

/** The address of a cell by its column's header. */
export const cellUnder = (host: Host, tab: string, header: string, row: number): string =>
  `${columnLetters(columnNumber(host, tab, header) - 1)}${String(row)}`;

/** What a hamlet head fills, in the order of `nominee`. */
const FILLED = [
  ...['Đơn vị đề cử', 'Đối tượng', 'Họ và tên', 'Người đại diện', 'Giới tính', 'Năm sinh', 'Chức vụ', 'Nghề nghiệp'],
  ...['Lĩnh vực', 'Trực tiếp', 'Thành phần kinh tế', 'Nhóm thành tích', 'Tóm tắt thành tích'],
  ...['Danh hiệu, khen thưởng', 'Số phiếu thuận', 'Đồng ý công khai'],
];

const NAME = FILLED.indexOf('Họ và tên');

/** Pastes whole nominations into Đề cử from a row on, as a block copied from another sheet of the same layout. */
export function nominate(host: Host, rows: readonly (readonly string[])[], first = 2, who = HAMLET_HEAD): void {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = FILLED.slice(0, width).map((header) => columnNumber(host, 'Đề cử', header));
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const block = rows.map((row) => {
    const cells = Array.from({ length: to - from + 1 }, () => '');
    columns.forEach((column, i) => (cells[column - from] = row[i] ?? ''));
    return cells;
  });
  host.person(who).paste('Đề cử', `${columnLetters(from - 1)}${String(first)}`, block);
}

/** The same in two pastes, the name last, so that no column of ours between them is touched. */
export function nominateApart(host: Host, rows: readonly (readonly string[])[], first = 2): void {
  const head = host.person(HAMLET_HEAD);
  const others = rows.map((row) => row.filter((_, i) => i !== NAME));
  head.paste('Đề cử', cellUnder(host, 'Đề cử', 'Đơn vị đề cử', first), others);
  const names = rows.map((row) => [row[NAME] ?? '']);
  head.paste('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', first), names);
}

/** Sorts the rows of a tab, whole, by the column of a header. */
export function sortRows(host: Host, tab: string, header: string, ascending: boolean, who: string): void {
  const { rows } = sheetOf(host, tab);
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  const filled = rows.reduce(
    (last, row, i) => (row?.some((cell) => (cell?.value ?? '') !== '') === true ? i : last),
    0,
  );
  const range = `A2:${columnLetters(width - 1)}${String(filled + 1)}`;
  host.person(who).sortRange(tab, range, columnNumber(host, tab, header), ascending);
}
