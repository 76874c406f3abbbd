import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, MACHINE } from './is-alive.js';
import { MEMORY } from './written-log.js';

/** A file that one process alone may write, for as long as it lives. */
export interface Claim {
  /** Whether it is still ours: a machine that slept may find another one at work. Claimed again after the folder was deleted. */
  isHeld(): boolean;
  /** Tells the others where the page is. */
  tell(url: string): void;
  release(): void;
}

/** `url` is the page of the process that has the file, '' while it has none yet. */
export type Claiming = { readonly ok: true; readonly claim: Claim } | { readonly ok: false; readonly url: string };

const BEAT = 15_000;
/** Without a beat for so long a claim is void; of a process of this machine that lives, only much later: it may be busy. */
const VOID_ELSEWHERE = 60_000;
const VOID_HERE = 600_000;
const LOOKS = 20;
const BETWEEN_LOOKS = 50;

const NAME = /^[0-9a-f]{12}-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)\.mo$/;

/**
 * Each process has a file of its own, so that none ever deletes or overwrites another's live claim; who sees no other when its
 * own is there has the file. Of several that begin at once the one with the smallest name waits for the rest to give way.
 */
class OwnClaim implements Claim {
  private url = '';
  private readonly folder: string;
  private readonly about: string;
  readonly name: string;
  private readonly beat: NodeJS.Timeout;

  constructor(folder: string, about: string) {
    this.folder = join(folder, MEMORY);
    this.about = createHash('sha256').update(about).digest('hex').slice(0, 12);
    this.name = `${this.about}-${randomBytes(8).toString('hex')}-${MACHINE}-${String(process.pid)}.mo`;
    this.write();
    this.beat = setInterval(() => this.tick(), BEAT);
    this.beat.unref();
  }

  isHeld(): boolean {
    if (existsSync(this.path(this.name))) return true;
    this.write();
    if (this.others().length === 0) return true;
    rmSync(this.path(this.name), { force: true });
    return false;
  }

  tell(url: string): void {
    this.url = url;
    this.write();
  }

  release(): void {
    clearInterval(this.beat);
    rmSync(this.path(this.name), { force: true });
  }

  /** The live claims of others to the same file; void ones are taken away. */
  others(): readonly string[] {
    const names = readdirSync(this.folder).filter((name) => name.startsWith(this.about) && name !== this.name);
    return names.filter((name) => {
      const live = this.isLive(name);
      if (!live) rmSync(this.path(name), { force: true });
      return live;
    });
  }

  urlOf(name: string | undefined): string {
    try {
      return name === undefined ? '' : readFileSync(this.path(name), 'utf8');
    } catch {
      return '';
    }
  }

  /** Both ages are told by the disk that holds the folder: clocks of machines differ. */
  private isLive(name: string): boolean {
    const [, machine, pid] = NAME.exec(name) ?? [];
    const [own, theirs] = [this.name, name].map((one) => statSync(this.path(one), { throwIfNoEntry: false })?.mtimeMs);
    if (theirs === undefined) return false;
    const silent = (own ?? theirs) - theirs;
    return machine === MACHINE ? isAlive(Number(pid)) && silent < VOID_HERE : silent < VOID_ELSEWHERE;
  }

  private tick(): void {
    try {
      if (existsSync(this.path(this.name))) this.write();
    } catch {
      // A full disk, a folder that just went: saving says so, and the next beat may come through.
    }
  }

  private write(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.path(this.name), this.url);
  }

  private path(name: string): string {
    return join(this.folder, name);
  }
}

/** Asks for a file of a folder; what the disk says comes out. A claim does not outlive its process, however that ends. */
export async function claimFile(folder: string, name: string): Promise<Claiming> {
  const own = new OwnClaim(folder, name);
  for (let look = 1; ; look += 1) {
    const others = own.others();
    if (others.length === 0) return { ok: true, claim: own };
    if (look === LOOKS || others.some((other) => other < own.name)) {
      const url = own.urlOf(others[0]);
      own.release();
      return { ok: false, url };
    }
    await sleep(BETWEEN_LOOKS);
  }
}
