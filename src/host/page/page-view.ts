import type { Host } from '../stand-in/host.js';
import { computeFormula } from '../model/formula.js';
import { serialOfDay } from '../model/serial.js';
import type { Sheet } from '../model/workbook.js';
import { coloursOf } from './colours/colour-cells.js';
import type { Colours } from './colours/colour-cells.js';
import { rowsView } from './rows-view.js';
import type { Visitor } from './visitor.js';
import { columnsShown, tabView } from './tab-view.js';
import type { CursorView, MenuView, PageView, RowsView } from './wire.js';

/** People to try the workbook as, besides its owner and editors: let in by the link, one of them on a phone. */
const GUESTS = ['truong-thon@thon.example'];

function usersOf({ workbook }: Host): PageView['users'] {
  const owner = { email: workbook.owner, phone: false, owner: true };
  const others = [...new Set([...workbook.editors, ...GUESTS])].filter((email) => email !== workbook.owner);
  return [
    owner,
    ...others.map((email) => ({ email, phone: false, owner: false })),
    ...GUESTS.map((email) => ({ email, phone: true, owner: false })),
  ];
}

/** An add-on whose onOpen fails has no menu at Google either. */
function menusOf(host: Host, { user, phone }: Visitor): readonly MenuView[] {
  if (phone) return [];
  try {
    return host.menu(user);
  } catch {
    return [];
  }
}

function cursorOf(host: Host, user: string): CursorView {
  const { sheetId, area } = host.view(user);
  return { tab: sheetId, row: area?.row ?? 1, column: area?.column ?? 1 };
}

/** `--today` as a serial number, null without one. */
function askedDay({ asOf }: Host): number | null {
  const [year = 0, month = 0, day = 0] = (asOf ?? '').split('-').map(Number);
  return asOf === null ? null : serialOfDay(year, month, day);
}

function colours(host: Host, sheet: Sheet): Colours {
  const { workbook } = host;
  const clock = computeFormula('=TODAY()', host.now(), workbook.timeZone);
  const asked = askedDay(host);
  return coloursOf(sheet, workbook.timeZone, host.now(), { today: asked ?? Number(clock), asked: asked !== null });
}

/** Everything of the page but the cells. */
export function pageView(
  host: Host,
  visitor: Visitor,
  own: Pick<PageView, 'title' | 'work' | 'documents' | 'saving' | 'notices' | 'sidebar' | 'sidebarNumber' | 'change'>,
): PageView {
  const { workbook } = host;
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  return {
    ...own,
    ...visitor,
    users: usersOf(host),
    tabs: shown.map((sheet) => tabView(workbook, sheet, visitor.user, colours(host, sheet).notShown)),
    menus: menusOf(host, visitor),
    cursor: cursorOf(host, visitor.user),
  };
}

/** Some rows of a tab; null when it is no longer there. At most 400 at once. */
export function rowsOf(host: Host, tab: number, from: number, to: number): RowsView | null {
  const { workbook } = host;
  const sheet = workbook.sheets.find(({ id }) => id === tab);
  if (sheet === undefined) return null;
  const first = Math.max(1, from);
  const last = Math.min(to, sheet.maxRows, first + 399);
  const columns = columnsShown(sheet);
  return rowsView(workbook, sheet, { from: first, to: last, columns }, colours(host, sheet), host.now());
}
