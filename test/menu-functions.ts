import { ALL_DOCUMENTS, DOCUMENT_KINDS, type DocumentKind } from '../src/documents/document-kinds.js';
import { MENU } from '../src/entry/menu-items.js';

type Named = Exclude<(typeof MENU)[number], null | 'documents'>;

/** Every function that an item of the menu calls, those of the submenu of documents too. */
export const MENU_FUNCTIONS: readonly (Named | DocumentKind)[] = MENU.flatMap(
  (name): readonly (Named | DocumentKind)[] => (name === 'documents' ? ALL_DOCUMENTS : name === null ? [] : [name]),
);

/** Vietnamese, the longest first: one may begin as another does. */
export const DOCUMENT_TITLES: readonly string[] = ALL_DOCUMENTS.map((kind) => DOCUMENT_KINDS[kind].title.vi).sort(
  (one, other) => other.length - one.length,
);
