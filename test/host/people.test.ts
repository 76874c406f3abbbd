import { describe, expect, it } from '@jest/globals';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const COUNTING = `
function tabOf(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheets().find((sheet) => sheet.getName() === name); }
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Thử').addItem('Kiểm tra', 'check').addSeparator().addItem('Về', 'about').addToUi();
}
function onEdit(e) {
  const sheet = e.range.getSheet();
  const log = tabOf('Other');
  const place = [e.range.getRow(), e.range.getColumn(), e.range.getNumRows(), e.range.getNumColumns()].join(', ');
  log.getRange(log.getLastRow() + 1, 1, 1, 2).setValues([['cells(' + place + ')', Session.getActiveUser().getEmail()]]);
}
function installed(e) {
  const log = tabOf('Other');
  log.getRange(log.getLastRow() + 1, 1, 1, 2).setValues([['installed', Session.getActiveUser().getEmail()]]);
}
function check() { tabOf('Tab').getRange(1, 1, 1, 1).setValues([['checked']]); }
function makeTrigger() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }
function broken() { return missing.name; }
`;

const log = (host: ReturnType<typeof bench>) =>
  host.see(
    '(other => other.getLastRow() ? other.getRange(1, 1, other.getLastRow(), 2).getValues() : [])(tabOf("Other"))',
  );

