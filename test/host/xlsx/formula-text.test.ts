import { describe, expect, it } from '@jest/globals';
import { changeFormulaLinks, fileLink, hostLink } from '../../../src/host/xlsx/cell-links.js';
import { readFormula, slideFormula, writeFormula } from '../../../src/host/xlsx/formula-text.js';

describe('a formula in a file', () => {
  it.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=HYPERLINK("#x";"a;b")', 'HYPERLINK("#x","a;b")'],
    ['=IF(A1>1,5;"có";2,25)', 'IF(A1>1.5,"có",2.25)'],
    ['=SUM({1;2})', 'SUM({1;2})'],
    ['=IF(A1;{1;2};3)', 'IF(A1,{1;2},3)'],
    ['=textjoin(",",TRUE,A1:A3)', '_xlfn.textjoin(",",TRUE,A1:A3)'],
    ['=FILTER(A1:A9,B1:B9="IFS(")', '_xlfn._xlws.FILTER(A1:A9,B1:B9="IFS(")'],
    ['=COUNTIFS(A:A,"x")', 'COUNTIFS(A:A,"x")'],
  ])('%s', (ours, file) => {
    expect(writeFormula(ours, '')).toEqual({ formula: file, isArray: false });
  });

  it('what only Google has is written as Google exports it, with the last result, and read back', () => {
    const { formula } = writeFormula('=REGEXMATCH(A1,"^x""y")', true);
    expect(formula).toBe('IFERROR(__xludf.DUMMYFUNCTION("REGEXMATCH(A1,""^x""""y"")"),TRUE)');
    expect(readFormula(formula, false)).toBe('=REGEXMATCH(A1,"^x""y")');
  });

  it('an array formula is one cell’s', () => {
    expect(writeFormula('=ARRAYFORMULA(A1:A3*2)', 1)).toEqual({ formula: 'A1:A3*2', isArray: true });
    expect(readFormula('A1:A3*2', true)).toBe('=ARRAYFORMULA(A1:A3*2)');
  });

  it.each([
    ['A1+$B$2+C$3+$D4', 'B3+$B$2+D$3+$D6'],
    ['"A1"&A1', '"A1"&B3'],
    ["'Q1'!A1+Sheet1!A1", "'Q1'!B3+Sheet1!B3"],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['ten_A1+A1:A9', 'ten_A1+B3:B11'],
  ])('a shared formula two rows down and one to the right: %s', (master, cell) => {
    expect(slideFormula(master, 2, 1)).toBe(cell);
  });
});

describe('links to cells', () => {
  const names = new Map([
    [7, 'Đề cử'],
    [9, "Tab 'hai'"],
  ]);
  const tabs = {
    nameOf: (id: number) => names.get(id) ?? null,
    idOf: (name: string) => [...names].find(([, known]) => known === name)?.[0] ?? null,
  };

  it.each([
    ['#gid=7&range=B5', "#'Đề cử'!B5"],
    ['#gid=9&range=A1:C3', "#'Tab ''hai'''!A1:C3"],
    ['https://example.vn/#gid=7', 'https://example.vn/#gid=7'],
  ])('%s', (ours, file) => {
    expect(fileLink(ours, tabs)).toBe(file);
    expect(hostLink(file, tabs)).toBe(ours);
  });

  it('a tab that is not there stays as it is', () => {
    expect(fileLink('#gid=8&range=B5', tabs)).toBe('#gid=8&range=B5');
    expect(hostLink("#'Khác'!B5", tabs)).toBe("#'Khác'!B5");
    expect(hostLink("#'%C4%90%E1%BB%81%20c%E1%BB%AD'!B5", tabs)).toBe('#gid=7&range=B5');
  });

  it('inside HYPERLINK, whatever separates its arguments', () => {
    const change = (link: string) => fileLink(link, tabs);
    expect(changeFormulaLinks('=HYPERLINK("#gid=7&range=B5";"B5")', change)).toBe(`=HYPERLINK("#'Đề cử'!B5";"B5")`);
    expect(changeFormulaLinks('=IF(A1,HYPERLINK("https://x","#gid=7"),"")', change)).toBe(
      '=IF(A1,HYPERLINK("https://x","#gid=7"),"")',
    );
  });
});
