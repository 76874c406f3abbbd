import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import type { BackdropFacts } from './facts.js';

export type BackdropFields = ReturnType<typeof backdropFields>;

export function backdropFields({ office, today, conference }: BackdropFacts) {
  const { edition, name } = conference;
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    nameInCapitals: name.toUpperCase(),
    /** On a line of its own, as the plan prints it: "Lần thứ I (2025-2030)". */
    editionLine: edition.charAt(0).toUpperCase() + edition.slice(1),
  };
}
