import { plainText } from '../core/reading/plain-text.js';
import type { Menu, Ui } from './surface.js';
import { htmlService, spreadsheetApp } from './services.js';

const SIDEBAR_FILE = 'Sidebar';
const TOAST_SECONDS = 8;

/** `null` is a line between items. */
export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | null;

function makeMenu(ui: Ui, caption: string, items: readonly MenuItem[]): Menu {
  const menu = ui.createMenu(caption);
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else if ('items' in item) menu.addSubMenu(makeMenu(ui, item.caption, item.items));
    else menu.addItem(item.caption, item.functionName);
  }
  return menu;
}

/** Adds our menu. An add-on's own menu stands under Extensions (platform facts, 5). */
export function showMenu(caption: string, items: readonly MenuItem[]): void {
  makeMenu(spreadsheetApp().getUi(), caption, items).addToUi();
}

interface Opening {
  /** What the page opens on. */
  readonly panel: 'import' | null;
  /** What the page speaks before the first answer. */
  readonly language: 'vi' | 'en';
}

/** The page finds how it is opened in elements that stand after it. */
export function showSidebarPage(title: string, { panel, language }: Opening): void {
  const page = htmlService().createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(title);
  if (panel !== null) page.append(`<div hidden data-open-panel="${panel}"></div>`);
  if (language !== 'vi') page.append(`<div hidden data-language="${language}"></div>`);
  spreadsheetApp().getUi().showSidebar(page);
}

export function showNotice(title: string, message: string): void {
  const ui = spreadsheetApp().getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

export function showToast(title: string, message: string): void {
  spreadsheetApp().getActiveSpreadsheet().toast(message, title, TOAST_SECONDS);
}

/** Asks yes or no; closing the dialog is no. Never under a lock: it does not survive the dialog. */
export function askYesNo(title: string, question: string): boolean {
  const ui = spreadsheetApp().getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a line of text; null when cancelled. */
export function askText(title: string, question: string): string | null {
  const ui = spreadsheetApp().getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? plainText(answer.getResponseText()) : null;
}
