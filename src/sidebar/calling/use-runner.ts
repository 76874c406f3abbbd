import { useRef, useState } from 'preact/hooks';
import type { DocumentView, Endpoints } from '../../endpoints/endpoints.js';
import { call } from './call.js';
import type { EndpointName, Shape, ValueOf } from './call.js';
import type { SidebarText } from './speak.js';

export type Notice =
  | { readonly kind: 'failure'; readonly sentence: string }
  | { readonly kind: 'document'; readonly document: DocumentView };

/** What the sidebar has words for while it runs. */
export type TaskName = EndpointName & keyof SidebarText['busy'];

export interface Job<N extends TaskName> {
  readonly name: N;
  readonly args: Parameters<Endpoints[N]>;
  readonly shape: Shape<ValueOf<N>>;
  readonly keep: (value: ValueOf<N>) => void;
}

export interface Runner {
  readonly busy: TaskName | null;
  /** What ended well last, for the status line. */
  readonly done: TaskName | null;
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  readonly run: <N extends TaskName>(job: Job<N>) => Promise<void>;
}

/** Runs one thing at a time: a second click is ignored, but a jump gives way to anything, the later jump included. */
export function useRunner(text: SidebarText): Runner {
  const [busy, setBusy] = useState<TaskName | null>(null);
  const [done, setDone] = useState<TaskName | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const running = useRef<TaskName | null>(null);
  const turn = useRef(0);

  const begin = (name: TaskName | null) => {
    running.current = name;
    setBusy(name);
    return (turn.current += 1);
  };

  async function run<N extends TaskName>({ name, args, shape, keep }: Job<N>): Promise<void> {
    if (running.current !== null && running.current !== 'sidebarGoTo') return;
    const mine = begin(name);
    setDone(null);
    // A jump leaves the link to a document just made where it is.
    setNotice((shown) => (name === 'sidebarGoTo' && shown?.kind === 'document' ? shown : null));
    const answer = await call(name, args, shape);
    if (mine !== turn.current) return;
    begin(null);
    if (answer.ok) {
      setDone(name);
      keep(answer.value);
    } else {
      setNotice({ kind: 'failure', sentence: 'message' in answer ? answer.message : text.trouble[answer.trouble] });
    }
  }
  return { busy, done, notice, setNotice, run };
}
