import type { CheckView, RepairChangeView, RepairView } from '../../endpoints/endpoints.js';
import { repairPanel as en } from '../../text/en/repair-panel.js';
import { repairPanel as vi } from '../../text/vi/repair-panel.js';
import './repair.css';
import { RepairTable } from './repair-table.js';
import { spoken } from '../calling/speak.js';
import type { Repairing } from './use-repair.js';
import { useRepair } from './use-repair.js';
import type { Sidebar } from '../calling/use-sidebar.js';

type RepairText = ReturnType<typeof vi>;

/** *Đề xuất điều chỉnh* (R-II-4.1): the smallest repair of the list, accepted one change, some or all, and undone. */
export function RepairPanel({ sidebar, view }: { readonly sidebar: Sidebar; readonly view: CheckView }) {
  const repairing = useRepair(sidebar);
  const text = spoken(view, { vi, en });
  const busy = sidebar.busy !== null && sidebar.busy !== 'sidebarGoTo';
  const unlessBusy = (act: () => void) => () => {
    if (!busy) act();
  };
  return (
    <section class="repair" aria-label={text.heading}>
      <details>
        <summary>{text.heading}</summary>
        <p class="hint">{text.hint}</p>
        <Allowances text={text} repairing={repairing} />
        <div class="repair-actions">
          <button type="button" class="button" aria-disabled={busy} onClick={unlessBusy(repairing.propose)}>
            {text.propose}
          </button>
          <button type="button" class="button" aria-disabled={busy} onClick={unlessBusy(repairing.undo)}>
            {text.undo}
          </button>
        </div>
        <p role="status">{repairing.message}</p>
        {repairing.repair !== null && (
          <Proposal text={text} sidebar={sidebar} repairing={repairing} repair={repairing.repair}>
            <button type="button" class="button primary" aria-disabled={busy} onClick={unlessBusy(repairing.accept)}>
              {text.accept(repairing.chosen.filter(Boolean).length)}
            </button>
          </Proposal>
        )}
      </details>
    </section>
  );
}

interface Part {
  readonly text: RepairText;
  readonly repairing: Repairing;
}

function Allowances({ text, repairing }: Part) {
  const { allow, setAllow } = repairing;
  return (
    <>
      {(['guests', 'approved'] as const).map((who) => (
        <label key={who} class="choice">
          <input
            type="checkbox"
            checked={allow[who]}
            onChange={({ currentTarget }) => setAllow({ ...allow, [who]: currentTarget.checked })}
          />{' '}
          {text[who]}
        </label>
      ))}
    </>
  );
}

interface ProposalProps extends Part {
  readonly sidebar: Sidebar;
  readonly repair: RepairView;
  /** What accepts it. */
  readonly children: preact.ComponentChildren;
}

function Proposal({ text, sidebar, repairing, repair, children }: ProposalProps) {
  return (
    <>
      <p class={`headline ${repair.status}`}>{repair.headline}</p>
      <ul class="repair-notes">
        {repair.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <ul class="repair-changes">
        {repair.changes.map((change, i) => (
          <li key={change.sentence}>
            <label class="choice">
              <input
                type="checkbox"
                checked={repairing.chosen[i] === true}
                onChange={({ currentTarget }) => repairing.choose(i, currentTarget.checked)}
              />{' '}
              <strong>{namesOf(change, text)}</strong>
            </label>
            <p>{change.sentence}</p>
          </li>
        ))}
      </ul>
      {repair.changes.length > 0 && (
        <>
          <p class="hint">{repair.advice}</p>
          {children}
        </>
      )}
      <RepairTable text={text} sidebar={sidebar.text} table={repair.table} />
    </>
  );
}

function namesOf({ add, drop, addName, dropName }: RepairChangeView, text: RepairText): string {
  if (add !== null && drop !== null) return text.swap(dropName, addName);
  return add === null ? text.drop(dropName) : text.add(addName);
}
