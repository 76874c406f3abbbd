import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Claim } from '../disk/claim.js';
import { diskTroubleOf } from '../disk/disk-trouble.js';
import { keepAside } from '../disk/keep-aside.js';
import { writeWhole } from '../disk/write-whole.js';
import type { Workbook } from '../model/workbook.js';
import type { SaveTrouble } from './saving-state.js';
import type { WorkbookWriter } from './workbook-writer.js';

/** Another process writes the working copy now. */
class CopyTaken extends Error {}

export const troubleOf = (error: unknown): SaveTrouble =>
  error instanceof CopyTaken ? 'taken' : (diskTroubleOf(error) ?? 'other');

/** What tells a file from one that another program has put in its place. */
function lookOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : [stat.ino, stat.size, stat.mtimeMs].join(' ');
}

export interface CopyPlace {
  readonly path: string;
  readonly claim: Claim;
  readonly writer: WorkbookWriter;
  /** The digest of the file that the work began from. */
  readonly begunFrom: string;
}

/** What happened to the working copy from outside; the person is told. */
export interface CopyEvents {
  /** Another program had saved into it: that file has this name now. */
  readonly onKept: (name: string) => void;
  /** The folder had been deleted. */
  readonly onRemade: () => void;
}

/**
 * The file in which a page keeps what people do: beside the results, never the file that was given. One process writes it,
 * whole files only, and what another program has saved there is kept under another name.
 */
export class WorkingCopy {
  /** How the file looked when it was last read or written; null when there was none. */
  private known: string | null;

  constructor(
    private readonly place: CopyPlace,
    private readonly events: CopyEvents,
  ) {
    this.known = lookOf(place.path);
  }

  get name(): string {
    return basename(this.place.path);
  }

  /** Whether the file was there and somebody took it away. */
  isLost(): boolean {
    return this.known !== null && !existsSync(this.place.path);
  }

  bytes(workbook: Workbook): Promise<Uint8Array> {
    const { writer, begunFrom } = this.place;
    return writer.write(workbook, { begunFrom });
  }

  async save(workbook: Workbook): Promise<void> {
    const { path, claim } = this.place;
    const bytes = await this.bytes(workbook);
    this.makeFolder();
    if (!claim.isHeld()) throw new CopyTaken(path);
    await writeWhole(path, bytes, () => this.keepForeign());
    this.known = lookOf(path);
  }

  async release(): Promise<void> {
    this.place.claim.release();
    await this.place.writer.close();
  }

  /** Only the folder itself: where more is missing, a disk was taken out. */
  private makeFolder(): void {
    const folder = dirname(this.place.path);
    if (existsSync(folder)) return;
    mkdirSync(folder);
    this.events.onRemade();
  }

  private keepForeign(): void {
    const { path } = this.place;
    const look = lookOf(path);
    if (look !== null && look !== this.known) this.events.onKept(keepAside(path, new Date()));
  }
}

/** Takes the working copy of former work out of the way under another name, which is answered. */
export function setAside(path: string): string {
  const { mtime } = statSync(path);
  const aside = keepAside(path, mtime);
  rmSync(path);
  return aside;
}
