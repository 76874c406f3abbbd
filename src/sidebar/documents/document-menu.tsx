import { useRef, useState } from 'preact/hooks';
import type { CheckView, DocumentKindView } from '../../endpoints/endpoints.js';
import type { Sidebar } from '../calling/use-sidebar.js';

interface Props {
  readonly sidebar: Sidebar;
  readonly view: CheckView;
  readonly busy: boolean;
}

/** Which document, and two ways to it: in Google Docs, or as a file without any permission on Drive. */
export function DocumentMenu({ sidebar, view, busy }: Props) {
  const { open, setOpen, opener, close, leave } = useDisclosure();
  const [chosen, setChosen] = useState<string | null>(null);
  const { actions } = sidebar.text;
  const kind = chosen ?? view.documents[0]?.kind ?? '';
  const choose = (act: (kind: string) => void) => () => {
    close();
    act(kind);
  };
  return (
    <div class="documents" onFocusOut={leave} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button
        type="button"
        ref={opener}
        class="button disclosing"
        aria-expanded={open}
        aria-controls="document-choices"
        onClick={() => setOpen(!open)}
      >
        {actions.documents}
      </button>
      <div class="choices" id="document-choices" hidden={!open}>
        <label>
          <span class="hint">{actions.documentsHint}</span>
          <KindList sidebar={sidebar} kinds={view.documents} kind={kind} choose={setChosen} />
        </label>
        <button type="button" class="button" aria-disabled={busy} onClick={choose(sidebar.makeDocument)}>
          {actions.openInDocs}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={choose(sidebar.downloadDocument)}>
          {actions.download}
        </button>
      </div>
    </div>
  );
}

/** What a button opens and closes; Escape and leaving it close it too. */
function useDisclosure() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const leave = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
  };
  return { open, setOpen, opener, close, leave };
}

interface KindListProps {
  readonly sidebar: Sidebar;
  readonly kinds: readonly DocumentKindView[];
  readonly kind: string;
  readonly choose: (kind: string) => void;
}

function KindList({ sidebar, kinds, kind, choose }: KindListProps) {
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return (
    <select value={kind} onChange={(event) => choose(event.currentTarget.value)}>
      {groups.map((group) => (
        <optgroup key={group} label={sidebar.text.documentGroups[group]}>
          {kinds
            .filter((one) => one.group === group)
            .map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
