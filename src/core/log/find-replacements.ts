import type { LogRow } from './log-rows.js';

/** One person put in another's place, as Nhật ký has it. */
export interface Replacement {
  readonly out: string;
  readonly in: string;
}

/** Who replaced whom, oldest first; without those that were taken back. */
export function findReplacements(log: readonly LogRow[]): readonly Replacement[] {
  const standing = new Map<string, Replacement>();
  for (const { key } of log) {
    const one = key?.act === 'undo' ? key.undoes : key;
    if (one?.act !== 'replace') continue;
    const pair = JSON.stringify([one.out, one.in]);
    standing.delete(pair);
    if (key?.act === 'replace') standing.set(pair, { out: one.out, in: one.in });
  }
  return [...standing.values()];
}
