import type { ShownPage } from '../google/kernel.js';
import type { Host } from '../stand-in/host.js';
import { columnLetters } from '../model/area.js';
import { sheetWithId } from '../model/sheet.js';
import type { page as PageCatalogue } from '../../text/vi/page.js';
import type { Keeper } from '../working-copy/keeper.js';
import { makeDialogAnswering } from './answer-dialogs.js';
import { pageView } from './page-view.js';
import { areaOf, findHindrance, findOverflow, typeInto } from './type-into.js';
import type { Entered } from './type-into.js';
import type { Visitor } from './visitor.js';
import { inGrid, questionsBefore, refusalOf } from './change-rows.js';
import type { CursorView, DialogAnswer, PageView, Pulse, Ran, RowChange, SavingView } from './wire.js';

export interface SessionOptions {
  readonly title: string;
  readonly work: string;
  readonly words: PageWords;
  /** Those that the start of the command has made; the others the host knows. */
  readonly documents: readonly MadeDocument[];
  /** Null: what people do is nowhere but in memory. */
  readonly keeper: Keeper | null;
}

/** A document of Word, ready to be fetched. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PageWords = typeof PageCatalogue;

type Work = () => { readonly value: unknown; readonly failure: string };

const DONE = { value: null, failure: '' };
const NOTHING = { ...DONE, said: [], question: null, toasts: [], written: null };
const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** The host as several browser tabs use it: who has which sidebar, and a number that grows with every change. */
export class Session {
  private change = 0;
  private readonly sidebars = new Map<string, { readonly shown: ShownPage; readonly number: number }>();
  private seenSidebar: ShownPage | null = null;
  private readonly dialogs;

  constructor(
    readonly host: Host,
    private readonly options: SessionOptions,
  ) {
    this.dialogs = makeDialogAnswering(host);
    this.keepSidebar();
  }

  page(visitor: Visitor): PageView {
    const { title, work, keeper } = this.options;
    const open = visitor.phone ? undefined : this.sidebars.get(visitor.user);
    const own = { sidebar: open?.shown.title ?? null, sidebarNumber: open?.number ?? 0, ...this.pulse() };
    const documents = this.documents.map(({ name }, number) => ({ number, name }));
    return pageView(this.host, visitor, { title, work, documents, notices: keeper?.notices ?? [], ...own });
  }

  /** Everything made so far, in the order of making; the page asks for them by their place. */
  get documents(): readonly MadeDocument[] {
    return [...this.options.documents, ...this.host.files];
  }

  pulse(): Pulse {
    const { keeper } = this.options;
    const saving: SavingView | null =
      keeper === null ? null : { ...keeper.state, place: keeper.place, onDisk: keeper.counts.saved };
    return { change: this.change, saving };
  }

  sidebarHtml({ user }: Visitor): string | null {
    return this.sidebars.get(user)?.shown.html ?? null;
  }

  closeSidebar({ user }: Visitor): void {
    this.sidebars.delete(user);
  }

  menu(visitor: Visitor, functionName: string, answers: readonly DialogAnswer[], cursor: CursorView | null): Ran {
    return this.act(visitor, cursor, answers, () => {
      this.host.clickMenu(functionName, visitor.user);
      return DONE;
    });
  }

  run(
    visitor: Visitor,
    name: string,
    args: readonly unknown[],
    answers: readonly DialogAnswer[],
    cursor: CursorView | null,
  ): Ran {
    return this.act(visitor, cursor, answers, () => {
      const ran = this.host.run(name, args, visitor.user);
      return ran.ok ? { value: ran.value, failure: '' } : { value: null, failure: ran.error.message };
    });
  }

