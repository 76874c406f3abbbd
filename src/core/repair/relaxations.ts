import type { MeasuredTarget } from '../check/result.js';
import type { Relaxation } from './repair-proposal.js';

/** A share of one decimal that still holds: the minimum rounded down, the maximum up. */
const shareDown = (count: number, base: number): number => Math.floor((1000 * count) / base) / 10;
const shareUp = (count: number, base: number): number => Math.ceil((1000 * count) / base) / 10;

/** The bound with which a broken target would hold as it is; empty when it holds. */
export function relaxationOf({ entry }: MeasuredTarget): readonly Relaxation[] {
  const { attribute, value, count, base, unit, verdict } = entry;
  const share = unit === '%' && base > 0;
  switch (verdict) {
    case 'ok':
      return [];
    case 'below':
    case 'absent':
      return [{ attribute, value, min: share ? shareDown(count, base) : count }];
    case 'above':
      return [{ attribute, value, max: share ? shareUp(count, base) : count }];
  }
}
