import type { Sidebar } from './calling/use-sidebar.js';

/** One line that is always there, so that nothing moves when work begins or ends; read out by screen readers. */
export function StatusLine({ sidebar }: { readonly sidebar: Sidebar }) {
  const { text, busy, done, view } = sidebar;
  const rest = view === null ? '' : text.asOf(view.today);
  const sentence = busy === null ? (done === null || text.done[done] === '' ? rest : text.done[done]) : text.busy[busy];
  return (
    <div class="status">
      <div class={busy === null ? 'progress' : 'progress running'} aria-hidden="true" />
      <p role="status" aria-live="polite">
        {sentence}
      </p>
    </div>
  );
}
