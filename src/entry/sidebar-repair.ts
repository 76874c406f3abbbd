import type { Outcome, RepairAnswer, RepairView, UndoAnswer } from '../endpoints/endpoints.js';
import { acceptRepair } from '../acts/repair/accept-repair.js';
import { proposeAfter, proposeToAccept } from '../acts/repair/propose-repair.js';
import { undoLastAct } from '../acts/decide/undo-last.js';

export const sidebarRepair = (allow: unknown): Outcome<RepairView> => proposeToAccept(allow);

export const sidebarAcceptRepair = (acceptance: unknown): Outcome<RepairAnswer> => acceptRepair(acceptance);

export function sidebarUndo(allow: unknown): Outcome<UndoAnswer> {
  const undone = undoLastAct();
  if (!undone.ok) return undone;
  const { said, everything } = undone.value;
  const view = proposeAfter(everything, allow);
  return view.ok ? { ok: true, value: { message: said, repair: view.value } } : view;
}
