import { TABS } from '../core/tables/tabs.js';
import type { TabWords } from '../google/ensure-tab.js';
import type { Catalogue } from '../text/say.js';

/** How tabs, columns and header notes read in the workbook's language. */
export function tabWords({ actions, layout }: Catalogue): TabWords {
  return {
    tabName: (key) => layout.tabName(key, TABS),
    caption: actions.column,
    note: (tab, key, column) =>
      layout.notes[`${tab}.${key}`] ??
      (column.computed === true ? layout.computed : column.required === true ? layout.required : null),
  };
}
