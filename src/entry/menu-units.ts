import { writeOverview } from '../acts/units/refresh-overview.js';
import { showNotice } from '../google/dialogs.js';
import { speechNow } from '../session/speech-now.js';

/** *Tình hình từng đơn vị*. */
export function refreshOverview(): void {
  const outcome = writeOverview();
  const { menu, units: words } = speechNow().words;
  if (!outcome.ok) {
    showNotice(menu.refreshOverview, outcome.message);
    return;
  }
  const { units, unanswered } = outcome.value;
  const silent = units.filter(({ nominated, review }) => nominated === 0 && review === 'none').length;
  const ready = units.filter((unit) => unit.ready).length;
  showNotice(menu.refreshOverview, words.done(units.length, ready, silent, unanswered));
}
