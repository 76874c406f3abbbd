import { useEffect, useRef } from 'preact/hooks';
import type { ImportDone } from '../../endpoints/endpoints.js';
import { unlessBusy, type ImportText, type StepProps } from './import-text.js';

/** What was added and how to undo it, what was left out and why. */
export function ImportResult({ text, importing, busy, done }: StepProps & { readonly done: ImportDone }) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), [done]);
  return (
    <>
      <p ref={message} tabIndex={-1} role="status">
        {done.message}
      </p>
      <ImportSkipped text={text} skipped={done.skipped} />
      <div class="import-confirm">
        {done.left > 0 && (
          <button type="button" class="button primary" aria-disabled={busy} onClick={unlessBusy(busy, importing.add)}>
            {text.more}
          </button>
        )}
        <button type="button" class="button" onClick={importing.startOver}>
          {text.another}
        </button>
      </div>
    </>
  );
}

export function ImportSkipped({ text, skipped }: { readonly text: ImportText; readonly skipped: readonly string[] }) {
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{text.skipped(skipped.length)}</summary>
      <ul class="import-skipped">
        {skipped.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
