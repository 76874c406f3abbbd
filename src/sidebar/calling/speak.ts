import { buildNames, contractNames, type Names } from '../../core/reading/names.js';
import type { TabKey } from '../../core/contract/tabs.js';
import type { CheckView } from '../../endpoints/endpoints.js';
import { sidebar as en } from '../../text/en/sidebar.js';
import { units as enUnits } from '../../text/en/unit-words.js';
import { sidebar as vi } from '../../text/vi/sidebar.js';
import { units as viUnits } from '../../text/vi/unit-words.js';
import { isOnComputer } from './google-script.js';

export type SidebarText = ReturnType<typeof vi>;

export type UnitsText = ReturnType<typeof viUnits>['panel'];

/** What tells how to speak: the last answer, or only the language before the first. */
export type Speaking = Pick<CheckView, 'language' | 'tabs'>;

/** How the workbook of an answer calls its tabs; as the contract does before the first answer. */
export function namesIn(view: Speaking): Names {
  if (view.tabs === undefined) return contractNames(view.language);
  const tabs = new Map(Object.entries(view.tabs) as [TabKey, string][]);
  return buildNames({ tabs, headerOf: () => undefined }, view.language);
}

/** Words of one catalogue. */
export const spoken = <T>(view: Speaking, words: { readonly [L in 'vi' | 'en']: (names: Names) => T }): T =>
  words[view.language](namesIn(view));

/** What the panel of units says. */
export const unitsTextIn = (view: Speaking): UnitsText => spoken(view, { vi: viUnits, en: enUnits }).panel;

/** The same sidebar over a file on this computer: nothing lies in Drive there, and it is not Google that does not answer. */
function onComputer(text: SidebarText): SidebarText {
  const { openInDocs, sidebarDocument, trouble } = text.onComputer;
  return {
    ...text,
    actions: { ...text.actions, openInDocs },
    busy: { ...text.busy, sidebarDocument },
    trouble: { ...text.trouble, ...trouble },
  };
}

/** What the sidebar says. */
export function textIn(view: Speaking): SidebarText {
  const text = spoken(view, { vi, en });
  return isOnComputer() ? onComputer(text) : text;
}