  /** As a person types or pastes: the grid refuses what is protected, and asks before what is protected by a warning only. */
  edit(visitor: Visitor, at: CursorView, entered: Entered, answers: readonly DialogAnswer[]): Ran {
    const { words } = this.options;
    const area = areaOf(at, entered);
    const overflow = findOverflow(this.host.workbook, at.tab, area);
    if (overflow !== null) return this.told(visitor, { ...NOTHING, failure: words.tooLarge[overflow] });
    this.putCursor(visitor, at);
    const hindrance = findHindrance(this.host.workbook, at.tab, area, visitor.user);
    if (hindrance === 'protected') return this.told(visitor, { ...NOTHING, failure: words.protectedCell });
    const [answer] = answers;
    if (hindrance === 'warned' && answer === undefined)
      return this.told(visitor, { ...NOTHING, question: words.warnedCell });
    if (hindrance === 'warned' && answer?.button !== 'OK') return this.told(visitor, NOTHING);
    return this.act(visitor, at, [], () => {
      this.options.keeper?.touch();
      typeInto(this.host, at, entered, visitor.user);
      return DONE;
    });
  }

  /** Inserts or deletes whole rows, as a person does in the grid: refused where protected, asked about where they hold something. */
  changeRows(visitor: Visitor, at: CursorView, asked: RowChange, answers: readonly DialogAnswer[]): Ran {
    const { words } = this.options;
    const { workbook } = this.host;
    const sheet = sheetWithId(workbook, at.tab);
    const change = sheet === null ? asked : inGrid(sheet, asked);
    if (sheet === null || change.count < 1) return this.told(visitor, NOTHING);
    const failure = refusalOf(workbook, sheet, change, visitor.user, words);
    if (failure !== null) return this.told(visitor, { ...NOTHING, failure });
    const questions = questionsBefore(sheet, change, words);
    const question = questions[answers.length];
    if (answers.some(({ button }) => button !== 'OK')) return this.told(visitor, NOTHING);
    if (question !== undefined) return this.told(visitor, { ...NOTHING, question });
    return this.act(visitor, null, [], () => {
      this.options.keeper?.touch();
      const person = this.host.person(visitor.user);
      if (change.kind === 'insert') person.insertRows(sheet.name, change.at, change.count);
      else person.deleteRows(sheet.name, change.at, change.count);
      this.putCursor(visitor, at);
      return DONE;
    });
  }

  private act(visitor: Visitor, cursor: CursorView | null, answers: readonly DialogAnswer[], work: Work): Ran {
    const toastsBefore = this.host.toasts.length;
    const before = this.changes();
    this.host.calls.clear();
    let outcome = DONE as ReturnType<Work>;
    const { said, question, broken } = this.dialogs.during(answers, () => {
      this.putCursor(visitor, cursor);
      outcome = work();
    });
    if (broken !== null) outcome = { value: null, failure: messageOf(broken.by) };
    this.keepSidebar();
    this.change += 1;
    if (this.host.calls.runs.some(({ writes }) => writes > 0)) this.options.keeper?.touch();
    const toasts = this.host.toasts.slice(toastsBefore).filter(({ user }) => user === visitor.user);
    const written = this.changes() > before ? this.changes() : null;
    return this.told(visitor, { ...(question === null ? outcome : DONE), said, question, toasts, written });
  }

  private changes(): number {
    return this.options.keeper?.counts.changes ?? 0;
  }

  private told(visitor: Visitor, told: Omit<Ran, 'ok' | 'page'>): Ran {
    return { ...told, ok: told.failure === '' && told.question === null, page: this.page(visitor) };
  }

  private putCursor({ user }: Visitor, cursor: CursorView | null): void {
    const sheet = cursor === null ? null : sheetWithId(this.host.workbook, cursor.tab);
    if (cursor === null || sheet === null) return;
    this.host.person(user).select(sheet.name, `${columnLetters(cursor.column)}${String(cursor.row)}`);
  }

  /** The host remembers the last sidebar anybody opened; here everybody has an own one. */
  private keepSidebar(): void {
    const shown = this.host.sidebar();
    if (shown === null || shown === this.seenSidebar) return;
    this.seenSidebar = shown;
    this.sidebars.set(shown.user, { shown, number: this.change + 1 });
  }
}
