import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const manifest = read('appsscript.json');
// Schema Store's, see test/google/schema-appsscript.SOURCE.txt.
const schema = read('test/google/schema-appsscript.json');

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

  it('asks for no more than this sheet, its windows, its own files, the name in the log and one trigger', () => {
    const scopes = [
      'spreadsheets.currentonly',
      'script.container.ui',
      'drive.file',
      'userinfo.email',
      'script.scriptapp',
    ];
    expect(manifest['oauthScopes']).toEqual(scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  });

  it('is where clasp pushes from: build/out, with no script of ours named', () => {
    expect(read('.clasp.json')).toEqual({ scriptId: '', rootDir: 'build/out' });
  });
});
