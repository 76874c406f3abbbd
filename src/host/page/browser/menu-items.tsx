import type { MenuItemView, MenuView } from '../wire.js';

interface Props {
  readonly items: MenuView['items'];
  readonly click: (functionName: string, caption: string) => void;
}

/** The items of a menu; those of a submenu stand folded under its caption. */
export function MenuItems({ items, click }: Props) {
  return (
    <>
      {inRuns(items).map(({ under, items: run }, at) =>
        under === undefined ? (
          <Items key={at} items={run} click={click} />
        ) : (
          <details key={at} class="submenu">
            <summary role="menuitem" onClick={(event) => event.stopPropagation()}>
              {under}
            </summary>
            <Items items={run} click={click} />
          </details>
        ),
      )}
    </>
  );
}

function Items({ items, click }: Props) {
  return (
    <>
      {items.map((item, at) =>
        item === null ? (
          <hr key={at} />
        ) : (
          <button key={at} type="button" role="menuitem" onClick={() => click(item.functionName, item.caption)}>
            {item.caption}
          </button>
        ),
      )}
    </>
  );
}

interface Run {
  readonly under: string | undefined;
  readonly items: readonly (MenuItemView | null)[];
}

/** Items that stand together: those of one submenu with the lines between them, and those of none. */
function inRuns(items: MenuView['items']): readonly Run[] {
  const runs: { under: string | undefined; items: (MenuItemView | null)[] }[] = [];
  items.forEach((item, at) => {
    const under = (item ?? sameAround(items, at))?.under;
    const last = runs.at(-1);
    if (last !== undefined && last.under === under) last.items.push(item);
    else runs.push({ under, items: [item] });
  });
  return runs;
}

/** A line belongs to a submenu when what stands before and after it does. */
function sameAround(items: MenuView['items'], at: number): MenuItemView | null {
  const [before, after] = [items[at - 1], items[at + 1]];
  return before?.under === after?.under ? (before ?? null) : null;
}
