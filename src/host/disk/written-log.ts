import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program remembers of an output folder; everything in it may be deleted when no command runs. */
export const MEMORY = '.tieu-bieu';
const WRITTEN = 'da-ghi';

export const digestOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/**
 * Notes that this content is about to be written under this name. Before writing, so that neither a kill nor another command
 * in the same folder makes our own file look like somebody's work; one short line, which a file takes whole.
 */
export function noteWriting(folder: string, name: string, content: Uint8Array | string): void {
  mkdirSync(join(folder, MEMORY), { recursive: true });
  appendFileSync(join(folder, MEMORY, WRITTEN), `${digestOf(content)} ${name}\n`);
}

/** Whether a file is still as some run of the program wrote it. Without a memory it is not: better a copy too many. */
export function isAsWritten(folder: string, name: string, digest: string): boolean {
  try {
    return readFileSync(join(folder, MEMORY, WRITTEN), 'utf8').includes(`${digest} ${name}\n`);
  } catch {
    return false;
  }
}
