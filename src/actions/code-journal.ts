import { parseJournal, type CodeJournal } from '../core/sync/recall-codes.js';
import type { PeopleTab } from '../core/tables/people-tabs.js';
import { readLongProperty, writeLongProperty } from '../google/long-property.js';

const keyOf = (tab: PeopleTab): string => `codesUnderWay.${tab}`;

/** What an action that died, or was never left in peace, had begun to do to the codes of a tab; null when all is done. */
export const readJournal = (tab: PeopleTab): CodeJournal | null => parseJournal(readLongProperty(keyOf(tab)));

export const keepJournal = (tab: PeopleTab, journal: CodeJournal): void =>
  writeLongProperty(keyOf(tab), JSON.stringify(journal));

/** Adds to what is kept already. */
export function addToJournal(tab: PeopleTab, { ours, had }: CodeJournal): void {
  const kept = readJournal(tab);
  keepJournal(tab, { ours: [...(kept?.ours ?? []), ...ours], had: [...(kept?.had ?? []), ...had] });
}

export const clearJournal = (tab: PeopleTab): void => writeLongProperty(keyOf(tab), '');
