import { heldText } from '../../core/reading/held-text.js';

/** Text as a document may hold it: `\n` alone as line break, no tabs, nothing that XML forbids. */
export const cleanText = (text: string): string => heldText(text).replace(/\t/g, ' ');
