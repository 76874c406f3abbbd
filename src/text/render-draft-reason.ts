import type { DraftReasonCode, DraftReasonOf } from '../core/documents/draft-reason.js';
import { contractNames, type Names } from '../core/reading/names.js';
import { documents as en } from './en/documents.js';
import type { Language } from './speech/language.js';
import { documents as vi } from './vi/documents.js';

const WORDS = { vi: vi.draftReasons, en: en.draftReasons };

/** Why a document is a draft and what to do about it, as one sentence; tabs and columns are named as they stand. */
export const renderDraftReason = <C extends DraftReasonCode>(
  reason: DraftReasonOf<C>,
  language: Language,
  names: Names = contractNames(language),
): string => WORDS[language](names)[reason.code](reason.params);
