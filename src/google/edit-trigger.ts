import { scriptApp } from './services.js';
import type { SpreadsheetFile } from './surface.js';

const ours = (functionName: string) =>
  scriptApp()
    .getProjectTriggers()
    .filter((trigger) => trigger.getHandlerFunction() === functionName);

/** Takes away the installable edit triggers that this person made for a function; how many there were. */
export function removeEditTriggers(functionName: string): number {
  const triggers = ours(functionName);
  for (const trigger of triggers) scriptApp().deleteTrigger(trigger);
  return triggers.length;
}

/** Lets a function run as this person after every edit of the spreadsheet. */
export function makeEditTrigger(file: SpreadsheetFile, functionName: string): void {
  scriptApp().newTrigger(functionName).forSpreadsheet(file).onEdit().create();
}
