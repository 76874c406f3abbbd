import type * as surface from '../../google/surface.js';
import type { StoredTrigger } from '../model/workbook.js';
import { demand, GoogleException, mismatch, notImitated } from './exception.js';
import { imitated, originalOf } from './imitated.js';
import type { Kernel } from './kernel.js';
import { HostSpreadsheet } from './spreadsheet-file.js';

const SCOPES = ['script.scriptapp'];

class HostTrigger implements surface.Trigger {
  constructor(readonly stored: StoredTrigger) {}

  getHandlerFunction(): string {
    return this.stored.functionName;
  }
}

const makeTrigger = (stored: StoredTrigger): surface.Trigger => imitated(new HostTrigger(stored), 'Trigger');

function assertSpreadsheet(method: string, given: surface.SpreadsheetFile): void {
  if (originalOf(given, HostSpreadsheet) === null) throw mismatch(method, [given]);
}

class HostEditTriggerBuilder {
  constructor(
    private readonly kernel: Kernel,
    private readonly functionName: string,
  ) {}

  /** An add-on may have one trigger of a type per user and document (platform facts, section 4). */
  create(): surface.Trigger {
    const { workbook, user } = this.kernel;
    if (workbook.triggers.some(({ creator }) => creator === user)) {
      throw new GoogleException(
        'This add-on has created too many edit triggers in this document for this Google user account.',
      );
    }
    const { functionName } = this;
    const stored: StoredTrigger = { id: String(workbook.nextId++), functionName, event: 'onEdit', creator: user };
    workbook.triggers.push(stored);
    return makeTrigger(stored);
  }
}

class HostSpreadsheetTriggerBuilder {
  constructor(
    private readonly kernel: Kernel,
    private readonly functionName: string,
  ) {}

  onEdit(): HostEditTriggerBuilder {
    return imitated(new HostEditTriggerBuilder(this.kernel, this.functionName), 'SpreadsheetTriggerBuilder');
  }
}

class HostTriggerBuilder implements surface.TriggerBuilder {
  constructor(
    private readonly kernel: Kernel,
    private readonly functionName: string,
  ) {}

  forSpreadsheet(spreadsheet: surface.SpreadsheetFile): HostSpreadsheetTriggerBuilder {
    assertSpreadsheet('TriggerBuilder.forSpreadsheet', spreadsheet);
    return imitated(new HostSpreadsheetTriggerBuilder(this.kernel, this.functionName), 'SpreadsheetTriggerBuilder');
  }
}

/**
 * `getProjectTriggers` is not imitated on purpose: by Google's reference it gives the triggers of the project and the user, for an
 * add-on those in other spreadsheets too.
 */
class HostScriptApp implements surface.ScriptAppService {
  constructor(private readonly kernel: Kernel) {}

  newTrigger(functionName: string): surface.TriggerBuilder {
    demand(this.kernel, 'ScriptApp.newTrigger', 'FULL', SCOPES);
    if (functionName === '') throw notImitated('a trigger without a function');
    return imitated(new HostTriggerBuilder(this.kernel, functionName), 'TriggerBuilder');
  }

  /** Those of the user who runs the script in this spreadsheet, not of others. */
  getUserTriggers(spreadsheet: surface.SpreadsheetFile): surface.Trigger[] {
    demand(this.kernel, 'ScriptApp.getUserTriggers', 'FULL', SCOPES);
    assertSpreadsheet('ScriptApp.getUserTriggers', spreadsheet);
    const { workbook, user } = this.kernel;
    return workbook.triggers.filter(({ creator }) => creator === user).map(makeTrigger);
  }

  deleteTrigger(trigger: surface.Trigger): void {
    demand(this.kernel, 'ScriptApp.deleteTrigger', 'FULL', SCOPES);
    const given = originalOf(trigger, HostTrigger);
    if (given === null) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    const { workbook } = this.kernel;
    workbook.triggers = workbook.triggers.filter(({ id }) => id !== given.stored.id);
  }
}

export const makeScriptApp = (kernel: Kernel): surface.ScriptAppService =>
  imitated(new HostScriptApp(kernel), 'ScriptApp');
