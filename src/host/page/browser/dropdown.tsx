import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly caption: string;
  readonly children: ComponentChildren;
}

/** Those that are seen: not the items of a submenu that is folded. */
const itemsIn = (menu: HTMLElement | null): readonly HTMLElement[] =>
  [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].filter(
    (item) => item.getClientRects().length > 0,
  );

/** A button that opens a menu: arrows move in it, Escape and any click close it. */
export function Dropdown({ caption, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (step: number) => {
    const items = itemsIn(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
    else if (event.key === 'ArrowDown' && open) move(1);
    else if (event.key === 'ArrowUp' && open) move(-1);
    else if (event.key === 'ArrowDown') setOpen(true);
    else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
  };
  return (
    <div class="dropdown" onKeyDown={press} onFocusOut={leave}>
      <button type="button" ref={button} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {caption}
      </button>
      <div class="menu" role="menu" aria-label={caption} ref={menu} tabIndex={-1} hidden={!open} onClick={close}>
        {children}
      </div>
    </div>
  );
}
