import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialogAnswer } from '../wire.js';
import type { OpenDialog } from './use-page.js';
import { words } from './page-words.js';

type Button = DialogAnswer['button'];

/** The first is what Enter chooses. */
const BUTTONS: Readonly<Record<string, readonly [Button, ...Button[]]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
};

/** `Ui.alert` and `Ui.prompt`. Enter chooses the first button, as in Sheets; closing it, with Esc too, is an answer of its own. */
export function DialogBox({ open }: { readonly open: OpenDialog }) {
  const { dialog } = open;
  const buttons = BUTTONS[dialog.buttons] ?? ['OK'];
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    // The browser would choose the first thing that takes the focus: a link in the text.
    shown?.querySelector<HTMLElement>('input, [type=submit]')?.focus();
    // Closed, not only taken away: the browser then puts the focus back where it was.
    return () => shown?.close();
  }, []);
  const choose = (event: Event, button: Button) => {
    event.preventDefault();
    open.answer({ button, text });
  };
  return (
    <dialog ref={box} aria-labelledby="dialog-title" onCancel={(event) => choose(event, 'CLOSE')}>
      <form onSubmit={(event) => choose(event, buttons[0])}>
        <h2 id="dialog-title">{dialog.title}</h2>
        <p class="prompt">{linked(dialog.prompt)}</p>
        {dialog.kind === 'prompt' && (
          <input value={text} aria-labelledby="dialog-title" onInput={(event) => setText(event.currentTarget.value)} />
        )}
        <Buttons buttons={buttons} choose={choose} />
      </form>
    </dialog>
  );
}

interface ButtonsProps {
  readonly buttons: readonly Button[];
  readonly choose: (event: Event, button: Button) => void;
}

function Buttons({ buttons, choose }: ButtonsProps) {
  return (
    <div class="buttons">
      {buttons.map((button, at) => (
        <button
          key={button}
          type={at === 0 ? 'submit' : 'button'}
          class={at === 0 ? 'button primary' : 'button'}
          onClick={at === 0 ? undefined : (event) => choose(event, button)}
        >
          {words.buttons[button]}
        </button>
      ))}
    </div>
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
