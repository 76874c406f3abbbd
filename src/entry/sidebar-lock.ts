import type { CheckView, Outcome, PurgeView } from '../endpoints/endpoints.js';
import { lock } from '../acts/lock/lock-list.js';
import { previewPurge, purge } from '../acts/purge/purge-personal-data.js';
import { replace } from '../acts/replace/replace-delegate.js';
import { afterwards } from './sidebar-check.js';
import { unlock } from '../acts/lock/unlock-list.js';

export const sidebarLock = (answers: unknown): Outcome<CheckView> => afterwards(lock(answers));

export const sidebarUnlock = (reason: unknown): Outcome<CheckView> => afterwards(unlock(reason));

export const sidebarReplace = (answers: unknown): Outcome<CheckView> => afterwards(replace(answers));

export const sidebarPurgePreview = (): Outcome<PurgeView> => previewPurge();

export const sidebarPurge = (answers: unknown): Outcome<CheckView> => afterwards(purge(answers));
