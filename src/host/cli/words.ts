import { terminal as en } from '../../text/en/terminal.js';
import type { Language } from '../../text/language.js';
import { terminal as vi } from '../../text/vi/terminal.js';

export type Words = typeof vi;

export const wordsIn = (language: Language): Words => (language === 'en' ? en : vi);
