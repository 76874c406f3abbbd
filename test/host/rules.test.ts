import { describe, expect, it } from '@jest/globals';
import { cellAt } from '../../src/host/model/sheet.js';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const list = (allow: boolean) =>
  `cells(1, 1, 9, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Nam", "Nữ"], true).setAllowInvalid(${String(allow)}).setHelpText("x").build())`;

const rule = (formula: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground("#ff0000").setRanges([cells(2, 1, 9, 1)]).build()`;

describe('dropdowns', () => {
  it('one that warns lets everything in', () => {
    const host = bench();
    host.see(list(true));
    host.see('cells(1, 1, 1, 1).setValues([["Nử"]])');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['Nử']]);
  });

  it('one that rejects makes the script’s write throw and refuses typing, but not pasting', () => {
    const host = bench();
    host.see(list(false));
    expect(() => host.see('cells(1, 1, 1, 1).setValues([["Nử"]])')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: Nam, Nữ.',
    );
    expect(() => host.person(HEAD).type('Tab', 'A1', 'Nử')).toThrow('list');
    host.person(HEAD).paste('Tab', 'A1', [['Nử']]);
    expect(host.see('cells(1, 1, 1, 1).setValues([["Nữ"]]).getValues()')).toEqual([['Nữ']]);
  });

  it('keeps its values or its range, which moves with its rows', () => {
    const host = bench();
    host.see(list(true));
    host.see(
      'cells(1, 2, 9, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(tabOf("Other").getRange(2, 1, 5, 1), true).build())',
    );
    host.person(OWNER).insertRows('Other', 1, 2);
    const [tab, other] = host.workbook.sheets;
    expect([1, 2, 3].map((column) => tab && cellAt(tab, 1, column)?.validation?.criteria)).toEqual([
      { kind: 'list', values: ['Nam', 'Nữ'] },
      { kind: 'range', sheetId: other?.id, area: { row: 4, column: 1, rows: 5, columns: 1 } },
      undefined,
    ]);
    expect(host.see('cells(1, 1, 1, 3).getDataValidations()[0].map((rule) => rule !== null)')).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('conditional formats', () => {
  it('replace all rules of the tab, and come back with their formula', () => {
    const host = bench();
    host.see(`tab.setConditionalFormatRules([${rule('=$A2=""')}])`);
    host.see(`tab.setConditionalFormatRules([...tab.getConditionalFormatRules(), ${rule('=$B2<Tab!$A$1')}])`);
    expect(
      host.see('tab.getConditionalFormatRules().map(r => r.getBooleanCondition().getCriteriaValues()[0])'),
    ).toEqual(['=$A2=""', '=$B2<Tab!$A$1']);
    const area = { row: 2, column: 1, rows: 9, columns: 1 };
    expect(host.workbook.sheets[0]?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([[area], [area]]);
  });

  it.each(['=Other!$A$1=1', "=$A2<'Other'!$A$1", '=$A2=ngay'])('%s is refused as a whole', (formula) => {
    const host = bench();
    const [, other] = host.workbook.sheets;
    host.workbook.namedRanges.push({
      name: 'ngay',
      sheetId: other?.id ?? 0,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
    });
    expect(() => host.see(`tab.setConditionalFormatRules([${rule('=$A2=""')}, ${rule(formula)}])`)).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
    expect(host.see('tab.getConditionalFormatRules().length')).toBe(0);
  });

  it('INDIRECT in a text passes', () => {
    const host = bench();
    host.see(`tab.setConditionalFormatRules([${rule('=$A2<INDIRECT("Other!A1")')}])`);
    expect(host.see('tab.getConditionalFormatRules().length')).toBe(1);
  });
});

describe('protections', () => {
  const PROTECTED =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const close = '(p => p.setDomainEdit(false).removeEditors(p.getEditors().map(e => e.getEmail())))';
  const write = 'cells(1, 1, 1, 1).setValues([["x"]])';

  it('only warned of, lets scripts write as anybody', () => {
    const host = bench();
    host.see('cells(1, 1, 9, 9).protect().setWarningOnly(true)');
    host.see(write, HEAD);
    expect(host.see('cells(1, 1, 1, 1).getValues()', HEAD)).toEqual([['x']]);
  });

  it('stays open until its editors are changed, then refuses everybody but the owner', () => {
    const host = bench();
    host.see('tab.protect()');
    host.see(write, HEAD);
    host.see(`${close}(tab.protect())`);
    expect(() => host.see(write, HEAD)).toThrow(PROTECTED);
    expect(() => host.see('cells(1, 1, 1, 1).setNumberFormat("@")', HEAD)).toThrow(PROTECTED);
    expect(() => host.see('tab.insertRowsAfter(1, 1)', HEAD)).toThrow(PROTECTED);
    expect(() => host.person(HEAD).type('Tab', 'A1', 'x')).toThrow('protected');
    host.see(write, OWNER);
  });

  it('of a range leaves the cells beside it free', () => {
    const host = bench();
    host.see(`${close}(cells(1, 1, 9, 1).protect())`);
    host.see('cells(1, 2, 1, 1).setValues([["x"]])', HEAD);
    expect(() => host.see('cells(9, 1, 1, 2).setValues([[1, 2]])', HEAD)).toThrow(PROTECTED);
  });

  it('of one range twice are two, of one tab twice is one', () => {
    const host = bench();
    host.see('[cells(1, 1, 1, 1).protect(), cells(1, 1, 1, 1).protect(), tab.protect(), tab.protect()].length');
    const count = (type: string) => host.see(`tab.getProtections(SpreadsheetApp.ProtectionType.${type}).length`);
    expect([count('RANGE'), count('SHEET')]).toEqual([2, 1]);
  });

  it('keeps the one who makes it, and cannot be changed by the others', () => {
    const host = bench();
    host.see(`${close}(tab.protect())`, HEAD);
    host.see(write, HEAD);
    expect(() =>
      host.see('tab.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setDescription("x")', 'x@y.vn'),
    ).toThrow('permission');
  });

  it('of a private account’s file has no domain', () => {
    const host = bench({ owner: 'ai@gmail.com' });
    expect(() => host.see('tab.protect().setDomainEdit(false)', 'ai@gmail.com')).toThrow('permission');
  });
});
