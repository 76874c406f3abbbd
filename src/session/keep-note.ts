import { showToast } from '../google/dialogs.js';
import { dropLongProperty } from '../google/long-property.js';
import { keepProperty } from '../google/properties.js';
import type { Catalogue } from '../text/say.js';

/** Where the facts lie that an edited row is judged by: much the longest text that is kept, and made anew by the next edit. */
export const EDIT_FACTS = 'editFacts';

/** What people notice when it is not kept. */
export type Note = keyof Catalogue['actions']['notes'];

/** Apps Script gives every execution a realm of its own, so this holds what happened in this one alone. */
const unkept = new Set<Note>();

/** Keeps a note with the document. Where it is full, what can be made anew makes room; false where even that does not help. */
export function keepNote(note: Note, key: string, value: string): boolean {
  if (keepProperty(key, value)) return true;
  dropLongProperty(EDIT_FACTS);
  if (keepProperty(key, value)) return true;
  unkept.add(note);
  return false;
}

/** Says which notes were not kept since it was last asked: the act has done its work, and its own answer comes beside. */
export function tellUnkept(speak: () => Catalogue): void {
  if (unkept.size === 0) return;
  const { actions, menu } = speak();
  showToast(menu.title, actions.notKept([...unkept].map((note) => actions.notes[note])));
  unkept.clear();
}
