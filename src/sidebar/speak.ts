import { sidebar as en } from '../text/en/sidebar.js';
import { units as enUnits } from '../text/en/units.js';
import { sidebar as vi } from '../text/vi/sidebar.js';
import { units as viUnits } from '../text/vi/units.js';

export type SidebarText = typeof vi;

export type UnitsText = typeof viUnits.panel;

/** What the panel of units says, in the language of the rest. */
export const unitsTextIn = (text: SidebarText): UnitsText => (text === en ? enUnits : viUnits).panel;

/** Vietnamese until the first answer tells the workbook's language. */
export const textIn = (language: 'vi' | 'en'): SidebarText => (language === 'en' ? en : vi);
