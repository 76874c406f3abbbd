import { agenda } from './shipped-agenda.js';
import { composition } from './shipped-composition.js';
import { lists } from './shipped-lists.js';
import { settings } from './shipped-settings.js';
import type { ShippedRow } from './shipped-row.js';
import { steps } from './shipped-steps.js';
import { units } from './shipped-units.js';

export type { ShippedRow };

/** What set-up fills into new tabs: the plan of xã Đại Sơn, for the office to edit. */
export const SHIPPED = { settings, units, lists, composition, steps, agenda } as const;
