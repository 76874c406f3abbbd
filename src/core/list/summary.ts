/** The list in numbers; the shape of `delegates` in `result.json`. */
export interface ListSummary {
  readonly nominated: number;
  readonly guests: number;
  readonly listed: number;
  readonly approved: number;
  readonly reserve: number;
  readonly cap: number;
  /** Nobody among the exemplars is chosen yet, so everybody not Dự bị nor Loại counts as listed. */
  readonly wholePool: boolean;
}
