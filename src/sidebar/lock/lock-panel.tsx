import { useState } from 'preact/hooks';
import type { CheckView, LockView, PurgeView, Target } from '../../endpoints/endpoints.js';
import { lock as en } from '../../text/en/lock.js';
import { lock as vi } from '../../text/vi/lock.js';
import { isPurgeView } from '../calling/answer-shapes.js';
import { AnswerForm } from './answer-form.js';
import './lock.css';
import { namesIn, spoken } from '../calling/speak.js';
import type { Sidebar } from '../calling/use-sidebar.js';

type LockText = ReturnType<typeof vi>;

/** More changes than this are folded away, so that the findings below stay in sight. */
const FEW = 3;

/** The lock of the list (R-VI-2): whether it stands, what has changed since, and what may be done about it. */
export function LockPanel({ sidebar, view }: { readonly sidebar: Sidebar; readonly view: CheckView }) {
  const text = spoken(view, { vi, en });
  const { sinceLock } = view;
  const { value } = namesIn(view);
  const outcomes = [value('decision', 'Dự bị'), value('decision', 'Loại')];
  const locked = sinceLock?.locked === true;
  const busy = sidebar.busy !== null && sidebar.busy !== 'sidebarGoTo';
  return (
    <section class="lock" aria-label={text.panel.heading}>
      <p class="lock-status">{sinceLock === null ? text.status.never : sinceLock.status}</p>
      {locked && <Changes text={text} lock={sinceLock} goTo={sidebar.goTo} />}
      <details>
        <summary>{text.panel.heading}</summary>
        {locked ? (
          <UnlockForm text={text} busy={busy} sidebar={sidebar} />
        ) : (
          <LockForm text={text} busy={busy} sidebar={sidebar} />
        )}
        <ReplaceForm text={text} busy={busy} sidebar={sidebar} outcomes={outcomes} />
        <Purge text={text} busy={busy} sidebar={sidebar} />
      </details>
    </section>
  );
}

function Changes({
  text,
  lock,
  goTo,
}: {
  readonly text: LockText;
  readonly lock: LockView;
  readonly goTo: (target: Target) => void;
}) {
  return (
    <details open={lock.changes.length <= FEW}>
      <summary class={lock.changes.length > 0 ? 'bad' : 'calm'}>{lock.since}</summary>
      <ul class="lock-changes">
        {lock.changes.map((change) => (
          <li key={`${change.kind} ${change.sentence}`}>
            <button type="button" class="finding" onClick={() => goTo(change.target)}>
              <span class="badge">{change.invite ? text.panel.invite : text.kinds[change.kind]}</span> {change.sentence}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FormProps {
  readonly text: LockText;
  readonly busy: boolean;
  readonly sidebar: Sidebar;
}

const LockForm = ({ text: { panel }, busy, sidebar }: FormProps) => (
  <AnswerForm
    title={panel.lock}
    busy={busy}
    fields={{ approver: panel.approver, decision: panel.decision, decidedOn: panel.decidedOn }}
    send={(answers) => sidebar.act('sidebarLock', answers)}
  />
);

const UnlockForm = ({ text: { panel }, busy, sidebar }: FormProps) => (
  <AnswerForm
    title={panel.unlock}
    busy={busy}
    fields={{ reason: panel.reason }}
    send={({ reason }) => sidebar.act('sidebarUnlock', reason)}
  />
);

/** `outcomes`: what may become of who leaves, as decisions read in the workbook. */
const ReplaceForm = ({
  text: { panel },
  busy,
  sidebar,
  outcomes,
}: FormProps & { readonly outcomes: readonly string[] }) => (
  <AnswerForm
    title={panel.replace}
    busy={busy}
    fields={{ out: panel.out, in: panel.in, outDecision: panel.outDecision, by: panel.by, why: panel.reason }}
    choices={{ outDecision: outcomes }}
    send={(answers) => sidebar.act('sidebarReplace', answers)}
  />
);

/** What would go is shown before the word can be typed. */
function Purge({ text, busy, sidebar }: FormProps) {
  const [preview, setPreview] = useState<PurgeView | null>(null);
  const { panel } = text;
  const look = () => void sidebar.run({ name: 'sidebarPurgePreview', args: [], shape: isPurgeView, keep: setPreview });
  if (preview !== null)
    return <PurgeForm text={text} busy={busy} sidebar={sidebar} preview={preview} done={() => setPreview(null)} />;
  return (
    <div class="answers">
      <h2>{panel.purge}</h2>
      <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && look()}>
        {panel.preview}
      </button>
    </div>
  );
}

interface PurgeProps extends FormProps {
  readonly preview: PurgeView;
  readonly done: () => void;
}

function PurgeForm({ text: { panel, purge }, busy, sidebar, preview, done }: PurgeProps) {
  const [early, setEarly] = useState(false);
  const send = ({ word }: { readonly word: string }) => {
    sidebar.act('sidebarPurge', { word, early });
    done();
  };
  return (
    <>
      <ul class="purge-lines">
        {preview.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {preview.early !== '' && (
        <label class="choice">
          <input type="checkbox" checked={early} onChange={({ currentTarget }) => setEarly(currentTarget.checked)} />{' '}
          {preview.early} {panel.early}
        </label>
      )}
      {preview.cells > 0 && (
        <AnswerForm title={panel.purge} busy={busy} fields={{ word: purge.type(preview.word) }} send={send} />
      )}
    </>
  );
}
