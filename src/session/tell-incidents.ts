import { takeIncidents, type Incident } from '../google/incidents.js';
import { showToast } from '../google/dialogs.js';
import type { Catalogue } from '../text/say.js';

/** What became of cells of people that we overwrote since it was last asked; null when none was. */
export function sayIncidents(speak: () => Catalogue): string | null {
  const incidents = takeIncidents();
  if (incidents.length === 0) return null;
  const { actions } = speak();
  const named = (kind: Incident['kind']): string[] =>
    incidents.flatMap((one) => (one.kind === kind ? [actions.columnOf(one.header, one.name)] : []));
  return actions.columnsMoved(named('lost'), named('valuesOnly'));
}

/** Tells it beside the sheet, where no answer is shown. */
export function tellIncidents(speak: () => Catalogue): void {
  const said = sayIncidents(speak);
  if (said !== null) showToast(speak().menu.title, said);
}
