import { describe, expect, it } from '@jest/globals';
import { DOUBTS, type Doubts, parseDoubts, settleDoubts } from '../../src/host/doubts.js';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const GMAIL = 'can.bo@gmail.com';

describe('what nobody knows of Google is a switch', () => {
  it('that stands at the likelier end unless told otherwise', () => {
    expect(settleDoubts().leadingApostrophe).toBe('kept');
    expect(settleDoubts({ leadingApostrophe: 'swallowed' })).toMatchObject({
      leadingApostrophe: 'swallowed',
      appendedFormat: 'ignored',
    });
  });

  it('and can be named on a command line, but not misnamed', () => {
    expect(parseDoubts('appendedFormat=honoured, triggerLock=null')).toEqual({
      appendedFormat: 'honoured',
      triggerLock: 'null',
    });
    expect(parseDoubts('')).toEqual({});
    expect(() => parseDoubts('appendedFormat=yes')).toThrow('no such end of a doubt: appendedFormat=yes');
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

describe('appendRow', () => {
  it.each([
    ['ignored', 7],
    ['honoured', '007'],
  ] as const)('finds plain text %s', (appendedFormat, value) => {
    const host = bench({ doubts: { appendedFormat } });
    host.see('cells(1, 1, 9, 1).setNumberFormat("@") && tab.appendRow(["007"])');
    expect(host.see('cells(1, 1, 1, 1).getValues()')).toEqual([[value]]);
  });

  it.each([
    ['belowEverybody', [['typed'], ['appended']]],
    ['onTheRowBeingTyped', [['appended'], ['']]],
  ] as const)('while somebody types lands %s', (appendedPlace, rows) => {
    const host = bench({ doubts: { appendedPlace } });
    host.calls.beforeCall(({ what }) => {
      if (what.startsWith('Sheet.appendRow')) host.person(HEAD).type('Tab', 'A1', 'typed');
    });
    host.see('tab.appendRow(["appended"])');
    expect(host.see('cells(1, 1, 2, 1).getValues()')).toEqual(rows);
  });
});

describe('a protection', () => {
  const write = 'cells(1, 1, 1, 1).setValues([["x"]]) && 1';

  it.each([
    ['bindsNobody', false],
    ['binds', true],
  ] as const)('whose only editor removed nobody %s', (soleOwner, refuses) => {
    const host = bench({ owner: GMAIL, user: GMAIL, doubts: { soleOwner } });
    host.see('tab.protect().removeEditors([])', GMAIL);
    host.workbook.editors.push(HEAD);
    const act = () => host.see(write, HEAD);
    if (refuses) expect(act).toThrow('protected cell');
    else expect(act()).toBe(1);
  });

  it('binds whoever is not named as soon as somebody was really removed', () => {
    const host = bench({ owner: GMAIL, user: GMAIL });
    host.workbook.editors.push(HEAD);
    host.see('tab.protect().removeEditors([' + JSON.stringify(HEAD) + '])', GMAIL);
    expect(() => host.see(write, HEAD)).toThrow('protected cell');
    expect(() => host.see(write, 'moi@gmail.com')).toThrow('protected cell');
  });

  it('names the owner first, then whoever may edit the spreadsheet; one that warns names nobody', () => {
    const host = bench();
    host.workbook.editors.push(HEAD);
    const names = (protection: string) => host.see(`${protection}.getEditors().map((editor) => editor.getEmail())`);
    expect(names('tab.protect()')).toEqual([OWNER, HEAD]);
    host.see(`tab.protect().removeEditors([${JSON.stringify(HEAD)}, ${JSON.stringify(OWNER)}])`);
    expect(names('tab.protect()')).toEqual([OWNER]);
    expect(names('cells(1, 1, 1, 1).protect().setWarningOnly(true)')).toEqual([]);
  });

  it('lets a member of a group write where the group may, and does not let a member remove the own group', () => {
    const host = bench();
    const member = 'thanh-vien@gmail.com';
    host.workbook.editors.push('nhom@googlegroups.com', HEAD);
    host.workbook.groups = { 'nhom@googlegroups.com': [member] };
    host.see(`tab.protect().setDomainEdit(false).removeEditors([${JSON.stringify(HEAD)}])`);
    expect(host.see(write, member)).toBe(1);
    expect(() => host.see(write, HEAD)).toThrow('protected cell');
    expect(() => host.see('tab.protect().removeEditors(["nhom@googlegroups.com"])', member)).toThrow('permission');
  });

  it.each([
    ['inserted', false],
    ['refused', true],
  ] as const)('of the header row has columns of others %s', (linesThroughProtected, refuses) => {
    const host = bench({ doubts: { linesThroughProtected } });
    host.see('cells(1, 1, 1, 26).protect().setDomainEdit(false)');
    for (const act of [
      () => host.person(HEAD).insertColumns('Tab', 3, 1),
      () => host.person(HEAD).moveColumn('Tab', 2, 5),
      () => host.see('tab.insertColumnsAfter(2, 1) && 1', HEAD),
    ]) {
      if (refuses) expect(act).toThrow('protected');
      else expect(act).not.toThrow();
    }
  });

  it('of the header row keeps its cells from being deleted, with their row or their column', () => {
    const host = bench();
    host.see('cells(1, 1, 1, 26).protect().setDomainEdit(false)');
    const head = host.person(HEAD);
    expect(() => head.deleteRows('Tab', 1, 1)).toThrow('protected');
    expect(() => head.deleteColumns('Tab', 2, 1)).toThrow('protected');
    expect(() => head.sortRange('Tab', 'A1:C9', 1, true)).toThrow('protected');
    head.insertRows('Tab', 3, 1);
    head.deleteRows('Tab', 3, 1);
    host.person(OWNER).deleteRows('Tab', 1, 1);
  });
});
