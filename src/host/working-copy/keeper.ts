import type { Host } from '../stand-in/host.js';
import { Autosave } from './autosave.js';
import type { SavingState } from './saving-state.js';
import type { WorkingCopy } from './working-file.js';
import { troubleOf } from './working-file.js';

const LOOK = 2000;

/** Keeps a page's workbook in its working copy: what the page and the command line see of it. */
export class Keeper {
  private readonly autosave: Autosave;
  private readonly looking: NodeJS.Timeout;

  constructor(
    private readonly host: Host,
    private readonly copy: WorkingCopy,
    /** The working copy's path as the person would write it. */
    readonly place: string,
    /** Sentences that the page shows until they are closed. */
    readonly notices: readonly string[],
  ) {
    this.autosave = new Autosave({
      save: () => copy.save(host.workbook),
      troubleOf,
      now: Date.now,
    });
    this.looking = setInterval(() => copy.isLost() && this.touch(), LOOK);
    this.looking.unref();
  }

  get state(): SavingState {
    return this.autosave.state;
  }

  /** How many changes there were, and how many of them are on the disk. */
  get counts(): { readonly changes: number; readonly saved: number } {
    return this.autosave.counts;
  }

  get fileName(): string {
    return this.copy.name;
  }

  /** The workbook changed. */
  touch(): void {
    this.autosave.touch();
  }

  /** The workbook as it is, as a file. */
  bytes(): Promise<Uint8Array> {
    return this.copy.bytes(this.host.workbook);
  }

  /** True when every change is on the disk. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  /** Saves no more, and lets go of the file. */
  async close(): Promise<void> {
    clearInterval(this.looking);
    this.autosave.stop();
    await this.copy.release();
  }
}
