import type { Host } from '../host.js';
import { contains, formatA1 } from '../model/area.js';
import { isEditable } from '../model/protection.js';
import { sheetWithId } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { CursorView } from './wire.js';

const areaOf = ({ row, column }: CursorView) => ({ row, column, rows: 1, columns: 1 });

/** What stands between a person and a cell: a protection, or the question that a warning-only protection asks. */
export function findHindrance(workbook: Workbook, at: CursorView, user: string): 'protected' | 'warned' | null {
  const sheet = sheetWithId(workbook, at.tab);
  if (sheet === null) return null;
  if (!isEditable(workbook, sheet, areaOf(at), user)) return 'protected';
  const warned = sheet.protections.some(
    ({ warningOnly, area }) => warningOnly && (area === null || contains(area, at.row, at.column)),
  );
  return warned ? 'warned' : null;
}

/** Types a text into a cell, or empties it; throws what the grid would refuse. Fires onEdit. */
export function typeInto(host: Host, at: CursorView, text: string, user: string): void {
  const tab = sheetWithId(host.workbook, at.tab)?.name ?? '';
  const person = host.person(user);
  if (text === '') person.clear(tab, formatA1(areaOf(at)));
  else person.type(tab, formatA1(areaOf(at)), text);
}
