import { parseJournal, type CodeJournal } from '../core/moving-rows/recall-codes.js';
import type { PeopleTab } from '../core/contract/people-tabs.js';
import { readLongProperty, writeLongProperty } from '../google/long-property.js';

/** The register bears codes too, each beside what the officer has filled in. */
type CodedTab = PeopleTab | 'delegates';

const keyOf = (tab: CodedTab): string => `codesUnderWay.${tab}`;

/** What an action that died, or was never left in peace, had begun to do to the codes of a tab; null when all is done. */
export const readJournal = (tab: CodedTab): CodeJournal | null => parseJournal(readLongProperty(keyOf(tab)));

export const keepJournal = (tab: CodedTab, journal: CodeJournal): void =>
  writeLongProperty(keyOf(tab), JSON.stringify(journal));

/** Adds to what is kept already. */
export function addToJournal(tab: CodedTab, { ours, had }: CodeJournal): void {
  const kept = readJournal(tab);
  keepJournal(tab, { ours: [...(kept?.ours ?? []), ...ours], had: [...(kept?.had ?? []), ...had] });
}

export const clearJournal = (tab: CodedTab): void => writeLongProperty(keyOf(tab), '');
