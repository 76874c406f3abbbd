import { isWoman } from '../../core/people/approved.js';
import { printClassCounts } from '../blocks/class-counts.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { groupFields } from '../blocks/group-fields.js';
import { printLock } from '../blocks/lock-note.js';
import { officeFields } from '../blocks/office-fields.js';
import { printCount } from '../engine/print.js';
import type { DelegateListFacts } from './facts.js';

export type DelegateListFields = ReturnType<typeof delegateListFields>;

export const delegateListFields = ({ office, today, conference, lock, approved, groups }: DelegateListFacts) => ({
  ...officeFields(office, today),
  ...conferenceFields(conference),
  lockNote: printLock(lock),
  approved: printCount(approved.length),
  women: printCount(approved.filter(isWoman).length),
  classSummary: printClassCounts(approved),
  groups: groupFields(groups),
});
