import type { Outcome, RepairAnswer, RepairView, UndoAnswer } from '../endpoints/endpoints.js';
import { acceptRepair } from '../acts/repair/accept-repair.js';
import { propose } from '../acts/repair/propose-repair.js';
import { undoLastAct } from '../acts/decide/undo-last.js';

export const sidebarRepair = (allow: unknown): Outcome<RepairView> => propose(allow);

export const sidebarAcceptRepair = (acceptance: unknown): Outcome<RepairAnswer> => acceptRepair(acceptance);

export function sidebarUndo(allow: unknown): Outcome<UndoAnswer> {
  const undone = undoLastAct();
  if (!undone.ok) return undone;
  const view = propose(allow);
  return view.ok ? { ok: true, value: { message: undone.value, repair: view.value } } : view;
}
