import { DOCUMENT_KINDS, groupKinds } from '../documents/document-kinds.js';
import type { DocumentKindView } from '../endpoints/endpoints.js';
import type { Language } from '../text/speech/language.js';

/** The documents that can be made, as the sidebar offers them. */
export const viewKinds = (language: Language): readonly DocumentKindView[] =>
  groupKinds().flatMap(({ group, kinds }) =>
    kinds.map((kind) => ({ kind, title: DOCUMENT_KINDS[kind].title[language], group })),
  );
