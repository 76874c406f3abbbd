import type { Parts } from './package.js';

/** What the written copy will not have. */
export type Dropped = 'pictures' | 'charts' | 'pivots' | 'macros' | 'tables' | 'links' | 'colourRules' | 'names';

/** Merged areas of a tab that the copy will not have, because they overlap others. */
export interface OverlappingMerges {
  readonly tab: string;
  /** `V5:V7`. */
  readonly areas: readonly string[];
}

export interface Losses {
  readonly links: boolean;
  readonly colourRules: boolean;
  readonly names: boolean;
}

export function findDropped(parts: Parts, { links, colourRules, names }: Losses): Dropped[] {
  const paths = [...parts.keys()];
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  const found: [Dropped, boolean][] = [
    ['pictures', has(/^xl\/media\//)],
    ['charts', has(/^xl\/charts\/|^xl\/chartsheets\//)],
    ['pivots', has(/^xl\/pivottables\//)],
    ['macros', has(/vbaproject\.bin$/)],
    ['tables', has(/^xl\/tables\//)],
    ['links', links],
    ['colourRules', colourRules],
    ['names', names],
  ];
  return found.filter(([, there]) => there).map(([dropped]) => dropped);
}
