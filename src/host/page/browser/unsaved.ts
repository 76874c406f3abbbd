import type { CursorView } from '../wire.js';

export type Texts = readonly (readonly string[])[];

/** Texts that went into cells: what these held before, and hold since, as far as this page has seen it. */
export interface Written {
  readonly kind: 'written';
  readonly tab: string;
  readonly cursor: CursorView;
  readonly texts: Texts;
  readonly before: Texts;
}

/** Anything else that changed the workbook, by its name: only the person can do it again. */
export interface Acted {
  readonly kind: 'acted';
  readonly name: string;
}

export type Change = Written | Acted;

/** What this page did that is not on the disk yet, in the order of doing: it is gone when the program is killed now. */
export class Unsaved {
  private changes: { readonly change: Change; readonly number: number }[] = [];

  add(change: Change, number: number): void {
    this.changes.push({ change, number });
  }

  /** Everything up to this number is on the disk. */
  saved(onDisk: number): void {
    this.changes = this.changes.filter(({ number }) => number > onDisk);
  }

  /** All of it, to be done again by another start of the program, whose numbers begin anew. */
  take(): readonly Change[] {
    const taken = this.changes.map(({ change }) => change);
    this.changes = [];
    return taken;
  }
}

type Stand = 'lost' | 'kept' | 'differs';

const same = (one: Texts, other: Texts): boolean =>
  one.every((row, r) => row.every((text, c) => text === (other[r]?.[c] ?? '')));

/** How the cells stand after a restart: as before the change, as after it (`since` as last seen here), or neither. */
export function standOf({ texts, before }: Written, now: Texts, since: Texts): Stand {
  if (same(texts, now)) return 'kept';
  if (same(before, now)) return 'lost';
  return same(since, now) ? 'kept' : 'differs';
}
