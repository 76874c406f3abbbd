import type { ISectionOptions } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import type { Tags } from './tags.js';
import { tags } from './tags.js';

/** The sections of a document, its tags not filled in yet. */
export type Paper = () => readonly ISectionOptions[];

/** `F`: the fields of its kind. */
export const paper =
  <F>(sections: (t: Tags<F & CommonFields>) => readonly ISectionOptions[]): Paper =>
  () =>
    sections(tags());
