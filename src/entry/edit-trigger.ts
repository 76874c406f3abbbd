import type { Outcome } from '../endpoints/endpoints.js';
import { showNotice } from '../google/dialogs.js';
import { makeEditTrigger, removeEditTriggers } from '../google/project-triggers.js';
import { greet, MENU } from './menu-items.js';
import { act } from '../session/act.js';
import { speechNow } from '../session/speech-now.js';

const HANDLER = 'onEditAsOfficer';

/**
 * Turns on, or off, the check of edited rows that runs as the officer: for where the simple trigger may not write because
 * somebody protected a column of ours. An add-on has one trigger of a kind per person and document (platform facts, section 4).
 */
function toggle(): Outcome<'on' | 'off'> {
  return act({ writes: [], onBlank: true }, ({ spreadsheet: { file } }) => {
    if (removeEditTriggers(file, HANDLER) > 0) return { ok: true, value: 'off' };
    makeEditTrigger(file, HANDLER);
    return { ok: true, value: 'on' };
  });
}

/** *Bật/Tắt kiểm tra khi sửa*: only in the build with it, for a trigger needs a scope that would be asked of everybody. */
export function toggleEditCheck(): void {
  const outcome = toggle();
  const { edit, menu } = speechNow().words;
  showNotice(menu.toggleEditCheck, outcome.ok ? edit.turned[outcome.value] : outcome.message);
}

/** The menu of the build that has the item. */
export const onOpen = (): void => {
  greet(MENU.flatMap((name) => (name === 'setUpWorkbook' ? [name, 'toggleEditCheck'] : [name])));
};

export const onInstall = (): void => {
  onOpen();
};
