import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabView } from '../wire.js';
import { columnLetters } from '../../model/area.js';
import { geometryOf, LETTERS_HEIGHT, NUMBERS_WIDTH, visibleRows } from './geometry.js';
import type { Geometry } from './geometry.js';
import { GridRow } from './grid-row.js';
import { KeyCatcher } from './key-catcher.js';
import { RowMenu } from './row-menu.js';
import { scrollTo } from './scroll-to.js';
import { useGridKeys } from './use-grid-keys.js';
import type { GridKeys } from './use-grid-keys.js';
import type { Page } from './use-page.js';
import { words } from './page-words.js';

interface Props {
  readonly page: Page;
  readonly tab: TabView;
  readonly change: number;
}

/** What part of the tab is in sight, and the cells for it asked for. */
function useSight({ page, tab, change }: Props, box: RefObject<HTMLDivElement | null>) {
  const [sight, setSight] = useState({ top: 0, height: 700 });
  const geometry = useMemo(() => geometryOf(tab), [tab]);
  const { from, to } = visibleRows(geometry, tab.frozenRows, sight.top, sight.height);
  const look = () => {
    const { scrollTop, clientHeight } = box.current ?? { scrollTop: 0, clientHeight: 700 };
    setSight({ top: scrollTop, height: clientHeight });
  };
  useEffect(() => {
    page.cache.want(tab.id, 1, Math.max(1, tab.frozenRows), change);
    page.cache.want(tab.id, from, to, change);
  }, [tab.id, from, to, change, page.cache.generation]);
  useEffect(look, []);
  const before = useRef(page.cursor);
  useLayoutEffect(() => {
    if (box.current !== null) scrollTo(box.current, geometry, tab, page.cursor, before.current);
  }, [page.jump]);
  useLayoutEffect(() => {
    before.current = page.cursor;
  }, [page.cursor]);
  return { geometry, from, to, look };
}

/** Typing goes to the sheet when a tab was just chosen or the page opened; never taken from anything else. */
const isFree = (active: Element | null): boolean =>
  active === null || active === document.body || active.closest('.tabs') !== null;

/** Where keys go while nobody edits. */
function useCatcher() {
  const catcher = useRef<HTMLTextAreaElement>(null);
  const focus = () => catcher.current?.focus({ preventScroll: true });
  useEffect(() => {
    if (isFree(document.activeElement)) focus();
  }, []);
  return { catcher, focus };
}

/** Inside an editor the browser copies and pastes by itself. */
const unlessEditing = (keys: GridKeys, act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
  if (keys.draft === null) act(event);
};

/** One tab as a table. Only the rows in sight are drawn, so ten thousand scroll as ten do. */
export function Grid(props: Props) {
  const { catcher, focus } = useCatcher();
  const keys = useGridKeys(props.page, props.tab, focus);
  return (
    <>
      <Desk {...props} keys={keys} catcher={catcher} focus={focus} />
      {keys.rows.menu !== null && <RowMenu rows={keys.rows} focus={focus} />}
    </>
  );
}

interface DeskProps extends Props {
  readonly keys: GridKeys;
  readonly catcher: RefObject<HTMLTextAreaElement | null>;
  readonly focus: () => void;
}

function Desk(props: DeskProps) {
  const { page, tab, keys, catcher, focus } = props;
  const box = useRef<HTMLDivElement>(null);
  const { geometry, from, to, look } = useSight(props, box);
  return (
    <div
      class="grid"
      role="grid"
      aria-label={words.grid(tab.name)}
      aria-rowcount={tab.rows}
      aria-colcount={tab.widths.length}
      aria-multiselectable="true"
      aria-readonly={!tab.editable}
      tabIndex={-1}
      ref={box}
      onScroll={look}
      onFocus={focus}
      onKeyDown={keys.press}
      onCopy={unlessEditing(keys, keys.blocks.copy)}
      onCut={unlessEditing(keys, keys.blocks.cut)}
      onPaste={unlessEditing(keys, keys.blocks.paste)}
    >
      <KeyCatcher field={catcher} label={words.grid(tab.name)} phone={page.view?.phone === true} keys={keys} />
      <table role="presentation" style={{ width: `${NUMBERS_WIDTH + (geometry.lefts.at(-1) ?? 0)}px` }}>
        <Columns tab={tab} />
        <thead>
          <Letters tab={tab} lefts={geometry.lefts} chosen={page.cursor.column} />
          <Rows page={page} tab={tab} geometry={geometry} keys={keys} from={1} to={tab.frozenRows} />
        </thead>
        <tbody>
          <Space geometry={geometry} from={tab.frozenRows} to={from - 1} />
          <Rows page={page} tab={tab} geometry={geometry} keys={keys} from={from} to={to} />
          <Space geometry={geometry} from={to} to={tab.rows} />
        </tbody>
      </table>
    </div>
  );
}

interface Stretch {
  readonly geometry: Geometry;
  readonly from: number;
  readonly to: number;
}

function Rows({ from, to, ...shared }: Stretch & Omit<Props, 'change'> & { readonly keys: GridKeys }) {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => (
    <GridRow key={from + at} row={from + at} {...shared} />
  ));
}

/** As high as the rows that are not drawn. */
function Space({ geometry: { tops }, from, to }: Stretch) {
  return <tr class="space" style={{ height: `${(tops[to] ?? 0) - (tops[from] ?? 0)}px` }} />;
}

function Columns({ tab }: { readonly tab: TabView }) {
  return (
    <colgroup>
      <col style={{ width: `${NUMBERS_WIDTH}px` }} />
      {tab.widths.map((width, at) => width > 0 && <col key={at} style={{ width: `${width}px` }} />)}
    </colgroup>
  );
}

function Letters({
  tab,
  lefts,
  chosen,
}: {
  readonly tab: TabView;
  readonly lefts: Float64Array;
  readonly chosen: number;
}) {
  return (
    <tr style={{ height: `${LETTERS_HEIGHT}px` }}>
      <th class="corner" />
      {tab.widths.map((width, at) => {
        const frozen = at < tab.frozenColumns;
        return (
          width > 0 && (
            <th
              key={at}
              scope="col"
              class={`letters${frozen ? ' frozen' : ''}${at + 1 === chosen ? ' chosen' : ''}`}
              style={frozen ? { left: `${NUMBERS_WIDTH + (lefts[at] ?? 0)}px` } : undefined}
            >
              {columnLetters(at + 1)}
            </th>
          )
        );
      })}
    </tr>
  );
}
