import type * as surface from '../../google/surface.js';
import type { EnumValue } from './enums.js';
import { buttons, buttonSets } from './enums.js';
import { demand, mismatch, notImitated } from './exception.js';
import { HostHtmlPage } from './html-service.js';
import { imitated, originalOf } from './imitated.js';
import type { Answer, Dialog, ShownMenu, ShownPage } from './kernel.js';
import type { World } from './place.js';

const UI_SCOPES = ['script.container.ui'];

class HostMenu implements surface.Menu {
  private readonly items: ShownMenu['items'][number][] = [];

  constructor(
    private readonly world: World,
    private readonly caption: string,
  ) {}

  addItem(caption: string, functionName: string): surface.Menu {
    if (caption === '' || functionName === '') throw notImitated('a menu item without caption or function');
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): surface.Menu {
    this.items.push(null);
    return this;
  }

  /** A submenu within a submenu is not imitated. */
  addSubMenu(menu: surface.Menu): surface.Menu {
    const sub = originalOf(menu, HostMenu);
    if (sub === null || sub === this) throw mismatch('Menu.addSubMenu', [menu]);
    if (sub.items.every((item) => item === null)) throw notImitated('a menu without items');
    if (sub.items.some((item) => item?.under !== undefined)) throw notImitated('a submenu within a submenu');
    this.items.push(...sub.items.map((item) => (item === null ? null : { ...item, under: sub.caption })));
    return this;
  }

  addToUi(): void {
    if (this.items.every((item) => item === null)) throw notImitated('a menu without items');
    this.world.kernel.showMenu({ caption: this.caption, items: this.items });
  }
}

class HostPromptResponse {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  getSelectedButton(): EnumValue {
    return buttons[this.#answer.button];
  }

  getResponseText(): string {
    return this.#answer.text;
  }
}

class HostUi implements surface.Ui {
  constructor(private readonly world: World) {}

  createMenu(caption: string): surface.Menu {
    if (caption === '') throw notImitated('a menu without a caption');
    return imitated(new HostMenu(this.world, caption), 'Menu');
  }

  alert(title: string, prompt: string, set: unknown): unknown {
    return buttons[this.#ask('alert', title, prompt, set).button];
  }

  prompt(title: string, prompt: string, set: unknown): HostPromptResponse {
    return imitated(new HostPromptResponse(this.#ask('prompt', title, prompt, set)), 'PromptResponse');
  }

  showSidebar(page: surface.HtmlPage): void {
    demand(this.world.kernel, 'Ui.showSidebar', 'FULL', UI_SCOPES);
    this.world.kernel.showSidebar(pageOf('Ui.showSidebar', page));
  }

  get Button() {
    return buttons;
  }

  get ButtonSet() {
    return buttonSets;
  }

  /** The script is suspended while the dialog is open, and locks do not survive that (platform facts, section 5). */
  #ask(kind: Dialog['kind'], title: string, prompt: string, set: unknown): Answer {
    const { kernel } = this.world;
    demand(kernel, `Ui.${kind}`, 'FULL', UI_SCOPES);
    const name = Object.entries(buttonSets).find(([, value]) => value === set)?.[0];
    if (name === undefined) throw mismatch(`Ui.${kind}`, [title, prompt, set]);
    kernel.releaseLock();
    return kernel.ask({ kind, title, prompt, buttons: name });
  }
}

function pageOf(method: string, given: surface.HtmlPage): ShownPage {
  const page = originalOf(given, HostHtmlPage);
  if (page === null) throw mismatch(method, [given]);
  return { title: page.title, html: page.html };
}

export const makeUi = (world: World): surface.Ui => imitated(new HostUi(world), 'Ui');
