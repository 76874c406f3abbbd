import type { SaveTrouble, SavingState } from './saving-state.js';

/** A pause in which several changes are saved together, and the one before another try. */
const TOGETHER = 250;
const AGAIN = 3000;

export interface Saving {
  /** Puts the workbook as it is when this is called on the disk; throws what hinders it. */
  readonly save: () => Promise<void>;
  readonly troubleOf: (error: unknown) => SaveTrouble;
  readonly now: () => number;
}

/**
 * Saves by itself: soon after every change, one saving at a time, again when something changed meanwhile, and again and again
 * while the disk does not take it.
 */
export class Autosave {
  private current: SavingState = { kind: 'unchanged' };
  private changes = 0;
  private saved = 0;
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly saving: Saving) {}

  get state(): SavingState {
    return this.current;
  }

  /** How many changes there were, and how many of them are on the disk. */
  get counts(): { readonly changes: number; readonly saved: number } {
    return { changes: this.changes, saved: this.saved };
  }

  /** Something in the workbook changed. */
  touch(): void {
    this.changes += 1;
    if (this.current.kind !== 'failed') this.current = { kind: 'saving' };
    this.plan(TOGETHER);
  }

  /** Saves what is not saved yet, now; true when everything is on the disk. */
  async flush(): Promise<boolean> {
    this.cancel();
    await this.running;
    if (this.saved < this.changes) await this.run();
    return this.saved === this.changes;
  }

  /** No more savings by itself. */
  stop(): void {
    this.cancel();
    this.changes = this.saved;
  }

  private plan(pause: number): void {
    if (this.timer !== null || this.running !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.run();
    }, pause);
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.running ??= this.saveOnce();
    await this.running;
  }

  private async saveOnce(): Promise<void> {
    const changes = this.changes;
    try {
      await this.saving.save();
      this.saved = changes;
      this.current = this.changes === changes ? { kind: 'saved', at: this.saving.now() } : { kind: 'saving' };
    } catch (error) {
      this.current = { kind: 'failed', why: this.saving.troubleOf(error) };
    }
    this.running = null;
    // What changed meanwhile has waited long enough.
    if (this.saved < this.changes) this.plan(this.current.kind === 'failed' ? AGAIN : 0);
  }
}
