import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../wire.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

interface Props {
  readonly page: Page;
  readonly tabs: readonly TabView[];
  readonly current: number;
}

/** The tabs of the workbook, below, as in Sheets. Each remembers nothing: it opens at its first cell. */
export function TabBar({ page, tabs, current }: Props) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav class="tabs" aria-label={words.tabs} ref={bar}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          aria-current={tab.id === current ? 'page' : undefined}
          title={tab.editable ? undefined : words.readOnly}
          onClick={() => page.select({ tab: tab.id, row: 1, column: 1 })}
        >
          {!tab.editable && <span class="lock" aria-hidden="true" />}
          {tab.name}
        </button>
      ))}
    </nav>
  );
}
