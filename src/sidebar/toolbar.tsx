import { DocumentMenu } from './documents/document-menu.js';
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
      {sidebar.view !== null && <DocumentMenu sidebar={sidebar} view={sidebar.view} busy={busy} />}
      <button type="button" class="button" aria-expanded={importOpen} onClick={() => setImportOpen(!importOpen)}>
        {importTextIn(sidebar.speaking).title}
      </button>
    </div>
  );
}
