import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleScript } from '../../build/bundle.mjs';
import { documentOf } from './bundle-entry.js';

describe('the document engine in a bare context, as Apps Script is one', () => {
  let code = '';
  beforeAll(async () => {
    code = (await bundleScript('test/documents/bundle-entry.ts')).code;
  });

  it('makes the same bytes as under Node, with ECMAScript built-ins alone', () => {
    const context = createContext({});
    runInContext(code, context);
    const bytes: unknown = runInContext('Array.from(documentOf(20, 8).bytes)', context);
    expect(Uint8Array.from(bytes as number[])).toEqual(documentOf(20, 8).bytes);
  });

  it('is not evaluated by loading the bundle: fflate could not be without Uint8Array', () => {
    const context = createContext({});
    runInContext('delete globalThis.Uint8Array;', context);
    runInContext(code, context);
    expect(() => {
      runInContext('documentOf(1, 0)', context);
    }).toThrow('Uint8Array');
  });
});
