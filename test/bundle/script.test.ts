import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import { bundleScript, EDIT_TRIGGER } from '../../build/bundle.mjs';
import type { Endpoints } from '../../src/endpoints/endpoints.js';
import { MENU_FUNCTIONS } from '../menu-functions.js';
import { findFreeNames } from './free-names.js';

/** Complete by type: a new endpoint does not compile until it stands here. */
const ENDPOINTS: Record<keyof Endpoints, true> = {
  sidebarState: true,
  sidebarValidate: true,
  sidebarOverdue: true,
  sidebarGoTo: true,
  sidebarNewCode: true,
  sidebarDocument: true,
  sidebarDownload: true,
  sidebarRepair: true,
  sidebarAcceptRepair: true,
  sidebarUndo: true,
  sidebarImportTabs: true,
  sidebarReadImport: true,
  sidebarImport: true,
  sidebarLock: true,
  sidebarUnlock: true,
  sidebarReplace: true,
  sidebarPurgePreview: true,
  sidebarPurge: true,
};
const TRIGGERS = ['onOpen', 'onInstall', 'onEdit', 'onEditAsOfficer'];
/** Called by the local host's command line: in one go instead of click by click, and with its `--today`. */
const COMMAND_LINE = ['runJob', 'countFromDay'];
const SERVICES = [
  'Drive',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'SpreadsheetApp',
  'Utilities',
];

/**
 * Names that libraries ask for behind `typeof`, each with its library. Anything else that Apps Script lacks must not be in
 * the bundle at all (platform facts, section 1).
 */
const GUARDED = { TextEncoder: 'fflate', TextDecoder: 'fflate', Buffer: 'docxtemplater' };

let code = '';
let names: readonly string[] = [];

beforeAll(async () => {
  ({ code, names } = await bundleScript());
});

/** ECMAScript and `console`, nothing else: what Google's V8 has (platform facts, section 1). */
function load(globals: Record<string, unknown> = {}): Record<string, unknown> {
  const context = vm.createContext({ console, ...globals });
  vm.runInContext(code, context);
  return context;
}

describe('Code.js', () => {
  it('is ES2019, as the parser behind clasp push wants it', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('loads where there is no service at all', () => {
    expect(() => load()).not.toThrow();
  });

  it('touches no service while it loads', () => {
    const touched: string[] = [];
    const trap = (service: string) =>
      new Proxy(
        {},
        { get: (_, key) => touched.push(`${service}.${String(key)}`), has: () => touched.push(service) > 0 },
      );
    load(Object.fromEntries(SERVICES.map((service) => [service, trap(service)])));
    expect(touched).toEqual([]);
  });

  it('leaves the document engine alone until a document is made: fflate could not be without Uint8Array', () => {
    expect(code).toContain('fflate');
    const context = vm.createContext({ console });
    vm.runInContext('delete globalThis.Uint8Array;', context);
    expect(() => {
      vm.runInContext(code, context);
    }).not.toThrow();
  });

  it('takes no other names than its entry points, and each of those is a function', () => {
    const globals = load();
    // zod keeps its settings in a global, so that several copies of it share them.
    const others = ['App', 'console', '__zod_globalConfig'];
    expect(Object.keys(globals).sort()).toEqual([...others, ...names].sort());
    expect(names.filter((name) => typeof globals[name] !== 'function')).toEqual([]);
  });

  it('declares each entry point at the top level, where Google looks for it', () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(declared.sort()).toEqual([...names].sort());
  });

  it('has exactly the functions of the menu, the endpoints and the triggers', () => {
    expect([...names].sort()).toEqual(
      [...new Set([...MENU_FUNCTIONS, ...Object.keys(ENDPOINTS), ...TRIGGERS, ...COMMAND_LINE])].sort(),
    );
  });

  it('has one more with the trigger turned on and off by a menu item', async () => {
    const withTrigger = await bundleScript(EDIT_TRIGGER);
    expect([...withTrigger.names].sort()).toEqual([...names, 'toggleEditCheck'].sort());
  });

  it('hides no entry point from google.script.run behind a trailing underscore', () => {
    expect(names.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('names nothing that Apps Script does not have', () => {
    const free = findFreeNames(code).filter((name) => !SERVICES.includes(name));
    expect(free).toEqual(Object.keys(GUARDED).sort());
  });

  // The set of documents came on top of import, lock, repair and what holds among other people. Load time is what
  // it stands for: see bench.
  it('stays under 800 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(800 * 1024);
  });

  it('is the same whenever it is built', async () => {
    expect((await bundleScript()).code === code).toBe(true);
  });

  it('holds nothing of the local host', () => {
    const marker = 'not imitated: ';
    expect(readFileSync(join('src', 'host', 'google', 'exception.ts'), 'utf8')).toContain(marker);
    expect(code).not.toContain(marker);
  });
});
