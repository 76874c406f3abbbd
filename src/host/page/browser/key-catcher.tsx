import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GridKeys } from './use-grid-keys.js';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly phone: boolean;
  readonly keys: GridKeys;
}

/**
 * Has the focus while nobody edits, so that the first letter is a letter: Vietnamese input methods compose "đ", "ã" over several
 * keys in a field and send nothing to what is none. The text moves on to the cell's editor once it is composed. A phone's
 * keyboard does not come up for it: there a second touch opens the editor.
 */
export function KeyCatcher({ field, label, phone, keys }: Props) {
  const latest = useRef(keys);
  latest.current = keys;
  // Preact knows no such event by a property.
  useEffect(() => {
    const shown = field.current;
    const composed = () => shown !== null && takeText(shown, latest.current);
    shown?.addEventListener('compositionend', composed);
    return () => shown?.removeEventListener('compositionend', composed);
  }, []);
  return (
    <textarea
      ref={field}
      class="catcher"
      rows={1}
      aria-label={label}
      aria-activedescendant="chosen"
      inputMode={phone ? 'none' : 'text'}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => {
        if (event.isComposing) keys.compose(event.currentTarget.value);
        else takeText(event.currentTarget, keys);
      }}
    />
  );
}

function takeText(field: HTMLTextAreaElement, keys: GridKeys): void {
  const text = field.value;
  field.value = '';
  keys.compose(null);
  if (text !== '') keys.begin(text);
}
