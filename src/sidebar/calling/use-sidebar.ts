import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckView, DocumentView, NewCodeRequest, Target } from '../../endpoints/endpoints.js';
import { isCheckView, isDocumentView, isNothing } from './answer-shapes.js';
import { useOpeningLanguage } from './use-opening.js';
import { saveToComputer } from './save-to-computer.js';
import { textIn } from './speak.js';
import type { SidebarText, Speaking } from './speak.js';
import { useRunner } from './use-runner.js';
import type { Notice, TaskName } from './use-runner.js';
import type { Runner } from './use-runner.js';

export interface Sidebar {
  readonly text: SidebarText;
  readonly speaking: Speaking;
  readonly view: CheckView | null;
  readonly busy: TaskName | null;
  readonly done: TaskName | null;
  readonly notice: Notice | null;
  readonly validate: () => void;
  readonly findOverdue: () => void;
  readonly makeDocument: (kind: string) => void;
  readonly downloadDocument: (kind: string) => void;
  readonly goTo: (target: Target) => void;
  readonly giveNewCode: (request: NewCodeRequest) => void;
  readonly dismiss: () => void;
  /** Runs an endpoint that answers with the list as it stands afterwards. */
  readonly act: (name: ActName, answers: unknown) => void;
  readonly run: Runner['run'];
  /** Reads the list again, after something else has changed it. */
  readonly refresh: () => void;
}

type ActName = 'sidebarLock' | 'sidebarUnlock' | 'sidebarReplace' | 'sidebarPurge';

/** The state of the sidebar and everything a person can do in it. */
export function useSidebar(): Sidebar {
  const [view, setView] = useState<CheckView | null>(null);
  const opening = useOpeningLanguage();
  const speaking: Speaking = view ?? { language: opening };
  const { language } = speaking;
  const text = useMemo(() => textIn(speaking), [view, opening]);
  const { busy, done, notice, setNotice, run } = useRunner(text);

  const check = (name: 'sidebarState' | 'sidebarValidate' | 'sidebarOverdue') =>
    void run({ name, args: [], shape: isCheckView, keep: setView });
  const make = (name: 'sidebarDocument' | 'sidebarDownload', kind: string, keep: (made: DocumentView) => void) =>
    void run({ name, args: [kind], shape: isDocumentView, keep });
  const show = (document: DocumentView) => setNotice({ kind: 'document', document });
  const save = (document: DocumentView) => {
    saveToComputer(document);
    show(document);
  };

  useEffect(() => check('sidebarState'), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return {
    ...{ text, speaking, view, busy, done, notice, run },
    refresh: () => check('sidebarState'),
    validate: () => check('sidebarValidate'),
    findOverdue: () => check('sidebarOverdue'),
    makeDocument: (kind) => make('sidebarDocument', kind, show),
    downloadDocument: (kind) => make('sidebarDownload', kind, save),
    goTo: (target) => void run({ name: 'sidebarGoTo', args: [target], shape: isNothing, keep: () => undefined }),
    giveNewCode: (request) => void run({ name: 'sidebarNewCode', args: [request], shape: isCheckView, keep: setView }),
    act: (name, answers) => void run({ name, args: [answers], shape: isCheckView, keep: setView }),
    dismiss: () => setNotice(null),
  };
}
