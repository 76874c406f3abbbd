/**
 * The whole contract with Google, on one page: exactly the slice of Apps Script that this add-in uses. Google's real types
 * (`test/google/surface.types.ts`) and the local host's classes are both assignable to it, so using one more method of
 * Google means one more line here, and the compiler then asks the host for it. A line that nothing uses fails a test.
 */

/** What a cell gives: a blank cell is '', an error cell its text (`#REF!`). */
export type CellValue = string | number | boolean | Date;

export interface SpreadsheetAppService {
  getActiveSpreadsheet(): SpreadsheetFile;
  getUi(): Ui;
  flush(): void;
  newDataValidation(): ValidationBuilder;
  newConditionalFormatRule(): FormatRuleBuilder;
  readonly ProtectionType: { readonly RANGE: unknown; readonly SHEET: unknown };
}

export interface SpreadsheetFile {
  getSheets(): Sheet[];
  insertSheet(name: string, index: number): Sheet;
  setActiveSheet(sheet: Sheet): Sheet;
  getUrl(): string;
  getSpreadsheetTimeZone(): string;
  setSpreadsheetTimeZone(zone: string): void;
  getSpreadsheetLocale(): string;
  setSpreadsheetLocale(locale: string): void;
  /** Null in a shared drive. */
  getOwner(): User | null;
  getEditors(): User[];
  getProtections(type: unknown): Protection[];
  toast(message: string, title: string, seconds: number): void;
}

export interface User {
  getEmail(): string;
}

export interface Sheet {
  getName(): string;
  setName(name: string): Sheet;
  getSheetId(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getImages(): readonly unknown[];
  getCharts(): readonly unknown[];
  getDrawings(): readonly unknown[];
  getRange(row: number, column: number, rows: number, columns: number): Range;
  getRangeList(a1: string[]): { setValue(value: CellValue): unknown; setNumberFormat(format: string): unknown };
  moveRows(rows: Range, destination: number): void;
  insertColumnsAfter(column: number, count: number): Sheet;
  insertRowsAfter(row: number, count: number): Sheet;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidths(column: number, count: number, pixels: number): Sheet;
  hideColumns(column: number): void;
  getConditionalFormatRules(): FormatRule[];
  setConditionalFormatRules(rules: FormatRule[]): void;
  getProtections(type: unknown): Protection[];
  protect(): Protection;
}

export interface Range {
  getSheet(): Sheet;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getValues(): CellValue[][];
  setValues(values: CellValue[][]): Range;
  getFormulas(): string[][];
  getBackgrounds(): string[][];
  setNumberFormat(format: string): Range;
  getDataValidations(): (Validation | null)[][];
  setDataValidation(rule: Validation | null): Range;
  setBackgrounds(colors: string[][]): Range;
  setFontColor(color: string | null): Range;
  setFontWeight(weight: 'bold' | 'normal'): Range;
  setWrap(wrap: boolean): Range;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range;
  setNotes(notes: (string | null)[][]): Range;
  clearContent(): Range;
  protect(): Protection;
  canEdit(): boolean;
  activate(): Range;
}

export interface ValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): ValidationBuilder;
  requireValueInRange(range: Range, showDropdown: boolean): ValidationBuilder;
  setAllowInvalid(allow: boolean): ValidationBuilder;
  setHelpText(text: string): ValidationBuilder;
  build(): Validation;
}

export interface Validation {
  getAllowInvalid(): boolean;
}

/** Made, handed back to Google and never looked into. */
export type Blob = object;

export interface FormatRuleBuilder {
  whenFormulaSatisfied(formula: string): FormatRuleBuilder;
  setBackground(color: string): FormatRuleBuilder;
  setFontColor(color: string): FormatRuleBuilder;
  setRanges(ranges: Range[]): FormatRuleBuilder;
  build(): FormatRule;
}

export interface FormatRule {
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null;
}

export interface Protection {
  getDescription(): string;
  setDescription(description: string): Protection;
  isWarningOnly(): boolean;
  setWarningOnly(warningOnly: boolean): Protection;
  getRange(): Range;
  canEdit(): boolean;
  canDomainEdit(): boolean;
  setDomainEdit(editable: boolean): Protection;
  getEditors(): User[];
  addEditor(email: string): Protection;
  removeEditors(emails: string[]): Protection;
}

export interface Ui {
  createMenu(caption: string): Menu;
  alert(title: string, prompt: string, buttons: unknown): unknown;
  prompt(title: string, prompt: string, buttons: unknown): { getSelectedButton(): unknown; getResponseText(): string };
  showSidebar(page: HtmlPage): void;
  readonly Button: { readonly OK: unknown; readonly YES: unknown };
  readonly ButtonSet: { readonly OK: unknown; readonly OK_CANCEL: unknown; readonly YES_NO: unknown };
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface HtmlServiceService {
  createHtmlOutputFromFile(name: string): HtmlPage;
}

export interface HtmlPage {
  append(content: string): HtmlPage;
  setTitle(title: string): HtmlPage;
}

export interface LockServiceService {
  getDocumentLock(): Lock | null;
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface PropertiesServiceService {
  getDocumentProperties(): Properties;
}

export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): Properties;
  deleteProperty(key: string): Properties;
}

export interface UtilitiesService {
  formatDate(date: Date, zone: string, format: string): string;
  parseDate(date: string, zone: string, format: string): Date;
  newBlob(bytes: number[], contentType: string, name: string): Blob;
  base64Encode(bytes: number[]): string;
  computeDigest(algorithm: unknown, value: string, charset: unknown): number[];
  getUuid(): string;
  readonly DigestAlgorithm: { readonly SHA_256: unknown };
  readonly Charset: { readonly UTF_8: unknown };
}

export interface DriveService {
  readonly About: { get(options: { fields: string }): { user?: { emailAddress?: string } } };
  readonly Files: {
    create(
      file: { name: string; mimeType: string },
      content: Blob,
      options: { fields: string },
    ): { webViewLink?: string | null };
  };
}

export interface ScriptAppService {
  newTrigger(functionName: string): TriggerBuilder;
  getUserTriggers(spreadsheet: SpreadsheetFile): Trigger[];
  deleteTrigger(trigger: Trigger): void;
}

export interface TriggerBuilder {
  forSpreadsheet(spreadsheet: SpreadsheetFile): { onEdit(): { create(): Trigger } };
}

export interface Trigger {
  getHandlerFunction(): string;
}

/** The argument of onEdit, and of the installable trigger that stands for it. */
export interface EditEvent {
  readonly range: Range;
}
