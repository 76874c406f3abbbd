import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import type { BackdropFacts } from './facts.js';

/** Words that a line of the backdrop is never broken within. */
const UNBROKEN = /điển hình tiên tiến|(?:xã|phường|đặc khu) .+$/gi;

/** The name in capitals, broken between its parts only: "tiên / tiến" over the platform would shame everybody. */
const inCapitals = (name: string): string =>
  name.replace(UNBROKEN, (words) => words.replace(/ /g, '\u00a0')).toUpperCase();

export type BackdropFields = ReturnType<typeof backdropFields>;

export function backdropFields({ office, today, conference }: BackdropFacts) {
  const { edition, name } = conference;
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    nameInCapitals: inCapitals(name),
    /** On a line of its own, as the plan prints it: "Lần thứ I (2025-2030)". */
    editionLine: edition.charAt(0).toUpperCase() + edition.slice(1),
  };
}
