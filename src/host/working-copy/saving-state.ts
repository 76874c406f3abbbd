import type { DiskTrouble } from '../disk/disk-trouble.js';

/** `taken`: another process has the working copy now; `other`: a fault of this program. */
export type SaveTrouble = DiskTrouble | 'taken' | 'other';

/** Where the changes are: none yet, not on the disk yet, all on the disk, or kept off it. `at` in milliseconds. */
export type SavingState =
  | { readonly kind: 'unchanged' | 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly why: SaveTrouble };
