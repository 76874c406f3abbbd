import type { FixedValue } from '../tables/lists-of-values.js';

/** What `Tiêu chí` of Cơ cấu may name, and the person's property it is read from. */
export const ATTRIBUTES = {
  'Loại đại biểu': 'class',
  'Giới tính': 'gender',
  'Trực tiếp': 'direct',
  'Lĩnh vực': 'field',
  'Thành phần kinh tế': 'sector',
  'Đơn vị đề cử': 'unit',
  'Đơn vị trước sắp xếp': 'formerUnit',
  'Đối tượng': 'subject',
  'Nhóm thành tích': 'meritGroups',
} as const satisfies Readonly<Record<FixedValue<'attribute'>, string>>;

export type Attribute = keyof typeof ATTRIBUTES;
export type TargetLevel = 'required' | 'recommended' | 'watched';

/** One target to count: a row of Cơ cấu, or one value of a `*` row. */
export interface Target {
  /** Row of Cơ cấu. */
  readonly row: number;
  readonly attribute: Attribute;
  /** As written, values joined by ` + ` for several; the value's own name for one value of a `*` row. */
  readonly value: string;
  /** The single values that count. */
  readonly values: readonly string[];
  readonly everyValue: boolean;
  readonly baseOf: 'list' | 'exemplars';
  /** People, or percent of the base as a number in 0 … 100; null = no bound. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
  readonly level: TargetLevel;
  readonly clause: string | null;
}

export type Verdict = 'ok' | 'below' | 'above' | 'absent';

/** A target with what the list has; the shape of an entry of `composition` in `result.json`. */
export interface CompositionEntry {
  readonly attribute: string;
  readonly value: string;
  readonly baseOf: 'list' | 'exemplars';
  readonly base: number;
  readonly count: number;
  readonly percent: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
  readonly level: TargetLevel;
  readonly verdict: Verdict;
}
