import { formatA1, splitTabName } from '../model/area.js';
import { areasOf } from './areas.js';

/** Tabs by id and by the name they have in the file. */
export interface TabNames {
  readonly nameOf: (id: number) => string | null;
  readonly idOf: (name: string) => number | null;
}

export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `#gid=5&range=B5` (a cell in Google's spreadsheet) → `#'Đề cử'!B5`, which Excel and LibreOffice follow. */
export function fileLink(link: string, tabs: TabNames): string {
  const [, gid, range] = /^#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/i.exec(link) ?? [];
  const name = gid === undefined ? null : tabs.nameOf(Number(gid));
  return name === null ? link : `#${quotedTab(name)}!${range ?? 'A1'}`;
}

/** LibreOffice writes `Đơn%20vị`. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The other way round; a link that leads to no tab of ours stays as it is. */
export function hostLink(link: string, tabs: TabNames): string {
  if (!link.startsWith('#')) return link;
  const { tab, a1 } = splitTabName(link.slice(1));
  const area = areasOf(a1)[0];
  const id = tab === '' ? null : (tabs.idOf(tab) ?? tabs.idOf(percentDecoded(tab)));
  return id === null || area === undefined ? link : `#gid=${id}&range=${formatA1(area)}`;
}

const HYPERLINK = /(\bHYPERLINK\(\s*")(#(?:[^"]|"")*)(")/gi;

/** Changes the inner addresses of HYPERLINK("#…") in a formula. */
export function changeFormulaLinks(formula: string, change: (link: string) => string): string {
  if (!/HYPERLINK/i.test(formula)) return formula;
  return formula.replace(HYPERLINK, (_, start: string, link: string, end: string) =>
    [start, change(link.replace(/""/g, '"')).replace(/"/g, '""'), end].join(''),
  );
}

/** Changes `'Tab / 1'!` into the other name of the tab, wherever the two differ. */
export function tabRenamer(names: readonly (readonly [from: string, to: string])[]): (formula: string) => string {
  const renamed = names.filter(([from, to]) => from !== to);
  return (formula) =>
    renamed.reduce((text, [from, to]) => text.replaceAll(`${quotedTab(from)}!`, `${quotedTab(to)}!`), formula);
}
