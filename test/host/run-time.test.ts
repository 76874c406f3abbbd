import { describe, expect, it } from '@jest/globals';
import { bench, HEAD, OWNER } from './sheet-of-one-tab.js';

const EXCEEDED = 'Exceeded maximum execution time';
const FILE = 'SpreadsheetApp.getActiveSpreadsheet()';

/** Reads one cell so often, writes into another before and after, and does not take no for an answer. */
const CODE = `
function reads(times) {
  const tab = ${FILE}.getSheets()[0];
  const cell = tab.getRange(1, 1, 1, 1);
  try {
    tab.getRange(2, 1, 1, 1).setValues([['before']]);
    for (let i = 0; i < times; i += 1) cell.getValues();
  } catch (error) {
    console.error(error.message);
    tab.getRange(2, 1, 1, 1).setValues([['caught']]);
  } finally {
    try { ${FILE}.insertSheet('Finally', 0); } catch (error) { console.error('again'); }
    return 'done';
  }
}
function readsLong() { return reads(1300); }
function readsShort() { return reads(1100); }
function onEdit() { reads(110); }
function waits() { for (let i = 0; i < 10; i += 1) LockService.getDocumentLock().tryLock(50000); return 'had'; }
`;

const see = (host: ReturnType<typeof bench>) => [
  host.person(OWNER).see('Tab', 'A2'),
  host.workbook.sheets.map(({ name }) => name),
  host.console,
];

describe('a run that takes too long by the simulated clock', () => {
  it('is stopped after six minutes: what it caught reaches nothing, what it did before stays', () => {
    const host = bench({ code: CODE });
    expect(() => host.clickMenu('readsLong')).toThrow(EXCEEDED);
    expect(see(host)).toEqual(['before', ['Tab', 'Other'], []]);
    expect(host.calls.took('readsLong')).toBeGreaterThan(360_000);
  });

  it('is told to the page as Google tells it', () => {
    expect(bench({ code: CODE }).run('readsLong')).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: EXCEEDED },
    });
  });

  it('is not stopped on a computer of one’s own, where no Google is', () => {
    const host = bench({ code: CODE, onComputer: { url: 'http://127.0.0.1/', keepDocument: () => null } });
    expect(host.run('readsLong')).toEqual({ ok: true, value: 'done' });
    expect(host.calls.took('readsLong')).toBeGreaterThan(360_000);
  });

  it('goes on to its end within them', () => {
    const host = bench({ code: CODE });
    expect(host.run('readsShort')).toEqual({ ok: true, value: 'done' });
    expect(see(host)).toEqual(['before', ['Finally', 'Tab', 'Other'], []]);
  });

  it('has thirty seconds as a simple trigger, and fails where nobody sees it', () => {
    const host = bench({ code: CODE });
    host.person(HEAD).type('Tab', 'A1', 'x');
    expect(host.triggerFailures).toMatchObject([{ functionName: 'onEdit', message: EXCEEDED }]);
    expect(see(host)).toEqual(['before', ['Tab', 'Other'], []]);
  });

  it('lets the lock go', () => {
    const host = bench({ code: CODE.replace('const tab', 'LockService.getDocumentLock().tryLock(1); const tab') });
    expect(host.run('readsLong').ok).toBe(false);
    expect(host.see('LockService.getDocumentLock().tryLock(1)')).toBe(true);
  });

  it('spends on the clock what it waits for a lock in vain', () => {
    const host = bench({ code: CODE });
    expect(host.run('waits')).toEqual({ ok: true, value: 'had' });
    host.holdLock();
    expect(host.run('waits')).toMatchObject({ ok: false, error: { message: EXCEEDED } });
  });

  it.each([
    ['cells(1, 1, 1000, 10).getValues()', 300 + 85],
    ['cells(1, 1, 100, 10).setValues(Array(100).fill(Array(10).fill(1)))', 200 + 140],
    ['cells(1, 1, 1000, 10).setNumberFormat("0")', 200],
    ['SpreadsheetApp.flush()', 560],
    ['PropertiesService.getDocumentProperties().setProperty("k", "v")', 62],
    ['tab.getName()', 0],
  ])('%s takes some %d ms', (expression, expected) => {
    const host = bench();
    host.see(`(${expression}, 1)`);
    expect(host.calls.took('evaluate')).toBeGreaterThanOrEqual(expected);
    expect(host.calls.took('evaluate')).toBeLessThan(expected + 30);
  });
});
