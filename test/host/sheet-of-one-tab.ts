import type { Host, HostOptions } from '../../src/host/stand-in/create-host.js';
import { createHost } from '../../src/host/stand-in/create-host.js';
import { addSheet, emptyWorkbook } from '../../src/host/model/sheet.js';

export const OWNER = 'can.bo@example.vn';
export const HEAD = 'thon.truong@elsewhere.vn';

/** What every script of these tests begins with. */
const PRELUDE = `
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const tabOf = (name) => file.getSheets().find((sheet) => sheet.getName() === name);
  const tab = tabOf('Tab');
  const cells = (row, column, rows, columns) => tab.getRange(row, column, rows, columns);
`;

export interface Bench extends Host {
  /** Evaluates an expression over `file`, `tabOf(name)`, `tab` and `cells(row, column, rows, columns)`; plain data come out. */
  see(expression: string, user?: string): unknown;
}

/** A host over a workbook with the tabs Tab and Other, owned by OWNER; HEAD is of another domain. */
export function bench(
  options: Partial<HostOptions> & { readonly zone?: string; readonly sheetLocale?: string } = {},
): Bench {
  const { zone = 'Asia/Ho_Chi_Minh', sheetLocale = 'vi_VN', ...rest } = options;
  const workbook = emptyWorkbook({ owner: OWNER, timeZone: zone, locale: sheetLocale });
  addSheet(workbook, 'Tab');
  addSheet(workbook, 'Other');
  const host = createHost({ code: '', workbook, today: '2025-08-18', ...rest });
  const see = (expression: string, user = OWNER): unknown => {
    const json = host.evaluate(`(() => { ${PRELUDE} return JSON.stringify(${expression}) ?? 'null'; })()`, { user });
    return JSON.parse(String(json)) as unknown;
  };
  return { ...host, see };
}
