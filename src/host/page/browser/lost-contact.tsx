import type { Contact } from './use-view.js';
import { words } from './page-words.js';

/** Why the page cannot reach its work, and what to do. */
export function LostContact({ contact }: { readonly contact: Contact }) {
  if (contact.kind === 'linked') return null;
  return (
    <p class="unreachable" role="alert">
      {contact.kind === 'other' ? words.otherWork(contact.title) : words[contact.kind]}
      {contact.kind === 'other' && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.openOtherWork}
        </button>
      )}
    </p>
  );
}
