import { buildUnitProgress, hasSentNothing, isReady, type UnitProgress } from '../core/units/unit-progress.js';
import type { UnitView } from '../endpoints/endpoints.js';
import type { OpenWorkbook } from '../session/open-workbook.js';
import type { Everything } from '../session/read-everything.js';

function stateOf(progress: UnitProgress, { words }: OpenWorkbook): string {
  const { state } = words.units;
  if (isReady(progress)) return state.ready;
  const late = progress.daysLate === null ? [] : [state.late(progress.daysLate)];
  return [hasSentNothing(progress) ? state.nothing : state.open, ...late].join('. ');
}

/** Every unit as the sidebar shows it, with the message to paste. */
export function viewUnits({ open, result }: Everything): UnitView[] {
  return buildUnitProgress(result).map((progress) => ({
    unit: progress.unit,
    nominated: progress.nominated,
    complete: progress.complete,
    review: progress.review,
    unanswered: progress.unanswered,
    internalDue: progress.internalDue,
    daysLate: progress.daysLate,
    ready: isReady(progress),
    state: stateOf(progress, open),
    message: open.words.units.message(progress, open.settings['list.approvedBefore']),
  }));
}
