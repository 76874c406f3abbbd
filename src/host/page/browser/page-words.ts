import { page as en } from '../../../text/en/page.js';
import { page as vi } from '../../../text/vi/page.js';

/** The page's language is set when it is served. */
export const words = document.documentElement.lang === 'en' ? en : vi;
