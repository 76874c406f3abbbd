import { makeDocument } from '../../src/documents/make-document.js';
import { wholeCheck } from './whole-conference.js';

/** Stands in for `src/main.ts`: a bundle that only makes a document. */
export const documentOf = (exemplars: number, guests: number): ReturnType<typeof makeDocument> =>
  makeDocument('resultReport', wholeCheck(exemplars, guests));
