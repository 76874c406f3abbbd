import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { bundleScript, EDIT_TRIGGER, renderManifest } from '../../build/bundle.mjs';
import { findFreeNames } from './free-names.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const manifest = read('appsscript.json');
// Schema Store's, see test/google/schema-appsscript.SOURCE.txt.
const schema = read('test/google/schema-appsscript.json');

const urls = (scopes: readonly string[]) => scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** The smallest scope that each service can be used with (platform facts, section 10); the others need none. */
const SCOPES_OF: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ['spreadsheets.currentonly', 'script.container.ui'],
  Drive: ['drive.file'],
  ScriptApp: ['script.scriptapp'],
  Session: ['userinfo.email'],
  DriveApp: ['drive'],
  DocumentApp: ['documents'],
  Sheets: ['spreadsheets'],
  MailApp: ['script.send_mail'],
  GmailApp: ['https://mail.google.com/'],
  UrlFetchApp: ['script.external_request'],
};

describe('appsscript.json', () => {
  it('is what the published schema asks for', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    expect([validate(manifest), validate.errors]).toEqual([true, null]);
  });

  it('has no field the schema does not know (the schema itself lets them pass)', () => {
    const known = Object.keys(schema['properties'] as object);
    expect(Object.keys(manifest).filter((field) => !known.includes(field))).toEqual([]);
  });

  it('runs on V8, in Vietnamese time, with Drive v3 alone', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Asia/Ho_Chi_Minh',
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
    });
  });

  it('asks for no more than this sheet, its windows and its own files', () => {
    expect(manifest['oauthScopes']).toEqual(urls(['spreadsheets.currentonly', 'script.container.ui', 'drive.file']));
  });

  it('of the build with a trigger asks for that as well, and is the same otherwise', () => {
    const withTrigger = JSON.parse(renderManifest(true)) as typeof manifest;
    expect(withTrigger).toEqual({
      ...manifest,
      oauthScopes: [...(manifest['oauthScopes'] as string[]), ...urls(['script.scriptapp'])],
    });
    expect(renderManifest(false)).toBe(readFileSync('appsscript.json', 'utf8'));
  });

  it.each([
    ['the usual build', undefined, false],
    ['the build with a trigger', EDIT_TRIGGER, true],
  ])('asks for what the services of %s need, and for nothing else', async (_, entry, editTrigger) => {
    const { code } = await bundleScript(entry);
    const { oauthScopes } = JSON.parse(renderManifest(editTrigger)) as { readonly oauthScopes: readonly string[] };
    const needed = findFreeNames(code).flatMap((name) => SCOPES_OF[name] ?? []);
    expect([...new Set(urls(needed))].sort()).toEqual([...oauthScopes].sort());
  });

  it('is where clasp pushes from: build/out, with no script of ours named', () => {
    expect(read('.clasp.json')).toEqual({ scriptId: '', rootDir: 'build/out' });
  });
});
