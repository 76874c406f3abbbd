import type { FindingParams } from '../../findings/finding.js';
import type { Target } from './targets.js';

/** Targets that cannot hold together, and the numbers that show it. */
export interface Conflict {
  readonly reason: FindingParams['composition.contradiction']['reason'];
  readonly targets: readonly Target[];
  /** Where the later row is at fault. */
  readonly column: 'min' | 'max';
  /** What is asked at least, in people or percent as the reason has it … */
  readonly min: number;
  /** … and what there is at most. */
  readonly available: number;
}
