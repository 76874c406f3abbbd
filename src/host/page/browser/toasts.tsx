import type { Toast } from './use-page.js';
import { words } from './page-words.js';

/** What scripts say in passing, and why something was refused; a refusal stays until it is closed. */
export function Toasts({ toasts, drop }: { readonly toasts: readonly Toast[]; readonly drop: (key: number) => void }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ key, kind, title, message }) => (
        <div key={key} class={`toast ${kind}`}>
          {title !== '' && <strong>{title}</strong>}
          <p>{kind === 'failed' ? words.failed(message) : message}</p>
          <button type="button" onClick={() => drop(key)}>
            {words.close}
          </button>
        </div>
      ))}
    </div>
  );
}
