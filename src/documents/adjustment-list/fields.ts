import { TABS } from '../../core/contract/tabs.js';
import type { EditedCell, LockChange } from '../../core/lock/lock-changes.js';
import { printClassCounts } from '../blocks/class-counts.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { printLock } from '../blocks/lock-note.js';
import { officeFields } from '../blocks/office-fields.js';
import { oneLine } from '../blocks/person-fields.js';
import { printCount } from '../engine/print.js';
import type { AdjustmentFacts } from './facts.js';
import { words } from './words.js';

export type AdjustmentFields = ReturnType<typeof adjustmentFields>;

const KINDS = ['replaced', 'dropped', 'added', 'edited'] as const;

export function adjustmentFields({ office, today, conference, lock, before, now, changes }: AdjustmentFacts) {
  const count = (kind: LockChange['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    lockNote: printLock(lock),
    before: printCount(before),
    now: printCount(now.length),
    replaced: printCount(count('replaced')),
    dropped: printCount(count('dropped')),
    added: printCount(count('added')),
    edited: printCount(count('edited')),
    classSummary: printClassCounts(now),
    anything: changes.length > 0,
    groups: KINDS.filter((kind) => count(kind) > 0).map((kind) => ({
      heading: words.headings[kind](printCount(count(kind))),
      changes: changes.filter((one) => one.kind === kind).map(changeFields),
    })),
  };
}

const changeFields = (change: LockChange, index: number) => ({
  number: String(index + 1),
  name: oneLine(change.name),
  code: change.code,
  what: printChange(change),
});

function printChange(change: LockChange): string {
  switch (change.kind) {
    case 'replaced':
      return words.replacedBy(oneLine(change.by.name));
    case 'dropped':
      return words.dropped;
    case 'added':
      return words.added;
    case 'edited':
      return change.cells.map(printEdit).join('\n');
  }
}

const printEdit = ({ column, before, after }: EditedCell): string =>
  words.edit(TABS.lock.columns[column].vi, before || words.blank, after || words.blank);
