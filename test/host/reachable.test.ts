import { describe, expect, it } from '@jest/globals';
import { bench, OWNER } from './sheet-of-one-tab.js';
import { objectsHandedOver } from './surface-members.js';

const CELL = 'cells(1, 1, 1, 1)';
const RULE = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setRanges([${CELL}])`;
const LIST = "SpreadsheetApp.newDataValidation().requireValueInList(['a'], true)";
const TRIGGER = "ScriptApp.newTrigger('f').forSpreadsheet(file).onEdit()";
const PAGE = "HtmlService.createHtmlOutputFromFile('P')";
const UI = 'SpreadsheetApp.getUi()';
const UPLOAD = `Drive.Files.create({ name: 'a', mimeType: 'b' }, Utilities.newBlob([], 'b', 'a'), { fields: 'webViewLink' })`;

/** How a script gets each object: complete, for every member of surface.ts that hands one over must stand here. */
const WAYS: Readonly<Record<string, string>> = {
  'SpreadsheetAppService.getActiveSpreadsheet': 'file',
  'SpreadsheetAppService.getUi': UI,
  'SpreadsheetAppService.newDataValidation': 'SpreadsheetApp.newDataValidation()',
  'SpreadsheetAppService.newConditionalFormatRule': 'SpreadsheetApp.newConditionalFormatRule()',
  'SpreadsheetAppService.ProtectionType': 'SpreadsheetApp.ProtectionType',
  'SpreadsheetAppService.RANGE': 'SpreadsheetApp.ProtectionType.RANGE',
  'SpreadsheetAppService.SHEET': 'SpreadsheetApp.ProtectionType.SHEET',
  'SpreadsheetFile.getSheets': 'file.getSheets()[0]',
  'SpreadsheetFile.insertSheet': "file.insertSheet('New', 0)",
  'SpreadsheetFile.setActiveSheet': 'file.setActiveSheet(tab)',
  'SpreadsheetFile.getOwner': 'file.getOwner()',
  'SpreadsheetFile.getEditors': 'file.getEditors()[0]',
  'SpreadsheetFile.getProtections': 'tab.protect() && file.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]',
  'Sheet.setName': "tab.setName('Other name')",
  'Sheet.getImages': 'tab.getImages()[0]',
  'Sheet.getRange': CELL,
  'Sheet.getRangeList': "tab.getRangeList(['A1'])",
  'Sheet.setValue': "tab.getRangeList(['A1']).setValue(1)",
  'Sheet.setNumberFormat': "tab.getRangeList(['A1']).setNumberFormat('0')",
  'Sheet.insertColumnsAfter': 'tab.insertColumnsAfter(1, 1)',
  'Sheet.insertRowsAfter': 'tab.insertRowsAfter(1, 1)',
  'Sheet.setColumnWidths': 'tab.setColumnWidths(1, 1, 50)',
  'Sheet.getConditionalFormatRules': `(tab.setConditionalFormatRules([${RULE}.build()]), tab.getConditionalFormatRules()[0])`,
  'Sheet.getProtections': '(tab.protect(), tab.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0])',
  'Sheet.protect': 'tab.protect()',
  'Range.getSheet': `${CELL}.getSheet()`,
  'Range.setValues': `${CELL}.setValues([[1]])`,
  'Range.setNumberFormat': `${CELL}.setNumberFormat('0')`,
  'Range.getDataValidations': `${CELL}.setDataValidation(${LIST}.build()).getDataValidations()[0][0]`,
  'Range.setDataValidation': `${CELL}.setDataValidation(null)`,
  'Range.setBackgrounds': `${CELL}.setBackgrounds([['#ffffff']])`,
  'Range.setFontColor': `${CELL}.setFontColor('#000000')`,
  'Range.setFontWeight': `${CELL}.setFontWeight('bold')`,
  'Range.setWrap': `${CELL}.setWrap(true)`,
  'Range.setVerticalAlignment': `${CELL}.setVerticalAlignment('top')`,
  'Range.setNotes': `${CELL}.setNotes([['n']])`,
  'Range.clearContent': `${CELL}.clearContent()`,
  'Range.protect': `${CELL}.protect()`,
  'Range.activate': `${CELL}.activate()`,
  'ValidationBuilder.requireValueInList': LIST,
  'ValidationBuilder.requireValueInRange': `SpreadsheetApp.newDataValidation().requireValueInRange(${CELL}, true)`,
  'ValidationBuilder.setAllowInvalid': `${LIST}.setAllowInvalid(true)`,
  'ValidationBuilder.setHelpText': `${LIST}.setHelpText('h')`,
  'ValidationBuilder.build': `${LIST}.build()`,
  'FormatRuleBuilder.whenFormulaSatisfied': "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=1')",
  'FormatRuleBuilder.setBackground': "SpreadsheetApp.newConditionalFormatRule().setBackground('#ffffff')",
  'FormatRuleBuilder.setFontColor': "SpreadsheetApp.newConditionalFormatRule().setFontColor('#ffffff')",
  'FormatRuleBuilder.setRanges': `SpreadsheetApp.newConditionalFormatRule().setRanges([${CELL}])`,
  'FormatRuleBuilder.build': `${RULE}.build()`,
  'FormatRule.getBooleanCondition': `${RULE}.build().getBooleanCondition()`,
  'Protection.setDescription': "tab.protect().setDescription('d')",
  'Protection.setWarningOnly': 'tab.protect().setWarningOnly(true)',
  'Protection.getRange': 'tab.protect().getRange()',
  'Protection.setDomainEdit': 'tab.protect().setDomainEdit(false)',
  'Protection.getEditors': 'tab.protect().getEditors()[0]',
  'Protection.addEditor': "tab.protect().addEditor('a@example.vn')",
  'Protection.removeEditors': 'tab.protect().removeEditors([])',
  'Ui.createMenu': `${UI}.createMenu('M')`,
  'Ui.alert': `${UI}.alert('t', 'p', ${UI}.ButtonSet.OK)`,
  'Ui.prompt': `${UI}.prompt('t', 'p', ${UI}.ButtonSet.OK)`,
  'Ui.getSelectedButton': `${UI}.prompt('t', 'p', ${UI}.ButtonSet.OK).getSelectedButton()`,
  'Ui.Button': `${UI}.Button`,
  'Ui.ButtonSet': `${UI}.ButtonSet`,
  'Ui.OK': `${UI}.Button.OK`,
  'Ui.YES': `${UI}.Button.YES`,
  'Ui.OK_CANCEL': `${UI}.ButtonSet.OK_CANCEL`,
  'Ui.YES_NO': `${UI}.ButtonSet.YES_NO`,
  'Menu.addItem': `${UI}.createMenu('M').addItem('i', 'f')`,
  'Menu.addSeparator': `${UI}.createMenu('M').addSeparator()`,
  'Menu.addSubMenu': `${UI}.createMenu('M').addSubMenu(${UI}.createMenu('S').addItem('i', 'f'))`,
  'HtmlServiceService.createHtmlOutputFromFile': PAGE,
  'HtmlPage.append': `${PAGE}.append('')`,
  'HtmlPage.setTitle': `${PAGE}.setTitle('t')`,
  'LockServiceService.getDocumentLock': 'LockService.getDocumentLock()',
  'PropertiesServiceService.getDocumentProperties': 'PropertiesService.getDocumentProperties()',
  'Properties.setProperty': "PropertiesService.getDocumentProperties().setProperty('k', 'v')",
  'Properties.deleteProperty': "PropertiesService.getDocumentProperties().deleteProperty('k')",
  'UtilitiesService.newBlob': "Utilities.newBlob([], 'a/b', 'n')",
  'UtilitiesService.DigestAlgorithm': 'Utilities.DigestAlgorithm',
  'UtilitiesService.SHA_256': 'Utilities.DigestAlgorithm.SHA_256',
  'UtilitiesService.Charset': 'Utilities.Charset',
  'UtilitiesService.UTF_8': 'Utilities.Charset.UTF_8',
  'DriveService.About': 'Drive.About',
  'DriveService.get': "Drive.About.get({ fields: 'user' })",
  'DriveService.user': "Drive.About.get({ fields: 'user' }).user",
  'DriveService.Files': 'Drive.Files',
  'DriveService.create': UPLOAD,
  'ScriptAppService.newTrigger': "ScriptApp.newTrigger('f')",
  'ScriptAppService.getUserTriggers': `${TRIGGER}.create() && ScriptApp.getUserTriggers(file)[0]`,
  'TriggerBuilder.forSpreadsheet': "ScriptApp.newTrigger('f').forSpreadsheet(file)",
  'TriggerBuilder.onEdit': TRIGGER,
  'TriggerBuilder.create': `${TRIGGER}.create()`,
  'EditEvent.range': CELL,
};

/** Not objects: texts of formulas, and what the host has none of (what is drawn over cells counts as pictures). */
const NEVER = ['FormatRule.getCriteriaValues', 'Sheet.getCharts', 'Sheet.getDrawings'];

/** A bench with a picture over its tab, owned in a domain, where somebody answers. */
function furnished() {
  const host = bench({ html: { P: '' } });
  for (const sheet of host.workbook.sheets) sheet.hasDrawing = true;
  host.answer({ button: 'OK' });
  return host;
}

describe('every object that Google hands over throws for what it lacks', () => {
  it('all of them stand in the table', () => {
    expect([...Object.keys(WAYS), ...NEVER].sort()).toEqual(objectsHandedOver().sort());
  });

  it.each(Object.entries(WAYS))('%s', (_, way) => {
    const host = furnished();
    expect(() =>
      host.see(`(object => typeof object === 'object' && object !== null && [object.getNowhere])(${way})`),
    ).toThrow(/^not imitated: [A-Z][\w.]*\.getNowhere$/);
    expect(() => furnished().see(`(object => { object.mine = 1; })(${way})`)).toThrow(/^not imitated: setting/);
  });

  it('and so do the event of a trigger and the user of a session', () => {
    const host = bench({ code: 'function onEdit(event) { event.oldValue; }' });
    host.person(OWNER).type('Tab', 'A1', 'x');
    expect(host.triggerFailures).toMatchObject([{ message: 'not imitated: Event.oldValue' }]);
    expect(() => host.see('Session.getActiveUser().getNickname')).toThrow('not imitated: User.getNickname');
  });
});
