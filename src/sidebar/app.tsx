import { ImportPanel } from './import/import-panel.js';
import { LockPanel } from './lock/lock-panel.js';
import { Notice } from './calling/notice.js';
import { useImportOpen } from './calling/use-opening.js';
import { RepairPanel } from './repair/repair-panel.js';
import { Results } from './results.js';
import { StatusLine } from './status-line.js';
import { Summary } from './check/summary.js';
import { Toolbar } from './toolbar.js';
import { useSidebar } from './calling/use-sidebar.js';

export function App() {
  const sidebar = useSidebar();
  const { text, view, notice } = sidebar;
  const [importOpen, setImportOpen] = useImportOpen();
  return (
    <div class="sidebar">
      <header class="top">
        <Toolbar sidebar={sidebar} importOpen={importOpen} setImportOpen={setImportOpen} />
        <StatusLine sidebar={sidebar} />
      </header>
      <main class="content" aria-busy={sidebar.busy !== null}>
        {importOpen && <ImportPanel sidebar={sidebar} close={() => setImportOpen(false)} />}
        <Summary text={text} view={view} reading={sidebar.busy === 'sidebarState'} />
        {view !== null && <RepairPanel sidebar={sidebar} view={view} />}
        {view !== null && <LockPanel sidebar={sidebar} view={view} />}
        {view !== null && <Results text={text} view={view} goTo={sidebar.goTo} giveNewCode={sidebar.giveNewCode} />}
      </main>
      <Notice text={text} notice={notice} dismiss={sidebar.dismiss} />
    </div>
  );
}
