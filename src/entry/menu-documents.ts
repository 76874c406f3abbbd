import { produceDocument } from '../acts/documents/produce-document.js';
import { DOCUMENT_KINDS, groupKinds, isDocumentKind } from '../documents/document-kinds.js';
import type { DocumentView } from '../endpoints/endpoints.js';
import type { MenuItem } from '../google/dialogs.js';
import { showNotice } from '../google/dialogs.js';
import { liesOnGoogle } from '../google/lies-on-google.js';
import { speechNow } from '../session/speech-now.js';
import type { Catalogue } from '../text/say.js';
import type { Language } from '../text/speech/language.js';

/** The submenu: every kind, with a line between the groups. Each names a global that the build makes for it. */
export const documentItems = (language: Language): readonly MenuItem[] =>
  groupKinds().flatMap(({ kinds }, at): readonly MenuItem[] => [
    ...(at === 0 ? [] : [null]),
    ...kinds.map((kind) => ({ caption: DOCUMENT_KINDS[kind].title[language], functionName: kind })),
  ]);

/** Where a document lies: in Drive, or in a file on this computer. */
function sayWhere({ title, link }: DocumentView, { documentMade, documentWritten }: Catalogue['actions']): string {
  return liesOnGoogle() ? documentMade(title, link ?? '') : documentWritten(title, link);
}

/** A kind chosen in the menu; its global calls this with its name. */
export function documentFromMenu(kind: unknown): void {
  const outcome = produceDocument(kind, 'googleDocs');
  const { language, words } = speechNow();
  const caption = isDocumentKind(kind) ? DOCUMENT_KINDS[kind].title[language] : words.menu.documents;
  showNotice(caption, outcome.ok ? sayMade(outcome.value, words) : outcome.message);
}

function sayMade(made: DocumentView, { actions }: Catalogue): string {
  const where = sayWhere(made, actions);
  return made.draftReasons.length === 0 ? where : [where, actions.documentIsDraft, ...made.draftReasons].join('\n');
}
