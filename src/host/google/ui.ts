import type * as surface from '../../google/surface.js';
import { buttons, buttonSets } from './enums.js';
import { demand, mismatch } from './exception.js';
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
    if (typeof functionName !== 'string') throw mismatch('Menu.addItem', [caption, functionName]);
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): surface.Menu {
    this.items.push(null);
    return this;
  }

  addToUi(): void {
    this.world.kernel.showMenu({ caption: this.caption, items: this.items });
  }
}

class HostUi implements surface.Ui {
  constructor(private readonly world: World) {}

  createMenu(caption: string): surface.Menu {
    return imitated(new HostMenu(this.world, caption), 'Menu');
  }

  alert(title: string, prompt: string, set: unknown): unknown {
    return buttons[this.#ask('alert', title, prompt, set).button];
  }

  prompt(title: string, prompt: string, set: unknown): { getSelectedButton(): unknown; getResponseText(): string } {
    const { button, text } = this.#ask('prompt', title, prompt, set);
    return { getSelectedButton: () => buttons[button], getResponseText: () => text };
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
