import { showNotice } from '../google/dialogs.js';
import { propose } from '../acts/repair/propose-repair.js';
import { speechNow } from '../session/speech-now.js';
import { undoLastAct } from '../acts/decide/undo-last.js';

/** A dialog cannot be scrolled: the sidebar shows them all. */
const SHOWN = 8;

/** *Đề xuất điều chỉnh*: the proposal in words; it is accepted in the sidebar. */
export function proposeRepair(): void {
  const outcome = propose();
  const { menu, repair } = speechNow().words;
  if (!outcome.ok) {
    showNotice(menu.proposeRepair, outcome.message);
    return;
  }
  const { headline, notes, changes, advice } = outcome.value;
  const shown = changes.slice(0, SHOWN).map(({ sentence }) => `- ${sentence}`);
  const more = changes.length > SHOWN ? [repair.more(changes.length - SHOWN)] : [];
  showNotice(menu.proposeRepair, [headline, ...notes, '', ...shown, ...more, '', advice].join('\n'));
}

/** *Hoàn tác*. */
export function undoLast(): void {
  const outcome = undoLastAct();
  showNotice(speechNow().words.menu.undoLast, outcome.ok ? outcome.value.said : outcome.message);
}
