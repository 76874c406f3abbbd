import type { PageView } from '../wire.js';
import { Dropdown } from './dropdown.js';
import type { Page } from './use-page.js';
import { MenuItems } from './menu-items.js';
import { words } from './page-words.js';

/** The menus that onOpen made, and the documents made so far. */
export function MenuBar({ page, view }: { readonly page: Page; readonly view: PageView }) {
  const click = (functionName: string, caption: string) =>
    void page.carryOut({ path: '/api/menu', body: { name: functionName, cursor: page.cursor } }, caption);
  return (
    <nav class="menus">
      {view.phone && <span class="hint">{words.phoneHint}</span>}
      {view.menus.map((menu) => (
        <Dropdown key={menu.caption} caption={menu.caption}>
          <MenuItems items={menu.items} click={click} />
        </Dropdown>
      ))}
      <Dropdown caption={words.documents(view.documents.length)}>
        {view.documents.length === 0 && <p class="hint">{words.noDocuments}</p>}
        {view.documents.map(({ number, name }) => (
          <button key={number} type="button" role="menuitem" onClick={() => page.download(`/documents/${number}`)}>
            {name}
          </button>
        ))}
      </Dropdown>
      <p class="busy" role="status">
        {page.busy === null ? '' : words.running(page.busy)}
      </p>
    </nav>
  );
}
