import { contractNames, type Names } from '../../core/reading/names.js';
import type { Language } from '../../text/speech/language.js';
import type { DraftReasonCode, DraftReasonOf } from './draft-reason.js';
import { reasonsInEnglish } from './en.js';
import { reasonsInVietnamese } from './vi.js';

const WORDS = { vi: reasonsInVietnamese, en: reasonsInEnglish };

/** Why a document is a draft and what to do about it, as one sentence; tabs and columns are named as they stand. */
export const renderDraftReason = <C extends DraftReasonCode>(
  reason: DraftReasonOf<C>,
  language: Language,
  names: Names = contractNames(language),
): string => WORDS[language](names)[reason.code](reason.params);
