import { foldText } from '../vietnamese/fold.js';

/** Codes as we give them; tens of thousands are compared, and nothing but their case needs folding. */
const OURS = /^[A-ZĐ]+-[0-9A-Z]+$/;

/** Codes are compared as people read them aloud: without case, Ð for Đ, stray spaces and unlike dashes. */
export const codeKey = (code: string): string => (OURS.test(code) ? code.toLowerCase() : foldText(code));
