import type * as surface from '../../google/surface.js';
import { announce, demand, FLUSH, GoogleException } from './exception.js';
import { protectionTypes } from './enums.js';
import { makeFormatRuleBuilder } from './format-rule.js';
import { imitated } from './imitated.js';
import type { World } from './place.js';
import { makeUi } from './ui.js';
import { makeValidationBuilder } from './host-validation.js';

const SHEET_SCOPES = ['spreadsheets.currentonly', 'spreadsheets'];

class HostSpreadsheetApp implements surface.SpreadsheetAppService {
  constructor(private readonly world: World) {}

  getActiveSpreadsheet(): surface.SpreadsheetFile {
    demand(this.world.kernel, 'SpreadsheetApp.getActiveSpreadsheet', 'LIMITED', SHEET_SCOPES);
    return this.world.file();
  }

  getUi(): surface.Ui {
    if (!this.world.kernel.hasUi) throw new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.');
    return makeUi(this.world);
  }

  /** Writes are done at once here; only hooks, injected failures and refusals of a dropdown notice a flush. */
  flush(): void {
    announce(this.world.kernel, 'other', FLUSH);
  }

  newDataValidation(): surface.ValidationBuilder {
    return makeValidationBuilder();
  }

  newConditionalFormatRule(): surface.FormatRuleBuilder {
    return makeFormatRuleBuilder();
  }

  get ProtectionType() {
    return protectionTypes;
  }
}

export const makeSpreadsheetApp = (world: World): surface.SpreadsheetAppService =>
  imitated(new HostSpreadsheetApp(world), 'SpreadsheetApp');
