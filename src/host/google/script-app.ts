import type * as surface from '../../google/surface.js';
import type { StoredTrigger } from '../model/workbook.js';
import { demand, GoogleException, mismatch } from './exception.js';
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

/** An add-on may have one trigger of a type per user and document (platform facts, section 4). */
function createTrigger({ workbook, user }: Kernel, functionName: string): surface.Trigger {
  if (workbook.triggers.some(({ creator }) => creator === user)) {
    throw new GoogleException(
      'This add-on has created too many edit triggers in this document for this Google user account.',
    );
  }
  const stored: StoredTrigger = { id: String(workbook.nextId++), functionName, event: 'onEdit', creator: user };
  workbook.triggers.push(stored);
  return imitated(new HostTrigger(stored), 'Trigger');
}

class HostScriptApp implements surface.ScriptAppService {
  constructor(private readonly kernel: Kernel) {}

  newTrigger(functionName: string): surface.TriggerBuilder {
    demand(this.kernel, 'ScriptApp.newTrigger', 'FULL', SCOPES);
    const { kernel } = this;
    const create = () => createTrigger(kernel, functionName);
    return {
      forSpreadsheet: (spreadsheet) => {
        if (originalOf(spreadsheet, HostSpreadsheet) === null)
          throw mismatch('TriggerBuilder.forSpreadsheet', [spreadsheet]);
        return { onEdit: () => ({ create }) };
      },
    };
  }

  /** Those of the user who runs the script, not of others. */
  getProjectTriggers(): surface.Trigger[] {
    demand(this.kernel, 'ScriptApp.getProjectTriggers', 'FULL', SCOPES);
    const own = this.kernel.workbook.triggers.filter(({ creator }) => creator === this.kernel.user);
    return own.map((stored) => imitated(new HostTrigger(stored), 'Trigger'));
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
