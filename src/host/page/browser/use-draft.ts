import { useRef, useState } from 'preact/hooks';
import type { TabView } from '../wire.js';
import type { Page } from './use-page.js';

/** Text being typed into the chosen cell; kept in a ref too, because blur comes before the next drawing. */
export function useDraft(page: Page, tab: TabView) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const { cell } = page.cache.cell(tab.id, page.cursor.row, page.cursor.column);
  const standing = cell === null ? '' : (cell.typed ?? cell.text);
  const type = (text: string | null) => {
    typed.current = text;
    setDraft(text);
  };
  const [composing, compose] = useState<string | null>(null);
  const begin = (text: string) => type((typed.current ?? '') + text);
  const keep = () => {
    const text = typed.current;
    type(null);
    if (text === null || text === standing) return;
    void page.carryOut({ path: '/api/edit', body: { text, cursor: page.cursor } }, null);
  };
  return { draft, standing, type, begin, keep, composing, compose };
}
