/** The tabs with a row for every person: only their rows bear a code of their own. */
export const PEOPLE_TABS = ['nominations', 'guests'] as const;

export type PeopleTab = (typeof PEOPLE_TABS)[number];

/** The column that holds the unit a person comes from. */
export const unitColumn = (tab: PeopleTab): 'unit' | 'organisation' =>
  tab === 'nominations' ? 'unit' : 'organisation';
