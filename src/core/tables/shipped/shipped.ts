import { agenda } from './agenda.js';
import { composition } from './composition.js';
import { lists } from './lists.js';
import { settings } from './settings.js';
import type { ShippedRow } from './shipped-row.js';
import { steps } from './steps.js';
import { units } from './units.js';

export type { ShippedRow };

/** What set-up fills into new tabs: the plan of xã Đại Sơn, for the office to edit. */
export const SHIPPED = { settings, units, lists, composition, steps, agenda } as const;
