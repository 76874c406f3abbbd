import { printDay, printHour } from '../engine/print.js';
import type { ConferenceFacts } from './conference.js';
import { words } from './words.js';

/** R-III-3.4: one name everywhere, whole and in the two parts that stand on lines of their own. */
export const conferenceFields = ({ name, edition, venue, date, startsAt }: ConferenceFacts) => ({
  conference: [name, edition].filter((text) => text !== '').join(' '),
  conferenceName: name,
  conferenceEdition: edition,
  venue: venue || words.fill,
  startsAt: startsAt === null ? words.blankHour : words.hour(printHour(startsAt)),
  heldOn: date === null ? words.blankDate : printDay(date),
});
