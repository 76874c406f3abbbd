import { useState } from 'preact/hooks';
import type { RepairView } from '../../endpoints/endpoints.js';
import { isRepairAnswer, isRepairView, isUndoAnswer } from './repair-shapes.js';
import type { Sidebar } from '../calling/use-sidebar.js';

export interface Repairing {
  readonly repair: RepairView | null;
  readonly allow: RepairView['allow'];
  /** What became of the last acceptance or undoing, '' when there was none. */
  readonly message: string;
  /** By index: which changes are to be accepted; all of them at first. */
  readonly chosen: readonly boolean[];
  readonly setAllow: (allow: RepairView['allow']) => void;
  readonly choose: (index: number, chosen: boolean) => void;
  readonly propose: () => void;
  readonly accept: () => void;
  readonly undo: () => void;
}

/** A proposal, what of it is chosen, and what may be done with it. Accepting and undoing read the whole list again. */
export function useRepair(sidebar: Sidebar): Repairing {
  const [allow, setAllow] = useState({ guests: false, approved: false });
  const [repair, setRepair] = useState<RepairView | null>(null);
  const [chosen, setChosen] = useState<readonly boolean[]>([]);
  const [message, setMessage] = useState('');
  const show = (view: RepairView, said: string) => {
    setRepair(view);
    setChosen(view.changes.map(() => true));
    setMessage(said);
  };
  const after = (answer: { readonly message: string; readonly repair: RepairView }) => {
    show(answer.repair, answer.message);
    sidebar.refresh();
  };
  const accept = () => {
    if (repair === null) return;
    const changes = repair.changes.filter((_, i) => chosen[i] === true).map(({ add, drop }) => ({ add, drop }));
    const acceptance = { fingerprint: repair.fingerprint, allow: repair.allow, changes };
    void sidebar.run({ name: 'sidebarAcceptRepair', args: [acceptance], shape: isRepairAnswer, keep: after });
  };
  return {
    ...{ repair, allow, message, chosen, setAllow, accept },
    choose: (index, on) => setChosen(chosen.map((was, i) => (i === index ? on : was))),
    propose: () =>
      void sidebar.run({ name: 'sidebarRepair', args: [allow], shape: isRepairView, keep: (view) => show(view, '') }),
    undo: () => void sidebar.run({ name: 'sidebarUndo', args: [allow], shape: isUndoAnswer, keep: after }),
  };
}
