import { useRef } from 'preact/hooks';
import { contains } from '../../model/area.js';
import type { CellView, TabView } from '../wire.js';
import { CellEditor } from './cell-editor.js';
import { CellText } from './cell-text.js';
import { LETTERS_HEIGHT, NUMBERS_WIDTH, ROW_HEIGHT } from './geometry.js';
import type { Geometry } from './geometry.js';
import type { GridKeys } from './use-grid-keys.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

interface Props {
  readonly page: Page;
  readonly tab: TabView;
  readonly row: number;
  readonly geometry: Geometry;
  readonly keys: GridKeys;
}

/** One row: its number, then the cells. Frozen rows and columns stay by `position: sticky`. */
export function GridRow({ page, tab, row, geometry, keys }: Props) {
  const height = tab.heights[row] ?? ROW_HEIGHT;
  if (height === 0) return null;
  const frozenRow = row <= tab.frozenRows;
  const top = frozenRow ? { top: `${LETTERS_HEIGHT + (geometry.tops[row - 1] ?? 0)}px` } : {};
  const chosen = page.cursor.row === row;
  return (
    <tr class={frozenRow ? 'frozen' : ''} style={{ height: `${height}px` }} aria-rowindex={row}>
      <RowNumber row={row} chosen={chosen} top={top} editable={tab.editable} keys={keys} />
      {tab.widths.map((width, at) => {
        const column = at + 1;
        if (width === 0) return null;
        const frozen = at < tab.frozenColumns;
        const left = frozen ? { left: `${NUMBERS_WIDTH + (geometry.lefts[at] ?? 0)}px` } : {};
        const place = { frozen, style: { ...top, ...left, maxHeight: `${height}px` } };
        return <GridCell key={at} page={page} tab={tab} row={row} column={column} place={place} keys={keys} />;
      })}
    </tr>
  );
}

interface NumberProps {
  readonly row: number;
  readonly chosen: boolean;
  readonly top: Look;
  readonly editable: boolean;
  readonly keys: GridKeys;
}

/** The chosen row's number opens what can be done with it; the right button does so with any. */
function RowNumber({ row, chosen, top, editable, keys: { selection, rows } }: NumberProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    if (editable) rows.openMenu(event.currentTarget as Element);
  };
  const choose = ({ button, shiftKey }: MouseEvent) => {
    if (button === 0 || row < rows.first || row > rows.last) selection.chooseRow(row, shiftKey);
  };
  return (
    <th scope="row" class={`number${chosen ? ' chosen' : ''}`} style={top} onMouseDown={choose} onContextMenu={open}>
      {chosen && editable ? (
        <button
          type="button"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={words.rowMenu(rows.first, rows.last)}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={open}
        >
          {row} <span aria-hidden="true">▾</span>
        </button>
      ) : (
        row
      )}
    </th>
  );
}

type Look = Readonly<Record<string, string | number>>;

interface CellProps extends Omit<Props, 'geometry'> {
  readonly column: number;
  readonly place: { readonly frozen: boolean; readonly style: Look };
}

function GridCell({ page, tab, row, column, place, keys }: CellProps) {
  const { cell, list } = page.cache.cell(tab.id, row, column);
  const chosen = page.cursor.row === row && page.cursor.column === column;
  const editing = chosen && keys.draft !== null;
  const wasChosen = useRef(false);
  const within = contains(keys.selection.area, row, column);
  const touch = (event: MouseEvent) => {
    wasChosen.current = chosen;
    if (event.shiftKey) keys.selection.extend({ row, column });
    // The right button keeps what is chosen: one copies it by the browser's own menu.
    else if (event.button === 0 || !within) keys.choose(row, column);
  };
  const drag = ({ buttons }: MouseEvent) => {
    if (buttons === 1 && keys.draft === null) keys.selection.extend({ row, column });
  };
  return (
    <td
      role="gridcell"
      id={chosen ? 'chosen' : undefined}
      class={classOf(cell, { chosen, frozen: place.frozen, within, listed: list.length > 0, editing })}
      style={{ ...place.style, ...lookOf(cell) }}
      title={cell?.note}
      aria-colindex={column}
      aria-selected={within}
      onMouseDown={touch}
      onMouseEnter={drag}
      onClick={() => page.view?.phone === true && wasChosen.current && keys.edit()}
      onDblClick={keys.edit}
    >
      {editing && <CellEditor list={list} keys={keys} />}
      {chosen && keys.composing !== null && <div class="text">{keys.composing}</div>}
      {!editing && (!chosen || keys.composing === null) && (
        <CellText page={page} tab={tab} cell={cell} at={{ row, column }} />
      )}
    </td>
  );
}

function classOf(
  cell: CellView | null,
  is: Readonly<Record<'chosen' | 'within' | 'frozen' | 'listed' | 'editing', boolean>>,
): string {
  const marks = Object.entries({ ...is, noted: cell?.note !== undefined, wrap: cell?.wrap === true });
  return marks
    .filter(([, on]) => on)
    .map(([mark]) => mark)
    .join(' ');
}

function lookOf(cell: CellView | null): Look {
  return {
    ...(cell?.fill === undefined ? {} : { backgroundColor: cell.fill }),
    ...(cell?.color === undefined ? {} : { color: cell.color }),
    ...(cell?.bold === true ? { fontWeight: 600 } : {}),
    ...(cell?.italic === true ? { fontStyle: 'italic' } : {}),
    ...(cell?.align === undefined ? {} : { textAlign: cell.align }),
  };
}
