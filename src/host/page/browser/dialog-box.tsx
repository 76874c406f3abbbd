import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialogAnswer } from '../wire.js';
import type { OpenDialog } from './use-page.js';
import { words } from './words.js';

const BUTTONS: Readonly<Record<string, readonly DialogAnswer['button'][]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
};

/** `Ui.alert` and `Ui.prompt`. Closing it is an answer too, as in Sheets. */
export function DialogBox({ open }: { readonly open: OpenDialog }) {
  const { dialog } = open;
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    // Closed, not only taken away: the browser then puts the focus back where it was.
    return () => shown?.close();
  }, []);
  const choose = (button: DialogAnswer['button']) => open.answer({ button, text });
  return (
    <dialog
      ref={box}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        choose('CLOSE');
      }}
    >
      <h2 id="dialog-title">{dialog.title}</h2>
      <p class="prompt">{linked(dialog.prompt)}</p>
      {dialog.kind === 'prompt' && (
        <input value={text} aria-labelledby="dialog-title" onInput={(event) => setText(event.currentTarget.value)} />
      )}
      <div class="buttons">
        {(BUTTONS[dialog.buttons] ?? ['OK']).map((button, at) => (
          <button
            key={button}
            type="button"
            class={at === 0 ? 'button primary' : 'button'}
            onClick={() => choose(button)}
          >
            {words.buttons[button]}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** Documents named in a notice can be fetched from there. */
function linked(prompt: string) {
  return prompt.split(/(https?:\/\/\S+)/).map((part, at) =>
    part.startsWith('http') ? (
      <a key={at} href={part} target="_blank" rel="noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
