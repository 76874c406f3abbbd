import { basename, dirname, join } from 'node:path';
import { claimFile } from '../../../src/host/disk/claim.js';
import type { Host } from '../../../src/host/stand-in/host.js';
import { Keeper } from '../../../src/host/working-copy/keeper.js';
import { WorkbookWriter } from '../../../src/host/working-copy/workbook-writer.js';
import { WorkingCopy } from '../../../src/host/working-copy/working-file.js';

/** Keeps a host's workbook in this file, as a page does; what happens to the file from outside is told to `tell`. */
export async function keepIn(
  path: string,
  host: Host,
  tell: (what: string) => void = () => undefined,
  notices: readonly string[] = [],
): Promise<Keeper> {
  const claiming = await claimFile(dirname(path), basename(path));
  if (!claiming.ok) throw new Error(`${path} is taken`);
  const place = { path, claim: claiming.claim, writer: await WorkbookWriter.start(), begunFrom: 'a test' };
  const copy = new WorkingCopy(place, { onKept: (name) => tell(`kept ${name}`), onRemade: () => tell('remade') });
  return new Keeper(host, copy, join('ket-qua', basename(path)), notices);
}
