import { runBook, type Keeping, type Outcome } from './run-book.js';

export { hasOffice, openAll } from './office.js';

/** Runs the workbook of a seed. One whose run throws has broken too. */
export async function runSeed(code: string, seed: number, keeping: Keeping = {}): Promise<Outcome> {
  try {
    return await runBook(code, seed, keeping);
  } catch (error) {
    return { seed, cells: 0, broken: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}
