import type { Finding } from '../finding.js';
import type { Person } from '../list/person.js';
import type { Workbook } from '../tables/rows.js';
import { findDoubledCodes } from './doubled-codes.js';
import { findGuestFaults, findRowFaults } from './nomination-rules.js';
import { findMissingReviews, findReviewFaults } from './review-rules.js';
import { buildRowFacts, type CheckContext } from './row-facts.js';
import { findSamePeople } from './same-person.js';

/**
 * Every rule about rows of Đề cử, Bình xét and Khách mời, all findings at once. `people` is `buildPeople(workbook)`: one per row of
 * Đề cử, then of Khách mời, in their order.
 */
export function checkRows(workbook: Workbook, people: readonly Person[], context: CheckContext): Finding[] {
  const facts = buildRowFacts(workbook, context);
  const hasGuestColumn = (column: 'name' | 'class') => workbook.has('guests', column);
  const nominations = workbook.nominations.flatMap((row, index) => {
    const person = people[index];
    return person === undefined ? [] : findRowFaults(row, person, facts);
  });
  return [
    ...nominations,
    ...findReviewFaults(workbook, context),
    ...workbook.guests.flatMap((guest) => findGuestFaults(guest, context.today, hasGuestColumn)),
    ...findDoubledCodes(people),
    ...findSamePeople(people),
    ...findMissingReviews(workbook, people, context),
  ];
}
