import type { DraftReasonCode, DraftReasonOf } from '../core/documents/draft-reason.js';
import { documents as en } from './en/documents.js';
import type { Language } from './language.js';
import { documents as vi } from './vi/documents.js';

const WORDS = { vi: vi.draftReasons, en: en.draftReasons };

/** Why a document is a draft and what to do about it, as one sentence. */
export const renderDraftReason = <C extends DraftReasonCode>(reason: DraftReasonOf<C>, language: Language): string =>
  WORDS[language][reason.code](reason.params);
