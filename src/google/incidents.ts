import type { TabKey } from '../core/contract/tabs.js';

/** Cells of people that a write of ours hit because a column was moved at that moment. */
export interface Incident {
  readonly tab: TabKey;
  /** The tab's name and the column's header as they stand. */
  readonly name: string;
  readonly header: string;
  /** Put back, but what was a formula is a value now; or not known any more. */
  readonly kind: 'valuesOnly' | 'lost';
}

/** Apps Script gives every execution a realm of its own, so this holds what happened in this one alone. */
const incidents: Incident[] = [];

export function noteIncident(incident: Incident): void {
  const known = incidents.some(
    ({ tab, header, kind }) => tab === incident.tab && header === incident.header && kind === incident.kind,
  );
  if (!known) incidents.push(incident);
}

/** What happened since it was last asked. */
export const takeIncidents = (): readonly Incident[] => incidents.splice(0);
