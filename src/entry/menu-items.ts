import type { CheckResult } from '../core/judgement/result.js';
import type { Outcome } from '../endpoints/endpoints.js';
import { showMenu, showNotice, showSidebarPage, showToast, type MenuItem } from '../google/dialogs.js';
import { formatDay } from '../text/speech/format.js';
import { renderFinding } from '../text/render-finding.js';
import { say, type Catalogue } from '../text/say.js';
import { checkAgendaAndPapers } from '../acts/agenda/write-agenda.js';
import { layByEditFacts } from '../session/edit-memory.js';
import { highlight } from '../acts/steps/highlight-overdue.js';
import { saySinceLock } from '../session/lock-words.js';
import { sayOpenTabs } from '../session/look-for-open-tabs.js';
import { documentItems } from './menu-documents.js';
import { readLanguage } from '../session/read-language.js';
import { setUp } from '../acts/set-up/set-up-workbook.js';
import { speechNow } from '../session/speech-now.js';
import { validate } from '../acts/check/validate-delegates.js';

/** What the menu names: globals, lines between them (`null`), and `documents`, a submenu with every kind. */
export const MENU = [
  'openSidebar',
  'importList',
  null,
  'validateDelegates',
  'highlightOverdue',
  'checkAgenda',
  'refreshOverview',
  null,
  'proposeRepair',
  'undoLast',
  null,
  'lockList',
  'replaceDelegate',
  'unlockList',
  null,
  'documents',
  null,
  'setUpWorkbook',
  'purgePersonalData',
] as const;

type MenuName = Exclude<keyof Catalogue['menu'], 'title'>;

/** Adds a menu. Runs in every authorisation mode, so nothing of the document is read unless that is allowed. */
export function greet(names: readonly (MenuName | null)[]): void {
  const language = readLanguage();
  const { menu } = say(language);
  const items = names.map((name): MenuItem => {
    if (name === null) return null;
    return {
      caption: menu[name],
      ...(name === 'documents' ? { items: documentItems(language) } : { functionName: name }),
    };
  });
  showMenu(menu.title, items);
  layByEditFacts();
}

export const onOpen = (): void => {
  greet(MENU);
};

export const onInstall = (): void => {
  onOpen();
};

function openPage(panel: 'import' | null): void {
  const { language, words } = speechNow();
  showSidebarPage(words.menu.title, { panel, language });
}

export function openSidebar(): void {
  openPage(null);
}

/** Opens the sidebar on *Nhập danh sách*. */
export function importList(): void {
  openPage('import');
}

const levelCount = (result: CheckResult, level: 'error' | 'warning'): number =>
  result.findings.filter((finding) => finding.level === level).length;

/** Shows what was done, or why not. */
function tell<T>(caption: string, outcome: Outcome<T>, sentence: (value: T) => string): void {
  showNotice(caption, outcome.ok ? sentence(outcome.value) : outcome.message);
}

export function validateDelegates(): void {
  const outcome = validate({});
  const words = speechNow().words;
  const { actions, menu } = words;
  tell(menu.validateDelegates, outcome, (result) => {
    const { listed, cap, wholePool } = result.summary;
    const counts = [levelCount(result, 'error'), levelCount(result, 'warning')] as const;
    const headline = actions.validated(...counts, listed, cap, wholePool);
    const ignored = result.ignoredTabs.map(actions.ignoredTab);
    return [headline, ...ignored, ...sayOpenTabs(result.openTabs, words), saySinceLock(result, { words })]
      .join('\n')
      .trim();
  });
}

export function highlightOverdue(): void {
  const outcome = highlight({});
  const { actions, menu } = speechNow().words;
  if (!outcome.ok) {
    showNotice(menu.highlightOverdue, outcome.message);
    return;
  }
  const { steps, today } = outcome.value;
  const count = (state: string): number => steps.filter((step) => step.state === state).length;
  showToast(menu.highlightOverdue, actions.overdue(count('overdue'), count('dueSoon'), formatDay(today)));
}

export function checkAgenda(): void {
  const outcome = checkAgendaAndPapers({});
  const { language, names, words } = speechNow();
  const { actions, menu } = words;
  tell(menu.checkAgenda, outcome, ({ findings }) =>
    actions.agendaChecked(findings.map((finding) => renderFinding(finding, language, names).message)),
  );
}

export function setUpWorkbook(): void {
  const outcome = setUp();
  const { menu } = speechNow().words;
  tell(menu.setUpWorkbook, outcome, (lines) => lines.join('\n'));
}
