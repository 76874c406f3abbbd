import { actions as enActions } from './en/actions.js';
import { edit as enEdit } from './en/edit.js';
import { importing as enImporting } from './en/import.js';
import { layout as enLayout } from './en/layout.js';
import { lock as enLock } from './en/lock.js';
import { menu as enMenu } from './en/menu.js';
import { repair as enRepair } from './en/repair.js';
import { statuses as enStatuses } from './en/statuses.js';
import { units as enUnits } from './en/units.js';
import type { Language } from './language.js';
import { actions } from './vi/actions.js';
import { edit } from './vi/edit.js';
import { importing } from './vi/import.js';
import { layout } from './vi/layout.js';
import { lock } from './vi/lock.js';
import { menu } from './vi/menu.js';
import { repair } from './vi/repair.js';
import { statuses } from './vi/statuses.js';
import { units } from './vi/units.js';

const vi = { actions, edit, importing, layout, lock, menu, repair, statuses, units };

/** Every sentence of the add-in's own server side, in one language. */
export type Catalogue = typeof vi;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  vi,
  en: {
    actions: enActions,
    edit: enEdit,
    importing: enImporting,
    layout: enLayout,
    lock: enLock,
    menu: enMenu,
    repair: enRepair,
    statuses: enStatuses,
    units: enUnits,
  },
};

export const say = (language: Language): Catalogue => CATALOGUES[language];
