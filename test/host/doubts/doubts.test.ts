import { describe, expect, it } from '@jest/globals';
import { DOUBTS, type Doubts, parseDoubts, settleDoubts } from '../../../src/host/doubts/doubts.js';
import { bench, HEAD, OWNER } from '../sheet-of-one-tab.js';

describe('what nobody knows of Google is a switch', () => {
  it('that stands at the likelier end unless told otherwise', () => {
    expect(settleDoubts().leadingApostrophe).toBe('kept');
    expect(settleDoubts({ leadingApostrophe: 'swallowed' })).toMatchObject({
      leadingApostrophe: 'swallowed',
      plusNumber: 'text',
    });
  });

  it('and can be named on a command line, but not misnamed', () => {
    expect(parseDoubts('plusNumber=number, triggerLock=null')).toEqual({
      plusNumber: 'number',
      triggerLock: 'null',
    });
    expect(parseDoubts('')).toEqual({});
    expect(() => parseDoubts('plusNumber=yes')).toThrow('no such end of a doubt: plusNumber=yes');
    expect(() => parseDoubts('toString=kept')).toThrow('no such end of a doubt');
  });

  it('each has two ends and says why the first is likelier', () => {
    for (const { ends, source } of Object.values(DOUBTS)) {
      expect(new Set(ends).size).toBe(2);
      expect(source).not.toBe('');
    }
  });
});

describe('a text written into a cell of plain text', () => {
  const written = (text: string, doubts: Partial<Doubts>) => {
    const host = bench({ doubts });
    host.see(`cells(1, 1, 1, 1).setNumberFormat("@").setValues([[${JSON.stringify(text)}]])`);
    return host.see('[cells(1, 1, 1, 1).getFormulas()[0][0], tab.getLastRow()]') as [string, number];
  };
  const value = (text: string, doubts: Partial<Doubts>) => {
    const host = bench({ doubts });
    host.see(`cells(1, 1, 1, 1).setNumberFormat("@").setValues([[${JSON.stringify(text)}]])`);
    return host.see('cells(1, 1, 1, 1).getValues()[0][0]');
  };

  it.each([
    ['kept', "'007"],
    ['swallowed', '007'],
  ] as const)("has its leading ' %s", (leadingApostrophe, read) => {
    expect(value("'007", { leadingApostrophe })).toBe(read);
  });

  it('may become a formula when it begins with =, though never behind a leading apostrophe', () => {
    expect(written('=1+1', { leadingEquals: 'text' })).toEqual(['', 1]);
    expect(written('=1+1', { leadingEquals: 'formula' })).toEqual(['=1+1', 1]);
    expect(written("'=1+1", { leadingEquals: 'formula' })).toEqual(['', 1]);
  });

  it('stays text when a person types it, whatever setValues does', () => {
    const host = bench({ doubts: { leadingEquals: 'formula' } });
    host.person(HEAD).setNumberFormat('Tab', 'A1', '@');
    host.person(HEAD).type('Tab', 'A1', '=1+1');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['=1+1']]);
  });
});

it.each([
  ['text', '+5'],
  ['number', 5],
] as const)('a plus sign and digits become a %s', (plusNumber, value) => {
  const host = bench({ doubts: { plusNumber } });
  expect(host.see('cells(1, 1, 1, 2).setValues([["+5", "\'+5"]]).getValues()')).toEqual([[value, '+5']]);
});

describe('a dropdown that rejects', () => {
  const list =
    'cells(1, 1, 1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Nam"], true).setAllowInvalid(false).build())';
  const caught = (act: string) => `(() => { try { ${act}; return 'passed'; } catch (error) { return error.name; } })()`;
  const WRITE = 'cells(1, 1, 1, 1).setValues([["x"]])';

  it.each([
    ['throwsAtTheWrite', ['Exception', 'passed']],
    ['throwsAtTheFlush', ['passed', 'Exception']],
  ] as const)('meets a write that %s', (rejectingDropdown, outcome) => {
    const host = bench({ doubts: { rejectingDropdown } });
    host.see(list);
    expect(host.see(`[${caught(WRITE)}, ${caught('SpreadsheetApp.flush()')}]`)).toEqual(outcome);
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([['']]);
  });

  it('and throws late is met by a read too, and by the end of the run', () => {
    const host = bench({ doubts: { rejectingDropdown: 'throwsAtTheFlush' } });
    host.see(list);
    expect(host.see(`[${caught(WRITE)}, ${caught('cells(1, 1, 1, 1).getValues()')}]`)).toEqual(['passed', 'Exception']);
    expect(() => host.see(WRITE)).toThrow('violates the data validation rules');
  });
});

it.each([
  ['lock', false],
  ['null', true],
] as const)(
  'a simple trigger gets a %s for the lock of the document, a click always gets one',
  (triggerLock, isNull) => {
    const code = `
    function onEdit(e) { e.range.getSheet().getRange(9, 9, 1, 1).setValues([[LockService.getDocumentLock() === null]]); }
  `;
    const host = bench({ code, doubts: { triggerLock } });
    host.person(HEAD).type('Tab', 'A1', 'x');
    expect(host.see('cells(9, 9, 1, 1).getValues()')).toEqual([[isNull]]);
    expect(host.see('LockService.getDocumentLock() === null')).toBe(false);
  },
);

it.each([
  ['fails', { ok: false }, { ok: false }],
  ['arrivesAsNull', { ok: true, value: null }, { ok: true, value: [null, 1] }],
] as const)('a Date between page and script %s', (dateOverRun, returned, sent) => {
  const code =
    'function today() { return { day: new Date() }; } function echo(a, b) { return [a, b]; } function f() { return f; }';
  const host = bench({ code, doubts: { dateOverRun } });
  expect(host.run('today')).toMatchObject(returned);
  expect(host.run('echo', [new Date(), 1])).toMatchObject(sent);
  expect(host.run('f')).toMatchObject({ ok: false });
});

it.each([
  ['named', OWNER],
  ['refused', 'Exception'],
] as const)('who clicks is %s by Drive under drive.file', (whoClicks, answer) => {
  const host = bench({ scopes: ['https://www.googleapis.com/auth/drive.file'], doubts: { whoClicks } });
  const asked =
    "(() => { try { return Drive.About.get({ fields: 'user' }).user.emailAddress; } catch (e) { return e.name; } })()";
  expect(JSON.parse(String(host.evaluate(`JSON.stringify(${asked})`)))).toBe(answer);
});
