import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CursorView, DialogAnswer, DialogView, PageView, Ran, SavingView } from '../wire.js';
import { RowsCache } from './rows-cache.js';
import { server } from './server.js';
import type { Task } from './server.js';
import { changeOf } from './redo.js';
import type { Change } from './unsaved.js';
import { useUnsaved } from './use-unsaved.js';
import { useView } from './use-view.js';
import type { Contact } from './use-view.js';
import { words } from './page-words.js';

export interface Toast {
  readonly key: number;
  readonly kind: 'said' | 'failed';
  readonly title: string;
  readonly message: string;
}

type AddToast = (kind: Toast['kind'], title: string, message: string) => void;

/** A dialog on the page and who waits for its answer. */
export interface OpenDialog {
  readonly key: number;
  readonly dialog: DialogView;
  readonly answer: (answer: DialogAnswer) => void;
}

export interface Page {
  readonly view: PageView | null;
  readonly contact: Contact;
  /** Newer than the view's: it is asked for once a second. */
  readonly saving: SavingView | null;
  readonly cursor: CursorView;
  /** Grows whenever the cursor was put somewhere that has to be scrolled to. */
  readonly jump: number;
  readonly cache: RowsCache;
  readonly busy: string | null;
  readonly toasts: readonly Toast[];
  readonly dialog: OpenDialog | null;
  readonly select: (cursor: CursorView, scroll?: boolean) => void;
  readonly carryOut: (task: Task, name: string | null) => Promise<Ran | null>;
  readonly closeSidebar: () => void;
  readonly download: (path: string) => void;
  /** What went wrong, until it is closed. */
  readonly complain: (message: string) => void;
  readonly dropToast: (key: number) => void;
}

const START: CursorView = { tab: -1, row: 1, column: 1 };
const TOAST_MILLISECONDS = 9000;

const same = (a: CursorView, b: CursorView) => a.tab === b.tab && a.row === b.row && a.column === b.column;

/** The state of the page and what a person can do in it. */
export function usePage(): Page {
  const [busy, setBusy] = useState<string | null>(null);
  const cache = useCache();
  const { cursor, jump, select, follow } = useCursor();
  const { toasts, addToast, dropToast, complain } = useToasts();
  const { dialog, ask } = useDialog();
  const { onDisk, lostSince, note, doAgain } = useUnsaved(cache, addToast, complain);
  const linked = (page: PageView, before: PageView | null) => {
    const lost = before === null ? [] : lostSince(before);
    cache.forget();
    follow(page, before);
    void doAgain(lost, page, write);
  };
  const { shown, show, lose } = useView(linked, onDisk);
  const tell = makeTelling({ show, select, addToast, complain, ask });
  const write = async (task: Task, change: Change): Promise<Ran> => {
    const ran = await askUntilDone(task, ask);
    note(change, ran);
    // Not waited for: what the sidebar asked for is answered while a notice is still open.
    void tell(ran, task);
    return ran;
  };
  const carryOut = async (task: Task, name: string | null): Promise<Ran | null> => {
    setBusy(name);
    try {
      return await write(task, changeOf(task, name, shown.view, cache));
    } catch (error) {
      lose(error);
      // A text goes back into its cell.
      if (task.path !== '/api/edit') complain(words.notSent);
      return null;
    } finally {
      setBusy(null);
    }
  };
  const closeSidebar = () => void server.closeSidebar().then(show);
  const download = (path: string) => void server.download(path).catch(() => complain(words.notSent));
  const doing = { select, carryOut, closeSidebar, download, complain, dropToast };
  return { ...shown, ...doing, cursor, jump, cache, busy, toasts, dialog };
}

function useCache(): RowsCache {
  const [, redraw] = useState(0);
  return useMemo(() => new RowsCache(() => redraw((count) => count + 1)), []);
}

interface Telling extends Pick<Page, 'select' | 'complain'> {
  readonly show: (page: PageView) => void;
  readonly addToast: AddToast;
  readonly ask: (dialog: DialogView) => Promise<DialogAnswer>;
}

/** Shows what came of a task. */
const makeTelling =
  ({ show, select, addToast, complain, ask }: Telling) =>
  async (ran: Ran, { path, body }: Task): Promise<void> => {
    show(ran.page);
    if (!same(ran.page.cursor, body.cursor)) select(ran.page.cursor);
    for (const { title, message } of ran.toasts) addToast('said', title, message);
    if (ran.failure !== '' && path !== '/api/run') complain(ran.failure);
    for (const said of ran.said) await ask(said);
  };

/** Runs the task again with one answer more as long as it has a question; giving up is an answer too. */
async function askUntilDone(task: Task, ask: (dialog: DialogView) => Promise<DialogAnswer>): Promise<Ran> {
  const answers: DialogAnswer[] = [];
  for (;;) {
    const ran = await server.carryOut(task, answers);
    if (ran.question === null) return ran;
    answers.push(await ask(ran.question));
  }
}

function useCursor() {
  const [cursor, setCursor] = useState(START);
  const [jump, setJump] = useState(0);
  const select = useCallback((to: CursorView, scroll = true) => {
    setCursor((from) => (same(from, to) ? from : to));
    if (scroll) setJump((count) => count + 1);
  }, []);
  /** To where the page says, or stays in the tab of the same name where the program was started anew. */
  const follow = (page: PageView, before: PageView | null) => {
    if (before === null) setJump((count) => count + 1);
    setCursor((from) => {
      const name = before?.tabs.find(({ id }) => id === from.tab)?.name;
      const tab = page.tabs.find((one) => one.name === name);
      return tab === undefined ? page.cursor : { ...from, tab: tab.id };
    });
  };
  return { cursor, jump, select, follow };
}

function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const dropToast = (key: number) => setToasts((shown) => shown.filter((toast) => toast.key !== key));
  const addToast: AddToast = (kind, title, message) => {
    const key = (last.current += 1);
    setToasts((shown) => [...shown, { key, kind, title, message }]);
    if (kind === 'said') setTimeout(() => dropToast(key), TOAST_MILLISECONDS);
  };
  const complain = (message: string) => addToast('failed', '', message);
  return { toasts, addToast, dropToast, complain };
}

function useDialog() {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const last = useRef(0);
  const ask = (asked: DialogView) =>
    new Promise<DialogAnswer>((resolve) => {
      setDialog({
        key: (last.current += 1),
        dialog: asked,
        answer: (answer) => {
          setDialog(null);
          resolve(answer);
        },
      });
    });
  return { dialog, ask };
}
