/** Draws that are the same every time, so that the sample workbook and its pictures stay as they are. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  /** Picks by weight. */
  weighted<T>(from: readonly (readonly [T, number])[], otherwise: T): T;
}

/** Mulberry32: small, and good enough to look like life. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    chance: (percent) => next() * 100 < percent,
    weighted: (from, otherwise) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      return otherwise;
    },
  };
}
