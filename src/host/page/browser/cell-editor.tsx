import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GridKeys } from './use-grid-keys.js';

interface Props {
  readonly list: readonly string[];
  readonly keys: GridKeys;
}

/** Everything while the text is a value of the list already, else what contains it. */
function offered(list: readonly string[], draft: string): readonly string[] {
  const typed = draft.trim().toLowerCase();
  if (list.includes(draft)) return list;
  return list.filter((value) => value.toLowerCase().includes(typed));
}

/** Where one types. A dropdown offers its values and takes others too: it warns, it does not reject. */
export function CellEditor({ list, keys }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = keys.draft ?? '';
  // Before the next key arrives, which would otherwise still go to the grid.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(draft.length, draft.length);
  }, []);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || list.length === 0) {
      keys.pressInEditor(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const at = list.indexOf(draft);
    keys.type(list[(Math.max(at, by > 0 ? -1 : 0) + by + list.length) % list.length] ?? draft);
  };
  return (
    <>
      <textarea
        ref={field}
        class="editor"
        rows={1}
        value={draft}
        onInput={(event) => keys.type(event.currentTarget.value)}
        onKeyDown={step}
        onBlur={keys.keep}
        onMouseDown={(event) => event.stopPropagation()}
      />
      {list.length > 0 && <Choices values={offered(list, draft)} keys={keys} />}
    </>
  );
}

function Choices({ values, keys }: { readonly values: readonly string[]; readonly keys: GridKeys }) {
  const pick = (event: MouseEvent, value: string) => {
    event.preventDefault();
    event.stopPropagation();
    keys.type(value);
    keys.keep();
  };
  return (
    <div class="choices" role="listbox">
      {values.map((value) => (
        <div
          key={value}
          role="option"
          aria-selected={value === keys.draft}
          class={value === keys.draft ? 'picked' : ''}
          onMouseDown={(event) => pick(event, value)}
        >
          {value}
        </div>
      ))}
    </div>
  );
}
