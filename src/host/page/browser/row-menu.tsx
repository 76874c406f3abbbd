import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rows } from './use-rows.js';
import { words } from './page-words.js';

const HEIGHT = 130;

/** Arrows go round; false for any other key. */
function moveIn(menu: HTMLElement | null, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const items = [...(menu?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
  return true;
}

/** What can be done with the chosen rows: arrows move in it, Escape and any click close it. */
export function RowMenu({ rows, focus }: { readonly rows: Rows; readonly focus: () => void }) {
  const { first, last, menu } = rows;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const close = () => {
    rows.closeMenu();
    focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!moveIn(box.current, event.key)) return;
    event.preventDefault();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true)) rows.closeMenu();
  };
  const count = last - first + 1;
  const style = { left: `${menu?.left ?? 0}px`, top: `${Math.min(menu?.top ?? 0, innerHeight - HEIGHT)}px` };
  const item = (caption: string, act: () => void) => (
    <button type="button" role="menuitem" onClick={act}>
      {caption}
    </button>
  );
  return (
    <div
      ref={box}
      class="menu of-rows"
      role="menu"
      aria-label={words.rowMenu(first, last)}
      style={style}
      onKeyDown={press}
      onFocusOut={leave}
      onClick={close}
    >
      {item(words.rowActs.above(count), rows.above)}
      {item(words.rowActs.below(count), rows.below)}
      {item(words.rowActs.delete(first, last), rows.remove)}
    </div>
  );
}
