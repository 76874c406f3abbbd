import { useEffect, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../model/area.js';
import type { CursorView, TabView } from '../wire.js';
import { typedIn } from './rows-cache.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

/** Text being typed into the chosen cell; kept in a ref too, because blur comes before the next drawing. */
export function useDraft(page: Page, tab: TabView) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const isShown = useShown();
  const { cell } = page.cache.cell(tab.id, page.cursor.row, page.cursor.column);
  const standing = typedIn(cell);
  const type = (text: string | null) => {
    typed.current = text;
    setDraft(text);
  };
  const [composing, compose] = useState<string | null>(null);
  const begin = (text: string) => type((typed.current ?? '') + text);
  /** What did not get through is not lost: it stands in its cell again, not written yet; or is told where something else is typed. */
  const giveBack = (text: string, cursor: CursorView) => {
    if (!isShown() || typed.current !== null) {
      page.complain(words.notWritten(tab.name, `${columnLetters(cursor.column)}${cursor.row}`, text));
      return;
    }
    page.select(cursor, false);
    type(text);
  };
  const keep = () => {
    const text = typed.current;
    const { cursor } = page;
    type(null);
    if (text === null || text === standing) return;
    void page.carryOut({ path: '/api/edit', body: { text, cursor } }, null).then((ran) => {
      if (ran === null) giveBack(text, cursor);
    });
  };
  return { draft, standing, type, begin, keep, composing, compose };
}

/** Whether the tab is still on the screen. */
function useShown(): () => boolean {
  const shown = useRef(true);
  useEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );
  return () => shown.current;
}
