import { scriptApp } from './services.js';
import type { SpreadsheetFile } from './surface.js';

/** Those in this spreadsheet: `getProjectTriggers` gives an add-on those in the person's other spreadsheets too. */
const ours = (file: SpreadsheetFile, functionName: string) =>
  scriptApp()
    .getUserTriggers(file)
    .filter((trigger) => trigger.getHandlerFunction() === functionName);

/** Takes away the installable edit triggers that this person made here for a function; how many there were. */
export function removeEditTriggers(file: SpreadsheetFile, functionName: string): number {
  const triggers = ours(file, functionName);
  for (const trigger of triggers) scriptApp().deleteTrigger(trigger);
  return triggers.length;
}

/** Lets a function run as this person after every edit of the spreadsheet. */
export function makeEditTrigger(file: SpreadsheetFile, functionName: string): void {
  scriptApp().newTrigger(functionName).forSpreadsheet(file).onEdit().create();
}
