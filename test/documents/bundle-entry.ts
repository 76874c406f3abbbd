import { makeDocument } from '../../src/word/write-document.js';
import { wholeCheck } from '../core/documents/whole-conference.js';

/** Stands in for `src/main.ts`: a bundle that only makes a document. */
export const documentOf = (exemplars: number, guests: number): ReturnType<typeof makeDocument> =>
  makeDocument('resultReport', wholeCheck(exemplars, guests));
