import { foldText } from '../tables/fold.js';

/** Codes are compared as people read them aloud: without case, Ð for Đ, stray spaces and unlike dashes. */
export const codeKey = (code: string): string => foldText(code);
