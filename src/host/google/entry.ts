import type { Range } from '../../google/surface.js';
import { parseA1 } from '../model/area.js';
import { sheetNamed } from '../model/sheet.js';
import { makeDrive } from './drive.js';
import { measureTimeOf, notImitated, tellProblemsTo } from './exception.js';
import { makeHtmlService } from './html-service.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';
import { makeLockService } from './lock-service.js';
import type { World } from './place.js';
import { makePropertiesService } from './properties-service.js';
import { makeRange } from './range.js';
import { makeScriptApp } from './script-app.js';
import { makeScriptDate } from './script-date.js';
import { makeSession } from './session-service.js';
import { makeSheet } from './host-sheet.js';
import { makeFile } from './spreadsheet-file.js';
import { makeSpreadsheetApp } from './spreadsheet-app.js';
import { makeUtilities } from './utilities.js';

function makeWorld(kernel: Kernel): World {
  const world: World = {
    kernel,
    file: () => makeFile(world),
    sheet: (model) => makeSheet(world, model),
    range: (model, area) => makeRange(world, model, area),
  };
  return world;
}

/** The events that triggers get: `range` only for an edit. */
class HostEvent {
  readonly #range: Range | undefined;

  constructor(range: Range | undefined) {
    this.#range = range;
  }

  get range() {
    return this.#range;
  }
}

/**
 * Runs inside the bare context, before the bundle: gives it Google's globals and a Date of the host's clock and the script's
 * time zone. Answers what the host needs to make events there.
 */
export function install(kernel: Kernel, scope: Record<string, unknown>) {
  measureTimeOf(kernel);
  tellProblemsTo((message) => kernel.problem(message));
  scope['Date'] = makeScriptDate(kernel);
  const world = makeWorld(kernel);
  Object.assign(scope, {
    SpreadsheetApp: makeSpreadsheetApp(world),
    HtmlService: makeHtmlService(kernel),
    LockService: makeLockService(kernel),
    PropertiesService: makePropertiesService(kernel),
    ScriptApp: makeScriptApp(kernel),
    Session: makeSession(kernel),
    Utilities: makeUtilities(kernel),
    Drive: makeDrive(kernel),
  });
  return {
    openEvent: () => imitated(new HostEvent(undefined), 'Event'),
    editEvent: (tab: string, a1: string) => {
      const sheet = sheetNamed(kernel.workbook, tab);
      const area = sheet === null ? null : parseA1(a1, sheet.maxRows, sheet.maxColumns);
      if (sheet === null || area === null) throw notImitated(`an edit of ${tab}!${a1}`);
      return imitated(new HostEvent(makeRange(world, sheet, area)), 'Event');
    },
    parse: (json: string): unknown => JSON.parse(json) as unknown,
  };
}

export type Installed = ReturnType<typeof install>;
