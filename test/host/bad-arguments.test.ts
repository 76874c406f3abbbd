import { describe, expect, it } from '@jest/globals';
import { bench } from './sheet-of-one-tab.js';

const refused = (types: string, method: string) =>
  `The parameters (${types}) don't match the method signature for ${method}.`;

/** The error of an expression; the host must not have taken it for its own fault unless it says `not imitated`. */
function errorOf(expression: string): string {
  const host = bench({ html: { P: '' } });
  try {
    host.see(expression);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'accepted';
}

describe('an argument of a wrong kind is refused with Google’s text', () => {
  const rules = 'SpreadsheetApp.newConditionalFormatRule()';
  const dropdown = 'SpreadsheetApp.newDataValidation()';
  const ui = 'SpreadsheetApp.getUi()';
  const set = `${ui}.ButtonSet.OK`;
  const page = "HtmlService.createHtmlOutputFromFile('P')";
  const properties = 'PropertiesService.getDocumentProperties()';

  it.each([
    ['cells(1, 1, 1, 1).setWrap("yes")', 'String', 'SpreadsheetApp.Range.setWrap'],
    ['cells(1, 1, 1, 1).setNotes(5)', 'number', 'SpreadsheetApp.Range.setNotes'],
    ['cells(1, 1, 1, 1).setNumberFormat(null)', 'null', 'SpreadsheetApp.Range.setNumberFormat'],
    ['cells(1, 1, 1, 1).setBackgrounds(0)', 'number', 'SpreadsheetApp.Range.setBackgrounds'],
    ['cells(1, 1, 1, 1).setDataValidation({})', '(class)', 'SpreadsheetApp.Range.setDataValidation'],
    ['cells(1, 1, 1, 1).setValues("x")', 'String', 'SpreadsheetApp.Range.setValues'],
    ['cells("A", 1, 1, 1)', 'String,number,number,number', 'SpreadsheetApp.Sheet.getRange'],
    ['tab.getRangeList([1])', 'number[]', 'SpreadsheetApp.Sheet.getRangeList'],
    ['tab.moveRows(1, 3)', 'number,number', 'SpreadsheetApp.Sheet.moveRows'],
    ['tab.setName(5)', 'number', 'SpreadsheetApp.Sheet.setName'],
    ['tab.setFrozenColumns(1.5)', 'number', 'SpreadsheetApp.Sheet.setFrozenColumns'],
    ['tab.setColumnWidths("A", 1, 50)', 'String,number,number', 'SpreadsheetApp.Sheet.setColumnWidths'],
    ['tab.hideColumns("A")', 'String', 'SpreadsheetApp.Sheet.hideColumns'],
    ['tab.insertRowsAfter(1, "2")', 'number,String', 'SpreadsheetApp.Sheet.insertRowsAfter'],
    ['tab.setConditionalFormatRules(null)', 'null', 'SpreadsheetApp.Sheet.setConditionalFormatRules'],
    ['tab.setConditionalFormatRules([{}])', '(class)[]', 'SpreadsheetApp.Sheet.setConditionalFormatRules'],
    ['tab.getProtections("SHEET")', 'String', 'SpreadsheetApp.Sheet.getProtections'],
    ['file.insertSheet(0, "New")', 'number,String', 'SpreadsheetApp.Spreadsheet.insertSheet'],
    ['file.setActiveSheet(file)', '(class)', 'SpreadsheetApp.Spreadsheet.setActiveSheet'],
    ['file.setSpreadsheetTimeZone(null)', 'null', 'SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone'],
    ['file.toast("a", "b", "5")', 'String,String,String', 'SpreadsheetApp.Spreadsheet.toast'],
    ['tab.protect().setDescription(null)', 'null', 'SpreadsheetApp.Protection.setDescription'],
    ['tab.protect().setWarningOnly("no")', 'String', 'SpreadsheetApp.Protection.setWarningOnly'],
    ['tab.protect().addEditor(undefined)', 'null', 'SpreadsheetApp.Protection.addEditor'],
    ['tab.protect().removeEditors("a")', 'String', 'SpreadsheetApp.Protection.removeEditors'],
    [
      `${dropdown}.requireValueInList("a", true)`,
      'String,Boolean',
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
    ],
    [
      `${dropdown}.requireValueInList([1], true)`,
      'number[],Boolean',
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
    ],
    [
      `${dropdown}.requireValueInRange("A1", true)`,
      'String,Boolean',
      'SpreadsheetApp.DataValidationBuilder.requireValueInRange',
    ],
    [
      `${dropdown}.requireValueInRange(tab, true)`,
      '(class)',
      'SpreadsheetApp.DataValidationBuilder.requireValueInRange',
    ],
    [`${dropdown}.setAllowInvalid(0)`, 'number', 'SpreadsheetApp.DataValidationBuilder.setAllowInvalid'],
    [`${dropdown}.setHelpText(null)`, 'null', 'SpreadsheetApp.DataValidationBuilder.setHelpText'],
    [`${rules}.whenFormulaSatisfied(1)`, 'number', 'SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied'],
    [`${rules}.setBackground(1)`, 'number', 'SpreadsheetApp.ConditionalFormatRuleBuilder.setBackground'],
    [`${rules}.setRanges(cells(1, 1, 1, 1))`, '(class)', 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges'],
    [`${ui}.createMenu(null)`, 'null', 'Ui.createMenu'],
    [`${ui}.createMenu("M").addSubMenu({})`, '(class)', 'Menu.addSubMenu'],
    [`${ui}.createMenu("M").addItem("a", () => 1)`, 'String,function', 'Menu.addItem'],
    [`${ui}.alert("a", "b", "OK")`, 'String,String,String', 'Ui.alert'],
    [`${ui}.alert("a", null, ${set})`, 'String,null,(class)', 'Ui.alert'],
    [`${ui}.prompt(["a"], "b", ${set})`, 'string[],String,(class)', 'Ui.prompt'],
    [`${ui}.prompt("a", "b", ${ui}.Button.OK)`, 'String,String,(class)', 'Ui.prompt'],
    [`${ui}.showSidebar("<p>")`, 'String', 'Ui.showSidebar'],
    [`${ui}.showSidebar({})`, '(class)', 'Ui.showSidebar'],
    ['HtmlService.createHtmlOutputFromFile(1)', 'number', 'HtmlService.createHtmlOutputFromFile'],
    [`${page}.append(null)`, 'null', 'HtmlService.HtmlOutput.append'],
    [`${page}.setTitle({})`, '(class)', 'HtmlService.HtmlOutput.setTitle'],
    ['LockService.getDocumentLock().tryLock("5")', 'String', 'LockService.Lock.tryLock'],
    [`${properties}.getProperty(1)`, 'number', 'PropertiesService.Properties.getProperty'],
    [`${properties}.setProperty("k", 1)`, 'String,number', 'PropertiesService.Properties.setProperty'],
    ['Utilities.formatDate("2025-08-15", "GMT", "yyyy")', 'String,String,String', 'Utilities.formatDate'],
    ['Utilities.parseDate(1, "GMT", "yyyy")', 'number,String,String', 'Utilities.parseDate'],
    ['Utilities.newBlob([1], "a/b", null)', 'number[],String,null', 'Utilities.newBlob'],
    ['Utilities.computeDigest("SHA_256", "a", "UTF_8")', 'String,String,String', 'Utilities.computeDigest'],
    ['ScriptApp.newTrigger(() => 1)', 'function', 'ScriptApp.newTrigger'],
    ['ScriptApp.newTrigger("f").forSpreadsheet("id")', 'String', 'TriggerBuilder.forSpreadsheet'],
    ['ScriptApp.getUserTriggers(tab)', '(class)', 'ScriptApp.getUserTriggers'],
    ['ScriptApp.deleteTrigger({})', '(class)', 'ScriptApp.deleteTrigger'],
    ['Drive.About.get(null)', 'null', 'Drive.About.get'],
  ])('%s', (expression, types, method) => {
    expect(errorOf(expression)).toBe(refused(types, method));
  });
});

/** Of what Google ignores without a word, or does what nobody here has seen, the host says that it does not imitate it. */
describe('an argument of the right kind that means nothing is not accepted', () => {
  const dropdown = 'SpreadsheetApp.newDataValidation()';

  it.each([
    ['cells(1, 1, 1, 1).setFontWeight("boldish")', 'not imitated: Range.setFontWeight("boldish")'],
    ['cells(1, 1, 1, 1).setVerticalAlignment("centre")', 'not imitated: Range.setVerticalAlignment("centre")'],
    ['tab.setFrozenRows(-1)', 'Invalid argument: -1'],
    ['tab.setFrozenRows(tab.getMaxRows())', 'not imitated: freezing every row'],
    ['tab.setFrozenColumns(tab.getMaxColumns())', 'not imitated: freezing every column'],
    ['tab.setColumnWidths(1, 1, -5)', 'Invalid argument: -5'],
    ['tab.setName("")', '1 to 100 characters'],
    ['tab.insertRowsAfter(1, 0)', 'at least 1'],
    ['file.insertSheet("New", -1)', 'Invalid argument: -1'],
    ['file.setSpreadsheetTimeZone("Mars/X")', 'Invalid argument: Mars/X'],
    ['file.toast("a", "b", 0)', 'not imitated: a toast of no seconds'],
    ['SpreadsheetApp.newConditionalFormatRule().setBackground("zz")', 'use #rrggbb'],
    ['SpreadsheetApp.newConditionalFormatRule().setFontColor("zz")', 'use #rrggbb'],
    ['SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("A1>1")', 'formula without ='],
    ['SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=1").build()', 'without formula or ranges'],
    [`${dropdown}.requireValueInList([], true)`, 'not imitated: a dropdown of no values'],
    [`${dropdown}.requireValueInList(Array(501).fill("a"), true)`, 'exceeds the maximum of 500'],
    [`${dropdown}.build()`, 'without a criterion'],
    ['SpreadsheetApp.getUi().createMenu("")', 'not imitated: a menu without a caption'],
    ['SpreadsheetApp.getUi().createMenu("M").addSeparator().addToUi()', 'not imitated: a menu without items'],
    [
      'SpreadsheetApp.getUi().createMenu("M").addSubMenu(SpreadsheetApp.getUi().createMenu("S"))',
      'not imitated: a menu without items',
    ],
    ['SpreadsheetApp.getUi().createMenu("M").addItem("", "f")', 'not imitated: a menu item without'],
    ['LockService.getDocumentLock().tryLock(-1)', 'Invalid argument: -1'],
    ['Utilities.formatDate(new Date(NaN), "GMT", "yyyy")', 'Invalid argument: date. Should be of type: Date'],
    ['ScriptApp.newTrigger("")', 'not imitated: a trigger without a function'],
    ['Drive.About.get({})', 'not imitated: Drive.About.get with the fields undefined'],
    [
      'Drive.Files.create({}, Utilities.newBlob([], "a/b", "n"), { fields: "webViewLink" })',
      'without a name or a type',
    ],
  ])('%s', (expression, text) => {
    expect(errorOf(expression)).toContain(text);
  });
});
