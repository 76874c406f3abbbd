import { sidebar as en } from '../text/en/sidebar.js';
import { sidebar as vi } from '../text/vi/sidebar.js';

export type SidebarText = typeof vi;

/** Vietnamese until the first answer tells the workbook's language. */
export const textIn = (language: 'vi' | 'en'): SidebarText => (language === 'en' ? en : vi);
