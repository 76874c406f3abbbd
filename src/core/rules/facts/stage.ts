/** `check`: at any time. `lock`: before the list is locked, when evidence that was only asked for must be there (R-VI-2). */
export type Stage = 'check' | 'lock';
