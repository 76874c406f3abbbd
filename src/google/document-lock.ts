import { lockService, spreadsheetApp } from './services.js';

/** How long a second click waits for the first: long enough for one edited row, too short to look stuck. */
const WAIT_MILLISECONDS = 300;

/**
 * Runs one action under the document's lock and flushes before letting go (platform facts, section 8). Null when another
 * action holds the lock. Never open a dialog inside: the lock does not survive it. Whether a simple trigger gets a lock nobody
 * knows: an edit is answered without one too, for it reads back what it wrote as people move rows under it anyway.
 */
export function underDocumentLock<T>(act: () => T, milliseconds = WAIT_MILLISECONDS): { readonly value: T } | null {
  const lock = lockService().getDocumentLock();
  if (lock?.tryLock(milliseconds) === false) return null;
  try {
    const value = act();
    spreadsheetApp().flush();
    return { value };
  } finally {
    lock?.releaseLock();
  }
}