describe('opening and clicking', () => {
  it('onOpen makes the menu, also where the add-on may see nothing yet', () => {
    const host = bench({ code: COUNTING });
    const items = [{ caption: 'Kiểm tra', functionName: 'check' }, null, { caption: 'Về', functionName: 'about' }];
    expect(host.open(HEAD)).toEqual([{ caption: 'Thử', items }]);
    expect(host.open(HEAD, 'NONE')).toEqual([{ caption: 'Thử', items }]);
  });

  it('a service touched at load takes the menu down in AuthMode.NONE', () => {
    const host = bench({ code: 'const file = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}' });
    expect(() => host.open(HEAD, 'NONE')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet.',
    );
  });

  it('a click runs the function as the person; a name that is no function and an error come out', () => {
    const host = bench({ code: COUNTING });
    host.clickMenu('check', HEAD);
    expect(host.person(HEAD).see('Tab', 'A1')).toBe('checked');
    expect(() => host.clickMenu('about')).toThrow('Script function not found: about');
    expect(() => host.clickMenu('broken')).toThrow(expect.objectContaining({ name: 'ReferenceError' }));
  });

  it('nothing of an execution survives into the next', () => {
    const host = bench({ code: 'var count = 0; function next() { return ++count; }' });
    expect([host.run('next'), host.run('next')]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
  });
});

describe('triggers', () => {
  it('onEdit is fired by people, never by scripts, and does not know who they are', () => {
    const host = bench({ code: COUNTING });
    host.person(HEAD).type('Tab', 'B2', 'x');
    host.person(HEAD).paste('Tab', 'B3', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    host.person(HEAD).clear('Tab', 'B2');
    host.person(HEAD).copyRow('Tab', 3, 7);
    host.person(HEAD).insertRows('Tab', 1, 1);
    host.person(HEAD).sortRange('Tab', 'A1:C9', 2, true);
    host.clickMenu('check', HEAD);
    expect(log(host)).toEqual([
      ['cells(2, 2, 1, 1)', ''],
      ['cells(3, 2, 2, 2)', ''],
      ['cells(2, 2, 1, 1)', ''],
      ['cells(7, 1, 1, 26)', ''],
    ]);
    expect(host.triggerFailures).toEqual([]);
  });

  it('an installable trigger runs as the one who made it, once per person and document', () => {
    const host = bench({ code: COUNTING });
    host.clickMenu('makeTrigger', OWNER);
    host.person(HEAD).type('Tab', 'B2', 'x');
    expect(log(host)).toEqual([
      ['cells(2, 2, 1, 1)', ''],
      ['installed', OWNER],
    ]);
    expect(() => host.clickMenu('makeTrigger', OWNER)).toThrow('too many edit triggers');
    expect(host.see('ScriptApp.getUserTriggers(file).map(t => t.getHandlerFunction())')).toEqual(['installed']);
    expect(host.see('ScriptApp.getUserTriggers(file).length', HEAD)).toBe(0);
    host.see('ScriptApp.deleteTrigger(ScriptApp.getUserTriggers(file)[0])');
    expect(host.workbook.triggers).toEqual([]);
  });

  it('while one runs two more edits wait and the rest are forgotten', () => {
    const host = bench({ code: COUNTING });
    let busy = false;
    host.calls.beforeCall(() => {
      if (busy) return;
      busy = true;
      for (const cell of ['C1', 'C2', 'C3', 'C4']) host.person(HEAD).type('Tab', cell, 'x');
    });
    host.person(HEAD).type('Tab', 'B2', 'x');
    expect(log(host)).toEqual([
      ['cells(2, 2, 1, 1)', ''],
      ['cells(1, 3, 1, 1)', ''],
      ['cells(2, 3, 1, 1)', ''],
    ]);
    expect(host.forgottenEdits()).toBe(2);
  });

  it('a simple trigger may show no sidebar, send nothing to Drive, install nothing', () => {
    const calls = {
      sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))",
      alert: "SpreadsheetApp.getUi().alert('a', 'b', SpreadsheetApp.getUi().ButtonSet.OK)",
      drive:
        "Drive.Files.create({ name: 'x', mimeType: 'y' }, Utilities.newBlob([1], 'z', 'x'), { fields: 'webViewLink' })",
      trigger: "ScriptApp.newTrigger('x')",
    };
    for (const call of Object.values(calls)) {
      const host = bench({ code: `function onEdit() { ${call}; }`, html: { Sidebar: '<p>' } });
      host.person(HEAD).type('Tab', 'A1', 'x');
      expect(host.triggerFailures).toEqual([
        {
          functionName: 'onEdit',
          name: 'Exception',
          message: expect.stringContaining('Specified permissions are not sufficient'),
        },
      ]);
    }
  });

  it('an installable trigger has nobody in front of it', () => {
    const host = bench({ code: 'function ask() { SpreadsheetApp.getUi(); }' });
    host.see("ScriptApp.newTrigger('ask').forSpreadsheet(file).onEdit().create() && 1");
    host.person(HEAD).type('Tab', 'A1', 'x');
    expect(host.triggerFailures[0]?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('what the manifest does not ask for is refused', () => {
    const host = bench({ scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    expect(() => host.see('Session.getActiveUser()')).toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('people move things', () => {
  it('a column dragged takes its cells, width and rules along', () => {
    const host = bench();
    host.person(HEAD).paste('Tab', 'A1', [['a', 'b', 'c']]);
    host.see('tab.setColumnWidths(1, 1, 300) && 1');
    host.person(HEAD).moveColumn('Tab', 1, 3);
    expect(host.see('cells(1, 1, 1, 3).getValues()')).toEqual([['b', 'c', 'a']]);
    expect(host.workbook.sheets[0]?.columnWidths.get(3)).toBe(300);
  });

  it('sorting keeps rows whole and puts blanks last', () => {
    const host = bench();
    host.person(HEAD).paste('Tab', 'A1', [
      ['Ứng', '1'],
      ['', '2'],
      ['An', '3'],
      ['Đào', '4'],
    ]);
    host.person(HEAD).sortRange('Tab', 'A1:B4', 1, true);
    expect(host.see('cells(1, 1, 4, 2).getValues()')).toEqual([
      ['An', 3],
      ['Đào', 4],
      ['Ứng', 1],
      ['', 2],
    ]);
  });

  it('a tab that is not there is named', () => {
    expect(() => bench().person(HEAD).type('Đề cử', 'A1', 'x')).toThrow(
      'there is no tab «Đề cử»; there are: Tab, Other',
    );
  });
});
