import type { Names } from '../core/reading/names.js';
import type { TabWords } from '../google/ensure-tab.js';
import type { Catalogue } from '../text/say.js';

/** How tabs, columns and header notes that are still to be made read in this workbook. */
export function tabWords({ words: { layout }, names }: { readonly words: Catalogue; readonly names: Names }): TabWords {
  return {
    tabName: names.tab,
    caption: names.caption,
    note: (tab, key, column) =>
      layout.notes[`${tab}.${key}`] ??
      (column.computed === true ? layout.computed : column.required === true ? layout.required : null),
  };
}
