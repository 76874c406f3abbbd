import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { findRoot } from '../execution/google-source.js';
import type { Workbook } from '../model/workbook.js';
import type { WritingOptions } from '../xlsx/write-workbook.js';
import type { WritingOrder, Written } from './writer-thread.js';

const ENTRY = join('src', 'host', 'working-copy', 'writer-thread.ts');

async function compile(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Makes .xlsx files in a thread of its own, so that a page of 10,000 rows does not stand still for a second at every saving:
 * only taking the snapshot is done here.
 */
export class WorkbookWriter {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(private readonly code: string) {}

  /** Ready to write, from sources, as the page's own files are. */
  static async start(): Promise<WorkbookWriter> {
    return new WorkbookWriter(await compile(findRoot(dirname(fileURLToPath(import.meta.url)))));
  }

  /** The workbook as it is at this moment. */
  write(workbook: Workbook, options: WritingOptions = {}): Promise<Uint8Array> {
    this.last += 1;
    const order: WritingOrder = { number: this.last, workbook, options };
    return new Promise((resolve, reject) => {
      this.waiting.set(order.number, { resolve, reject });
      const thread = this.openThread();
      // Who waits for a file keeps the program alive, the thread alone does not.
      thread.ref();
      thread.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private openThread(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(this.code, { eval: true });
    thread.on('message', (written: Written) => this.settle(written));
    // A thread that died, for want of memory say, is replaced at the next order.
    thread.on('error', (error: Error) => this.giveUp(error));
    thread.on('exit', () => this.giveUp(new Error('the writing thread ended')));
    this.thread = thread;
    return thread;
  }

  private settle(written: Written): void {
    const { resolve, reject } = this.waiting.get(written.number) ?? {};
    this.waiting.delete(written.number);
    if (this.waiting.size === 0) this.thread?.unref();
    if ('bytes' in written) resolve?.(written.bytes);
    else reject?.(new Error(written.message));
  }

  private giveUp(error: Error): void {
    this.thread = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
