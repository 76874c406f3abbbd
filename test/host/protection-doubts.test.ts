import { describe, expect, it } from '@jest/globals';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const GMAIL = 'can.bo@gmail.com';

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
