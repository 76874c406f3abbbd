import { mismatch } from './exception.js';

/** What a parameter takes. What only the method itself can judge (a range of ours, the values of cells) is `any`. */
type Kind =
  'String' | 'String or null' | 'Strings' | 'Boolean' | 'number' | 'whole' | 'Date' | 'object' | 'array' | 'any';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';

/** A missing argument is null to Google (platform facts, section 1). */
const FITS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  String: isText,
  'String or null': (value) => value === null || value === undefined || isText(value),
  Strings: (value) => Array.isArray(value) && value.every(isText),
  Boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  whole: Number.isInteger,
  Date: (value) => value instanceof Date,
  object: isObject,
  array: Array.isArray,
  any: () => true,
};

const RANGE: Readonly<Record<string, readonly Kind[]>> = {
  'Range.setValues': ['array'],
  'Range.setNumberFormat': ['String'],
  'Range.setDataValidation': ['any'],
  'Range.setBackgrounds': ['array'],
  'Range.setFontColor': ['String or null'],
  'Range.setFontWeight': ['any'],
  'Range.setWrap': ['Boolean'],
  'Range.setVerticalAlignment': ['any'],
  'Range.setNotes': ['array'],
  'RangeList.setValue': ['any'],
  'RangeList.setNumberFormat': ['String'],
};

const SHEET: Readonly<Record<string, readonly Kind[]>> = {
  'Sheet.setName': ['String'],
  'Sheet.getRange': ['whole', 'whole', 'whole', 'whole'],
  'Sheet.getRangeList': ['Strings'],
  'Sheet.moveRows': ['object', 'whole'],
  'Sheet.insertColumnsAfter': ['whole', 'whole'],
  'Sheet.insertRowsAfter': ['whole', 'whole'],
  'Sheet.setFrozenRows': ['whole'],
  'Sheet.setFrozenColumns': ['whole'],
  'Sheet.setColumnWidths': ['whole', 'whole', 'whole'],
  'Sheet.hideColumns': ['whole'],
  'Sheet.setConditionalFormatRules': ['array'],
  'Sheet.getProtections': ['any'],
};

const SPREADSHEET: Readonly<Record<string, readonly Kind[]>> = {
  'Spreadsheet.insertSheet': ['String', 'whole'],
  'Spreadsheet.setActiveSheet': ['object'],
  'Spreadsheet.setSpreadsheetTimeZone': ['String'],
  'Spreadsheet.setSpreadsheetLocale': ['String'],
  'Spreadsheet.getProtections': ['any'],
  'Spreadsheet.toast': ['String', 'String', 'number'],
  'Protection.setDescription': ['String'],
  'Protection.setWarningOnly': ['Boolean'],
  'Protection.setDomainEdit': ['Boolean'],
  'Protection.addEditor': ['String'],
  'Protection.removeEditors': ['Strings'],
  'DataValidationBuilder.requireValueInList': ['Strings', 'Boolean'],
  'DataValidationBuilder.requireValueInRange': ['object', 'Boolean'],
  'DataValidationBuilder.setAllowInvalid': ['Boolean'],
  'DataValidationBuilder.setHelpText': ['String'],
  'ConditionalFormatRuleBuilder.whenFormulaSatisfied': ['String'],
  'ConditionalFormatRuleBuilder.setBackground': ['String or null'],
  'ConditionalFormatRuleBuilder.setFontColor': ['String or null'],
  'ConditionalFormatRuleBuilder.setRanges': ['array'],
};

const OTHER_SERVICES: Readonly<Record<string, readonly Kind[]>> = {
  'Ui.createMenu': ['String'],
  'Ui.alert': ['String', 'String', 'any'],
  'Ui.prompt': ['String', 'String', 'any'],
  'Ui.showSidebar': ['object'],
  'Menu.addItem': ['String', 'String'],
  'Menu.addSubMenu': ['object'],
  'HtmlService.createHtmlOutputFromFile': ['String'],
  'HtmlOutput.append': ['String'],
  'HtmlOutput.setTitle': ['String'],
  'Lock.tryLock': ['whole'],
  'Properties.getProperty': ['String'],
  'Properties.setProperty': ['String', 'String'],
  'Properties.deleteProperty': ['String'],
  'Utilities.formatDate': ['Date', 'String', 'String'],
  'Utilities.parseDate': ['String', 'String', 'String'],
  'Utilities.newBlob': ['any', 'String', 'String'],
  'Utilities.base64Encode': ['any'],
  'Utilities.computeDigest': ['any', 'String', 'any'],
  'Drive.About.get': ['object'],
  'Drive.Files.create': ['object', 'object', 'object'],
  'ScriptApp.newTrigger': ['String'],
  'ScriptApp.getUserTriggers': ['object'],
  'ScriptApp.deleteTrigger': ['object'],
  'TriggerBuilder.forSpreadsheet': ['object'],
};

/**
 * What every method takes, for Google refuses what does not fit. It may take more than is here (a number for a text): a script that
 * rests on that has made a mistake as a rule, so the host refuses that too.
 */
const SIGNATURES = { ...RANGE, ...SHEET, ...SPREADSHEET, ...OTHER_SERVICES };

/** The service that Google names before these classes. */
const SERVICE_OF: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp.',
  Sheet: 'SpreadsheetApp.',
  Range: 'SpreadsheetApp.',
  RangeList: 'SpreadsheetApp.',
  Protection: 'SpreadsheetApp.',
  DataValidationBuilder: 'SpreadsheetApp.',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.',
  HtmlOutput: 'HtmlService.',
  Lock: 'LockService.',
  Properties: 'PropertiesService.',
};

/** Throws Google's text unless the arguments are of the kinds that the method takes; `what` is `Range.setNotes`. */
export function assertSignature(what: string, args: readonly unknown[]): void {
  const kinds = SIGNATURES[what] ?? [];
  if (kinds.length !== args.length) throw new Error(`signatures.ts does not say what ${what} takes`);
  if (kinds.every((kind, i) => FITS[kind](args[i]))) return;
  throw mismatch(`${SERVICE_OF[what.split('.')[0] ?? ''] ?? ''}${what}`, args);
}
