import type { CheckView, Outcome, PurgeView } from '../endpoints.js';
import { lock } from './lock-list.js';
import { previewPurge, purge } from './purge-personal-data.js';
import { replace } from './replace-delegate.js';
import { sidebarState } from './sidebar.js';
import { unlock } from './unlock-list.js';

/** What was done is shown by the list as it stands afterwards. */
const afterwards = (done: Outcome<unknown>): Outcome<CheckView> => (done.ok ? sidebarState() : done);

export const sidebarLock = (answers: unknown): Outcome<CheckView> => afterwards(lock(answers));

export const sidebarUnlock = (reason: unknown): Outcome<CheckView> => afterwards(unlock(reason));

export const sidebarReplace = (answers: unknown): Outcome<CheckView> => afterwards(replace(answers));

export const sidebarPurgePreview = (): Outcome<PurgeView> => previewPurge();

export const sidebarPurge = (answers: unknown): Outcome<CheckView> => afterwards(purge(answers));
