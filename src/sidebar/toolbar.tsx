import { useRef, useState } from 'preact/hooks';
import { importTextIn } from './import/import-text.js';
import type { Sidebar } from './calling/use-sidebar.js';

interface Props {
  readonly sidebar: Sidebar;
  readonly importOpen: boolean;
  readonly setImportOpen: (open: boolean) => void;
}

/** What the officer can do. A busy button stays in the tab order, so that the keyboard's place is not lost. */
export function Toolbar({ sidebar, importOpen, setImportOpen }: Props) {
  const { text } = sidebar;
  const busy = sidebar.busy !== null && sidebar.busy !== 'sidebarGoTo';
  return (
    <div class="toolbar" role="group" aria-label={text.actions.label}>
      <button type="button" class="button primary" aria-disabled={busy} onClick={sidebar.validate}>
        {text.actions.validate}
      </button>
      <button type="button" class="button" aria-disabled={busy} onClick={sidebar.findOverdue}>
        {text.actions.overdue}
      </button>
      <ReportMenu sidebar={sidebar} busy={busy} />
      <button type="button" class="button" aria-expanded={importOpen} onClick={() => setImportOpen(!importOpen)}>
        {importTextIn(sidebar.speaking).title}
      </button>
    </div>
  );
}

/** Two ways to one report: in Google Docs, or as a file without any permission on Drive. */
function ReportMenu({ sidebar, busy }: { readonly sidebar: Sidebar; readonly busy: boolean }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { actions } = sidebar.text;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (act: () => void) => () => {
    close();
    act();
  };
  const leave = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
  };
  return (
    <div class="report" onFocusOut={leave} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button
        type="button"
        ref={opener}
        class="button disclosing"
        aria-expanded={open}
        aria-controls="report-choices"
        onClick={() => setOpen(!open)}
      >
        {actions.report}
      </button>
      <div class="choices" id="report-choices" hidden={!open}>
        <p class="hint">{actions.reportHint}</p>
        <button type="button" class="button" aria-disabled={busy} onClick={choose(sidebar.makeReport)}>
          {actions.openInDocs}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={choose(sidebar.downloadReport)}>
          {actions.download}
        </button>
      </div>
    </div>
  );
}
