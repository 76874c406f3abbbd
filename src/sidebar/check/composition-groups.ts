import type { CompositionEntry } from '../../core/rules/composition/targets.js';

export interface CompositionGroup {
  readonly attribute: string;
  /** Entries out of range, then those that fit; a group of few keeps them all in sight. */
  readonly shown: readonly CompositionEntry[];
  /** Met targets of a long group (every hamlet, every field), folded away. */
  readonly folded: readonly CompositionEntry[];
}

const FEW = 5;

/** Targets by attribute in the order of Cơ cấu. Of a long group only what is out of range is in sight. */
export function groupComposition(entries: readonly CompositionEntry[]): readonly CompositionGroup[] {
  const attributes = [...new Set(entries.map((entry) => entry.attribute))];
  return attributes.map((attribute) => {
    const all = entries.filter((entry) => entry.attribute === attribute);
    if (all.length <= FEW) return { attribute, shown: all, folded: [] };
    return {
      attribute,
      shown: all.filter((entry) => entry.verdict !== 'ok'),
      folded: all.filter((entry) => entry.verdict === 'ok'),
    };
  });
}

export const countOutside = (entries: readonly CompositionEntry[]): number =>
  entries.filter((entry) => entry.verdict !== 'ok' && entry.level !== 'watched').length;

export interface Bar {
  /** Everything in percent of the bar's length. */
  readonly filled: number;
  readonly from: number;
  readonly to: number;
}

/** The bar of a target: shares run to 100 %, headcounts to a little beyond the larger of count and bounds. */
export function barOf(entry: CompositionEntry): Bar {
  const reach = Math.max(entry.count, entry.min ?? 0, entry.max ?? 0, 1) * 1.25;
  const length = entry.unit === '%' ? 100 : reach;
  const value = entry.unit === '%' ? (entry.percent ?? 0) : entry.count;
  const at = (number: number) => Math.min(100, Math.max(0, (number / length) * 100));
  return { filled: at(value), from: at(entry.min ?? 0), to: at(entry.max ?? length) };
}
