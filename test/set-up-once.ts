import { serialize } from 'node:v8';
import { createHost } from '../src/host/stand-in/create-host.js';
import { doubtsOfRun } from './doubts-of-run.js';
import { OFFICER, scopesOf, TODAY } from './people-of-tests.js';

/** A workbook that the menu of this script has set up, as bytes that `made-once.ts` reads. */
export function setUpOnce(code: string, manifest: string): Uint8Array {
  const host = createHost({ today: TODAY, owner: OFFICER, scopes: scopesOf(manifest), doubts: doubtsOfRun(), code });
  const ran = host.run('runJob', ['setUpWorkbook', '{}']);
  if (!ran.ok || !String(ran.value).startsWith('{"ok":true')) throw new Error(JSON.stringify(ran));
  return serialize(host.workbook);
}
