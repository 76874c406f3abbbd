import { parentPort } from 'node:worker_threads';
import type { Workbook } from '../model/workbook.js';
import type { WritingOptions } from '../xlsx/write-workbook.js';
import { writeWorkbook } from '../xlsx/write-workbook.js';

/** What the thread is asked: a snapshot of a workbook as the bytes of an .xlsx. */
export interface WritingOrder {
  readonly number: number;
  readonly workbook: Workbook;
  readonly options: WritingOptions;
}

export type Written =
  { readonly number: number; readonly bytes: Uint8Array } | { readonly number: number; readonly message: string };

function carryOut({ number, workbook, options }: WritingOrder): Written {
  try {
    return { number, bytes: writeWorkbook(workbook, options) };
  } catch (error) {
    return { number, message: String(error) };
  }
}

parentPort?.on('message', (order: WritingOrder) => parentPort?.postMessage(carryOut(order)));
