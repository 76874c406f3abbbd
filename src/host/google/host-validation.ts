import type * as surface from '../../google/surface.js';
import type { ValidationCriteria, ValidationRule } from '../model/workbook.js';
import { GoogleException, mismatch, notImitated } from './exception.js';
import { imitated } from './imitated.js';
import { placeOf } from './range-place.js';

export class HostValidation implements surface.Validation {
  constructor(readonly rule: ValidationRule) {}

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
}

class HostValidationBuilder implements surface.ValidationBuilder {
  private criteria: ValidationCriteria | null = null;
  private showDropdown = true;
  private allowInvalid = true;
  private helpText: string | null = null;

  requireValueInList(values: string[], showDropdown: boolean): surface.ValidationBuilder {
    if (values.length === 0) throw notImitated('a dropdown of no values');
    if (values.length > 500) throw new GoogleException('The number of items in the list exceeds the maximum of 500.');
    this.criteria = { kind: 'list', values: [...values] };
    this.showDropdown = showDropdown;
    return this;
  }

  requireValueInRange(range: surface.Range, showDropdown: boolean): surface.ValidationBuilder {
    const place = placeOf(range);
    if (place === null) throw mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range]);
    this.criteria = { kind: 'range', sheetId: place.sheet.id, area: { ...place.area } };
    this.showDropdown = showDropdown;
    return this;
  }

  setAllowInvalid(allow: boolean): surface.ValidationBuilder {
    this.allowInvalid = allow;
    return this;
  }

  setHelpText(text: string): surface.ValidationBuilder {
    this.helpText = text;
    return this;
  }

  build(): surface.Validation {
    const { criteria, showDropdown, allowInvalid, helpText } = this;
    if (criteria === null) throw notImitated('ValidationBuilder.build without a criterion');
    return makeValidation({ criteria, showDropdown, allowInvalid, helpText });
  }
}

export const makeValidation = (rule: ValidationRule): surface.Validation =>
  imitated(new HostValidation(rule), 'DataValidation');

export const makeValidationBuilder = (): surface.ValidationBuilder =>
  imitated(new HostValidationBuilder(), 'DataValidationBuilder');
