import { contractNames, type Names } from '../core/reading/names.js';
import { actions as enActions } from './en/actions.js';
import { edit as enEdit } from './en/edit.js';
import { importing as enImporting } from './en/import.js';
import { layout as enLayout } from './en/layout.js';
import { lock as enLock } from './en/lock.js';
import { menu as enMenu } from './en/menu-words.js';
import { repair as enRepair } from './en/repair.js';
import { statuses as enStatuses } from './en/statuses.js';
import { units as enUnits } from './en/unit-words.js';
import type { Language } from './speech/language.js';
import { actions } from './vi/actions.js';
import { edit } from './vi/edit.js';
import { importing } from './vi/import.js';
import { layout } from './vi/layout.js';
import { lock } from './vi/lock.js';
import { menu } from './vi/menu-words.js';
import { repair } from './vi/repair.js';
import { statuses } from './vi/statuses.js';
import { units } from './vi/unit-words.js';

const vi = (names: Names) => ({
  actions: actions(names),
  edit: edit(names),
  importing: importing(names),
  layout: layout(names),
  lock: lock(names),
  menu,
  repair: repair(names),
  statuses: statuses(names),
  units: units(names),
});

/** Every sentence of the add-in's own server side, in one language. */
export type Catalogue = ReturnType<typeof vi>;

const en = (names: Names): Catalogue => ({
  actions: enActions(names),
  edit: enEdit(names),
  importing: enImporting(names),
  layout: enLayout(names),
  lock: enLock(names),
  menu: enMenu,
  repair: enRepair(names),
  statuses: enStatuses(names),
  units: enUnits(names),
});

/** `names`: how the open workbook calls its tabs and columns; the contract's names where none is open. */
export const say = (language: Language, names: Names = contractNames(language)): Catalogue =>
  (language === 'en' ? en : vi)(names);
