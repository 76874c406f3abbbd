import { columnLetters } from '../../model/area.js';
import type { TabView } from '../wire.js';
import { typedIn } from './rows-cache.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

/** The address of the chosen cell and everything that stands in it, its note too. */
export function ContentBar({ page, tab }: { readonly page: Page; readonly tab: TabView }) {
  const { row, column } = page.cursor;
  const { cell } = page.cache.cell(tab.id, row, column);
  const hint = page.view?.phone === true ? words.cellHintPhone : words.cellHint;
  const address = `${columnLetters(column)}${row}`;
  return (
    <div class="content">
      <output class="address" aria-label={words.cell(address)}>
        {address}
      </output>
      <output class="whole">
        {typedIn(cell)}
        {cell?.note !== undefined && <em> {cell.note}</em>}
      </output>
      <span class="hint">
        {tab.coloursNotShown > 0 && `${words.coloursNotShown(tab.coloursNotShown)} `}
        {tab.editable ? hint : words.readOnly}
      </span>
    </div>
  );
}
