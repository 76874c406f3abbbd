import type { Column, TabShape } from './column.js';
import { agenda } from './agenda.js';
import { commendations } from './commendations.js';
import { composition } from './composition.js';
import { delegates } from './delegates.js';
import { guide, questions } from './free-texts.js';
import { guests } from './guests.js';
import { lists } from './lists.js';
import { lock } from './locked-list.js';
import { nominations } from './nominations.js';
import { documents, findings, log, overview } from './outputs.js';
import { papers } from './papers.js';
import { reviews } from './reviews.js';
import { settings } from './settings.js';
import { steps } from './steps.js';
import { units } from './units.js';

/** Every tab of the contract, in the order in which set-up lays them out. */
export const TABS = {
  guide,
  nominations,
  reviews,
  questions,
  guests,
  delegates,
  composition,
  steps,
  agenda,
  papers,
  commendations,
  settings,
  units,
  lists,
  overview,
  findings,
  documents,
  log,
  lock,
} as const;

export type TabKey = keyof typeof TABS;
export type ColumnKey<T extends TabKey> = Extract<keyof (typeof TABS)[T]['columns'], string>;

/** The columns of a tab, in the order of the contract; set-up lays some out otherwise (`layout/column-order.ts`). */
export const columnsOf = (tab: TabKey): readonly (readonly [key: string, column: Column])[] =>
  Object.entries<Column>(TABS[tab].columns);

/** The tabs that set-up makes; the others come with the action that first needs them. */
export const tabsOfSetUp = (): readonly TabKey[] =>
  (Object.keys(TABS) as TabKey[]).filter((key) => (TABS[key] as TabShape).onDemand !== true);
