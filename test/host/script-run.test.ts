import { describe, expect, it } from '@jest/globals';
import { bench } from './sheet-of-one-tab.js';

const CODE = `
function echo(value) { return value; }
function isPlain(value) { return value instanceof Object && Array.isArray(value.list) && value.list instanceof Array; }
function date() { return { at: [new Date(0)] }; }
function func() { return () => 1; }
function circle() { const a = {}; a.a = a; return a; }
function sheet() { return SpreadsheetApp.getActiveSpreadsheet(); }
function nothing() {}
function secret_() { return 1; }
function fails() { throw new Error('hỏng'); }
function service() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Tab', 0); }
`;

const run = (name: string, ...args: unknown[]) => bench({ code: CODE }).run(name, args);
const failed = (message: string) => ({ ok: false, error: { name: 'ScriptError', message } });

describe('google.script.run', () => {
  it('copies plain values both ways, into the script’s own realm', () => {
    expect(run('echo', { a: [1, 'ứ', null, true, undefined] })).toEqual({
      ok: true,
      value: { a: [1, 'ứ', null, true, null] },
    });
    expect(run('isPlain', { list: [] })).toEqual({ ok: true, value: true });
    expect(run('nothing')).toEqual({ ok: true, value: null });
  });

  it.each([[new Date()], [() => 1], [{ a: [new Date()] }], [new Map()], [1n]])('refuses the argument %p', (arg) => {
    expect(run('echo', 'fine', arg)).toEqual(failed('Failed due to illegal value in property: 1'));
  });

  it.each(['date', 'func', 'circle', 'sheet'])('refuses what %s returns', (name) => {
    expect(run(name)).toEqual(failed('The script completed but the returned value is not a supported return type.'));
  });

  it.each(['secret_', 'absent', 'parseInt', 'SpreadsheetApp', 'constructor'])('finds no function %s', (name) => {
    expect(run(name)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(`Script function not found: ${name}`) },
    });
  });

  it('hands an error over as a name and a message', () => {
    expect(run('fails')).toEqual(failed('Error: hỏng'));
    expect(run('service')).toEqual(
      failed('Exception: A sheet with the name "Tab" already exists. Please enter another name.'),
    );
  });
});
