import { printAttendee, printHonorific } from '../blocks/attendee.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { printWork } from '../blocks/person-fields.js';
import type { InvitationFacts } from './facts.js';
import { words } from './words.js';

export type InvitationFields = ReturnType<typeof invitationFields>;

export const invitationFields = ({ office, today, conference, invited }: InvitationFacts) => ({
  ...officeFields(office, today),
  ...conferenceFields(conference),
  nobody: invited.length === 0,
  invitations: invited.map((one) => ({
    invited: printAttendee(one),
    work: printWork(one, one.person.unit),
    presence: words.presence(printHonorific(one)),
  })),
});
