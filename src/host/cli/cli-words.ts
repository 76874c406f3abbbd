import { contractNames, type Names } from '../../core/reading/names.js';
import { terminal as en } from '../../text/en/terminal.js';
import type { Language } from '../../text/speech/language.js';
import { terminal as vi } from '../../text/vi/terminal.js';

export type Words = ReturnType<typeof vi>;

/** `names`: how the workbook calls its tabs; as the contract does before one is read. */
export const wordsIn = (language: Language, names: Names = contractNames(language)): Words =>
  (language === 'en' ? en : vi)(names);
