import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Claim } from '../disk/claim.js';
import type { OutputFolder } from '../disk/output-folder.js';
import { findPageKey } from '../disk/page-key.js';
import type { Host } from '../stand-in/host.js';
import { withKey } from '../page/proofs.js';
import { Keeper } from '../working-copy/keeper.js';
import { WorkbookWriter } from '../working-copy/workbook-writer.js';
import { WorkingCopy } from '../working-copy/working-file.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import type { Command } from './command-context.js';
import { Refusal } from './command-context.js';
import { copyName, findFormerWork } from './former-work.js';
import { plainText } from './shown-text.js';

/** The sample is made anew by every version of the program: it is never another file. */
const SAMPLE = 'sample';

/** A page's work: over the person's file or the sample, or over the working copy of former work. */
export interface Work {
  /** What the host opens; null for the sample. */
  readonly opened: OpenedFile | null;
  /** The working copy that is gone on with, as the person would write it; null when the work begins. */
  readonly former: string | null;
  readonly claim: Claim;
  /** The same for every page over this work. */
  readonly name: string;
  /** Keeps what is done in the host on the disk, from now on. */
  readonly keep: (host: Host) => Promise<Keeper>;
}

async function claimCopy(folder: OutputFolder, command: Command): Promise<Claim> {
  const { options, words } = command;
  const claiming = await folder.claim(copyName(command));
  if (claiming.ok) return claiming.claim;
  // The key stands in no file but its own: another account that shares the folder is told the place alone.
  const key = findPageKey(folder.path);
  const address = claiming.url === '' || key === null ? claiming.url : withKey(claiming.url, key);
  throw new Refusal([words.work.inUse(options.file ?? words.sampleName, address)]);
}

function makeKeep(folder: OutputFolder, claim: Claim, sentence: string | null, digest: string, command: Command) {
  const { options, words, terminal } = command;
  const notices = sentence === null ? [] : [sentence];
  const tell = (said: string) => {
    notices.push(said);
    terminal.warn(plainText(said));
  };
  const events = {
    onKept: (name: string) => tell(words.work.keptForeign(join(options.out, name))),
    onRemade: () => tell(words.work.remade(options.out)),
  };
  return async (host: Host): Promise<Keeper> => {
    const path = join(folder.path, copyName(command));
    const copy = new WorkingCopy({ path, claim, writer: await WorkbookWriter.start(), begunFrom: digest }, events);
    return new Keeper(host, copy, join(options.out, copyName(command)), notices);
  };
}

/** Begins work on a page, or goes on with former work: nobody else may be at it, and nothing that was saved is written over. */
export async function beginWork(opened: OpenedFile | null, folder: OutputFolder, command: Command): Promise<Work> {
  const { options, terminal } = command;
  const digest = opened?.digest ?? SAMPLE;
  const claim = await claimCopy(folder, command);
  try {
    const former = findFormerWork(folder, digest, command);
    if (former !== null) terminal.warn(plainText(former.sentence));
    const keep = makeKeep(folder, claim, former?.sentence ?? null, digest, command);
    const place = join(options.out, copyName(command));
    const name = createHash('sha256')
      .update(`${join(folder.path, copyName(command))}\n${digest}`)
      .digest('hex');
    return { opened: former?.opened ?? opened, former: former === null ? null : place, claim, name, keep };
  } catch (error) {
    claim.release();
    throw error;
  }
}
