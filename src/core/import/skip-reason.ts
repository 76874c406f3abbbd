import type { PeopleTab } from '../contract/people-tabs.js';

/** Why a row of the list is not imported. */
export type SkipReason =
  | { readonly kind: 'blank' | 'header' | 'total' | 'footer' | 'noName' | 'tooLong' }
  /** A heading; `unit` is what the rows below take from it, null when it is none of Đơn vị. */
  | { readonly kind: 'heading'; readonly unit: string | null }
  /** The same person, or one that cannot be told apart, stands in that row of a tab of ours. */
  | { readonly kind: 'there' | 'perhapsThere'; readonly tab: PeopleTab; readonly row: number }
  | { readonly kind: 'repeated' | 'perhapsRepeated'; readonly line: number };
