import type { Finding } from '../findings/finding.js';
import type { Person } from '../people/person.js';
import type { Workbook } from '../reading/rows.js';
import { findDoubledCodes } from '../rules/doubles/doubled-codes.js';
import { findGuestFaults, findRowFaults } from '../rules/rows/nomination-rules.js';
import { findMissingReviews, findReviewFaults } from '../rules/reviews/review-rules.js';
import { buildRowFacts, type CheckContext } from '../rules/facts/row-facts.js';
import { findSamePeople } from '../rules/doubles/same-person.js';

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
